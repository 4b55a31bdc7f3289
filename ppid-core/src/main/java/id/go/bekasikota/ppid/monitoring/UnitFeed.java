package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Quoted;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of one unit to PPID Utama (penyampaian data unit), at least every six months by the copies of Permendagri 3/2017
 * [second-hand]; the interval is dated data of the organisation.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnitFeed implements Aggregate<FeedEvent> {
    private static final String RECEIVE = "feed.receive";

    private final String unit;
    private final History<FeedEvent> history;

    private UnitFeed(String unit, History<FeedEvent> history) {
        this.unit = unit;
        this.history = history;
    }

    /**
     * Records the first feed of a unit.
     *
     * @param unit the code of the unit
     * @param feed what came, at the latest on the day of the stamp
     * @param organization the body's units by date
     * @param stamp who and when
     * @return the feeds; denied where the unit does not exist on the day of the feed, or no official
     *     records it
     */
    public static Result<UnitFeed> first(String unit, Feed feed, Organization organization, Stamp stamp) {
        return new UnitFeed(unit, History.of(List.of())).receive(feed, organization, stamp);
    }

    /**
     * Restores the feeds of a unit from a storage.
     *
     * @param events its events in the order in which they were recorded; the first is a feed
     * @return the feeds as they were
     * @throws PpidException if the first event is no feed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnitFeed restore(List<Recorded<FeedEvent>> events) {
        if (events.isEmpty() || !(events.get(0).event() instanceof FeedEvent.Received first)) {
            throw new PpidException("the feeds of a unit begin with no feed (expected it as the first event)");
        }
        return new UnitFeed(first.unit(), History.of(events));
    }

    /**
     * Records a feed.
     *
     * @param feed what came, at the latest on the day of the stamp
     * @param organization the body's units by date
     * @param stamp who and when
     * @return the feeds; denied where the unit does not exist on the day of the feed, or no official
     *     records it
     */
    public Result<UnitFeed> receive(Feed feed, Organization organization, Stamp stamp) {
        return denial(feed, organization, stamp)
                .<Result<UnitFeed>>map(Result::denied)
                .orElseGet(() -> Result.of(with(stamp, new FeedEvent.Received(unit, feed))));
    }

    private Optional<Denial> denial(Feed feed, Organization organization, Stamp stamp) {
        if (!exists(organization, feed.date())) {
            return deny(FeedState.DISSOLVED, "denied.gone", Quoted.of(unit), feed.date());
        }
        if (!(stamp.by() instanceof Officer)) {
            return deny(FeedState.CURRENT, "denied.officer", Quoted.of(unit));
        }
        return feed.date().isAfter(stamp.on())
                ? deny(FeedState.CURRENT, "denied.later", feed.date())
                : Optional.empty();
    }

    private static Optional<Denial> deny(FeedState state, String key, Object... arguments) {
        return Optional.of(new Denial(
                RECEIVE,
                state.code(),
                StatutoryDeadlines.UNIT_FEED.citation(),
                MonitoringTexts.TEXTS.both(key, arguments)));
    }

    /**
     * Returns the code of the unit.
     *
     * @return the code
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns the days on which feeds were received by a day.
     *
     * @param asOf the day
     * @return an unmodifiable list in order of the days
     */
    public List<LocalDate> receivedBy(LocalDate asOf) {
        return history.all(FeedEvent.Received.class).stream()
                .map(event -> event.feed().date())
                .filter(day -> !day.isAfter(asOf))
                .sorted()
                .toList();
    }

    /**
     * Returns until when the next feed is due.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the interval and the seat of PPID Utama by date
     * @return the deadline from the last feed, or from the day since which the unit is no more the seat of PPID Utama where
     *     that is later; empty before the first
     */
    public Optional<Deadline> due(LocalDate asOf, Deadlines law, Organization organization) {
        return starts(asOf, organization).stream()
                .reduce((earlier, later) -> later)
                .map(last -> law.of(organization.feedRuleOn(last), last));
    }

    /** The days from which an interval runs: each feed, and each day since which the unit is no more PPID Utama. */
    private List<LocalDate> starts(LocalDate asOf, Organization organization) {
        return Stream.concat(
                        receivedBy(asOf).stream(),
                        organization.seatLeftBy(unit).stream().filter(day -> !day.isAfter(asOf)))
                .sorted()
                .toList();
    }

    /**
     * Returns the standing on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units and the interval by date
     * @return the state of this unit alone, where the seat of PPID Utama owes nothing; {@link FeedDuty} adds what it took over
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
     * Returns what silence did by a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units and the interval by date
     * @return a notice {@code feed.missed} from the day after each missed feed, while the unit exists and is not the seat of
     *     PPID Utama, to which it would owe the feed itself
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law, Organization organization) {
        List<LocalDate> days = starts(asOf, organization);
        List<Expiry> notices = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate next = i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX;
            law.of(organization.feedRuleOn(days.get(i)), days.get(i))
                    .due()
                    .known()
                    .filter(due -> asOf.isAfter(due) && next.isAfter(due))
                    .filter(due -> owes(organization, due.plusDays(1)))
                    .ifPresent(due -> notices.add(missed(due)));
        }
        return List.copyOf(notices);
    }

    private Expiry missed(LocalDate due) {
        return new Expiry(
                "feed.missed",
                due.plusDays(1),
                StatutoryDeadlines.UNIT_FEED.citation(),
                MonitoringTexts.TEXTS.both("expiry.feed.missed", unit, due));
    }

    private boolean owes(Organization organization, LocalDate day) {
        return exists(organization, day) && !organization.isSeatOn(unit, day);
    }

    /**
     * Records the notices that are not recorded yet; a second time changes nothing.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units and the interval by date
     * @param stamp who records them and when
     * @return the feeds with their notices
     */
    public UnitFeed noted(LocalDate asOf, Deadlines law, Organization organization, Stamp stamp) {
        return new UnitFeed(unit, history.noting(stamp, expiries(asOf, law, organization), FeedEvent.Expired::new));
    }

    /**
     * Returns every act that is permitted on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param organization the units and the interval by date
     * @return the next feed; none where the unit does not exist
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law, Organization organization) {
        if (!exists(organization, asOf)) {
            return List.of();
        }
        NextStep.Builder step = NextStep.of(RECEIVE, Role.UNIT_OFFICER);
        due(asOf, law, organization).ifPresent(step::by);
        return List.of(step.saying(
                StatutoryDeadlines.UNIT_FEED.citation(),
                MonitoringTexts.TEXTS.both("next.feed", unit),
                MonitoringTexts.TEXTS.both("next.owed")));
    }

    /**
     * Returns what happened.
     *
     * @return all events
     */
    @Override
    public History<FeedEvent> history() {
        return history;
    }

    private boolean exists(Organization organization, LocalDate day) {
        return organization
                .units()
                .find(unit)
                .filter(known -> known.existsOn(day))
                .isPresent();
    }

    private UnitFeed with(Stamp stamp, FeedEvent event) {
        return new UnitFeed(unit, history.plus(stamp, event));
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
