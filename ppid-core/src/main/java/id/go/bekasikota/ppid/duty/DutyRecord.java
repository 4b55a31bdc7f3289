package id.go.bekasikota.ppid.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.ServicePledge;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a body did about what it owes as a whole (pemenuhan kewajiban badan publik): the report of each year and its copy to Komisi
 * Informasi (PERKI 1/2021 Pasal 56), the figures of each year (UU 14/2008 Pasal 12) and the service pledge (PERKI 1/2021 Pasal 47, 48).
 *
 * <p>Immutable and thread-safe.
 */
public final class DutyRecord implements Aggregate<DutyEvent> {
    private static final DutyRecord NONE = new DutyRecord(History.of(List.of()));

    private final History<DutyEvent> history;

    private DutyRecord(History<DutyEvent> history) {
        this.history = history;
    }

    /** {@return what a body did of which nothing is recorded yet} */
    public static DutyRecord none() {
        return NONE;
    }

    /**
     * Restores what was done from a storage; only its structure is checked. Any event may be the first.
     *
     * @param events its events in the order in which they were recorded
     * @return what was done, as it was
     * @throws id.go.bekasikota.ppid.law.PpidException if the events are not in such an order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DutyRecord restore(List<Recorded<DutyEvent>> events) {
        Class<? extends DutyEvent> first = events.isEmpty()
                ? DutyEvents.Published.class
                : events.get(0).event().getClass();
        return new DutyRecord(History.restoredSeries(events, first));
    }

    /**
     * Binds the acts of this record to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who acts and when
     * @return the acts
     */
    public DutyActs acting(Deadlines law, Stamp stamp) {
        return new DutyActs(this, law, stamp);
    }

    /** This record with one event more. */
    DutyRecord plus(Stamp stamp, DutyEvent event) {
        return new DutyRecord(version() == 0 ? History.beginning(stamp, event) : history.plus(stamp, event));
    }

    /**
     * {@return on which day a duty was done first, as recorded by a day; what only the videotron showed does nothing; empty where it was
     * not}
     *
     * @param duty the duty
     * @param year the year that it tells of
     * @param asOf the day, inclusive
     */
    public Optional<LocalDate> done(YearlyDuty duty, int year, LocalDate asOf) {
        Given.value(duty, "duty");
        Given.value(asOf, "asOf");
        History<DutyEvent> then = history.until(asOf);
        Stream<LocalDate> days = duty == YearlyDuty.REPORT_COPY
                ? then.all(DutyEvents.Sent.class).stream()
                        .filter(sent -> sent.year() == year)
                        .map(DutyEvents.Sent::date)
                : then.all(DutyEvents.Published.class).stream()
                        .filter(done -> done.duty() == duty && done.year() == year)
                        .map(DutyEvents.Published::publication)
                        .filter(publication -> publication.channel().isListed())
                        .map(Publication::date);
        return days.min(LocalDate::compareTo);
    }

    /**
     * {@return the service pledge as it was recorded last by a day; empty where none was}
     *
     * @param asOf the day, inclusive
     */
    public Optional<ServicePledge> pledge(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return history.until(asOf).last(DutyEvents.Pledged.class).map(DutyEvents.Pledged::pledge);
    }

    /** The first year of which anything was recorded by a day. */
    Optional<Integer> firstYear(LocalDate asOf) {
        History<DutyEvent> then = history.until(asOf);
        return Stream.concat(
                        then.all(DutyEvents.Published.class).stream().map(DutyEvents.Published::year),
                        then.all(DutyEvents.Sent.class).stream().map(DutyEvents.Sent::year))
                .min(Integer::compareTo);
    }

    /**
     * Records the notices that are not recorded yet; a second time changes nothing.
     *
     * @param missed what silence did, as it follows from what the body owes
     * @param stamp the passing of time, and when they are recorded
     * @return the duties with their notices
     * @throws id.go.bekasikota.ppid.law.PpidException if anybody but time notes them
     */
    public DutyRecord noted(List<Expiry> missed, Stamp stamp) {
        Given.value(missed, "missed");
        Given.value(stamp, "stamp");
        return new DutyRecord(history.noting(stamp, missed, DutyEvents.Expired::new));
    }

    /** {@return what happened: all events} */
    @Override
    public History<DutyEvent> history() {
        return history;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DutyRecord that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "DutyRecord[" + version() + "]";
    }
}
