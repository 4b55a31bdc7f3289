package id.go.bekasikota.ppid.feed;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of one unit to PPID Utama (penyampaian data unit), at least every six months by the copies of Permendagri 3/2017
 * [second-hand]; the interval is dated data of the organisation.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitFeed implements Aggregate<FeedEvent> {
    private final History<FeedEvent> history;
    private final String unit;
    private final List<Feed> feeds;

    private UnitFeed(History<FeedEvent> history) {
        List<FeedEvents.Received> received = history.all(FeedEvents.Received.class);
        this.history = history;
        this.unit = history.all(FeedEvents.Expired.class).stream()
                .flatMap(expired -> expired.unit().stream())
                .findFirst()
                .or(() -> received.stream().map(FeedEvents.Received::unit).findFirst())
                .orElseThrow(() ->
                        new PpidException("the feeds of a unit name no unit (expected a feed, or a missed first one)"));
        this.feeds = received.stream()
                .map(FeedEvents.Received::feed)
                .sorted(Comparator.comparing(Feed::date))
                .toList();
    }

    /**
     * Records the first feed of a unit.
     *
     * @param unit the code of the unit
     * @param feed what came, at the latest on the day of the stamp
     * @param organization the body's units by date
     * @param law calendar and policy
     * @param stamp who and when
     * @return the feeds; denied where the unit does not exist on the day of the feed, or no official records it
     */
    public static Result<UnitFeed> first(
            String unit, Feed feed, Organization organization, Deadlines law, Stamp stamp) {
        return FeedRules.of(unit, feed, organization, law, stamp)
                .result(() -> new UnitFeed(History.beginning(stamp, new FeedEvents.Received(unit, feed))));
    }

    /**
     * Restores the feeds of a unit from a storage; only their structure is checked, never policy, calendar or power.
     *
     * @param events its events in the order in which they were recorded; the first is a feed, or tells that the first one was missed
     * @return the feeds as they were
     * @throws PpidException if the events are not in such an order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnitFeed restore(List<Recorded<FeedEvent>> events) {
        boolean neverFed = events.stream()
                .limit(1)
                .anyMatch(first -> first.event() instanceof FeedEvents.Expired missed
                        && missed.unit().isPresent());
        return new UnitFeed(
                History.restoredSeries(events, neverFed ? FeedEvents.Expired.class : FeedEvents.Received.class));
    }

    /**
     * Binds the acts on these feeds to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who records the act and when
     * @return the acts
     */
    public UnitFeedActs acting(Deadlines law, Stamp stamp) {
        return new UnitFeedActs(this, law, stamp);
    }

    /** These feeds with one event more. */
    UnitFeed plus(Stamp stamp, FeedEvent event) {
        return new UnitFeed(history.plus(stamp, event));
    }

    /** {@return the code of the unit} */
    public String unit() {
        return unit;
    }

    /**
     * {@return the days on which feeds were received by a day, an unmodifiable list in order of the days}
     *
     * @param asOf the day
     */
    public List<LocalDate> receivedBy(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return feedsBy(asOf).stream().map(Feed::date).toList();
    }

    /**
     * {@return the feeds received by a day, an unmodifiable list in order of the days}
     *
     * @param asOf the day
     */
    public List<Feed> feedsBy(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return feeds.stream().filter(feed -> !feed.date().isAfter(asOf)).toList();
    }

    /**
     * {@return until when the next feed is due: the deadline from the last feed, or from the day since which the unit is no
     * more the seat of PPID Utama where that is later; empty before the first}
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the interval and the seat of PPID Utama by date
     */
    public Optional<Deadline> due(LocalDate asOf, Deadlines law, Organization organization) {
        return time(asOf, law, organization).feedDue();
    }

    private FeedExpiries time(LocalDate asOf, Deadlines law, Organization organization) {
        return new FeedExpiries(unit, feedsBy(asOf), asOf, law, organization);
    }

    /**
     * Notes that a unit of which nothing was ever received missed its first feed.
     *
     * @param unit the unit
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units, the interval and the seat of PPID Utama by date
     * @param stamp the passing of time, and when it is recorded
     * @return the feeds of the unit, which so begin with the notice; empty where nothing was missed by the day
     */
    public static Optional<UnitFeed> neverFed(
            Unit unit, LocalDate asOf, Deadlines law, Organization organization, Stamp stamp) {
        List<Expiry> missed = new FeedExpiries(unit.code(), List.of(), asOf, law, organization).expiries();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitFeed(History.<FeedEvent>beginning(
                                stamp, new FeedEvents.Expired(missed.get(0), Optional.of(unit.code())))
                        .noting(stamp, missed, FeedEvents::expired)));
    }

    /**
     * {@return the standing on a day: the state of this unit alone, where the seat of PPID Utama owes nothing, without what it
     * took over}
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units and the interval by date
     */
    public FeedState state(LocalDate asOf, Deadlines law, Organization organization) {
        if (!exists(organization, asOf)) {
            return FeedState.DISSOLVED;
        }
        return organization.isSeatOn(unit, asOf)
                        || due(asOf, law, organization)
                                .filter(due -> !due.isMissedOn(asOf))
                                .isPresent()
                ? FeedState.CURRENT
                : FeedState.OWED;
    }

    /**
     * {@return what silence did by a day: a notice {@code feed.missed} from the day after each missed feed, and, where the host gave an
     * interval, {@code feed.report-missed} from the day after each missed report on the service; while the unit exists and is not the
     * seat of PPID Utama, to which it would owe them itself}
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units and the intervals by date
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law, Organization organization) {
        return time(asOf, law, organization).expiries();
    }

    /**
     * Records the notices that are not recorded yet; a second time changes nothing.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units and the interval by date
     * @param stamp the passing of time, and when they are recorded
     * @return the feeds with their notices
     * @throws PpidException if anybody but time notes them
     */
    public UnitFeed noted(LocalDate asOf, Deadlines law, Organization organization, Stamp stamp) {
        return new UnitFeed(history.noting(stamp, expiries(asOf, law, organization), FeedEvents::expired));
    }

    /**
     * {@return every act that is permitted on a day, the next feed; none where the unit does not exist}
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units and the interval by date
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law, Organization organization) {
        if (!exists(organization, asOf)) {
            return List.of();
        }
        Step step = Step.of(FeedActKind.RECEIVE);
        due(asOf, law, organization).ifPresent(step::by);
        return List.of(step.saying(
                StatutoryDeadlines.UNIT_FEED.citation(),
                FeedTexts.TEXTS.both("next.feed", FeedExpiries.named(unit, organization)),
                FeedTexts.TEXTS.both("next.owed")));
    }

    /** {@return what happened: all events} */
    @Override
    public History<FeedEvent> history() {
        return history;
    }

    private boolean exists(Organization organization, LocalDate day) {
        return organization.units().existsOn(unit, day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitFeed that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "UnitFeed[" + unit + "]";
    }
}
