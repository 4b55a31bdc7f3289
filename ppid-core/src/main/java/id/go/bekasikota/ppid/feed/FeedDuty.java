package id.go.bekasikota.ppid.feed;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a unit owes PPID Utama on a day (kewajiban penyampaian unit), with what it took over from units that are no more.
 *
 * <p>A unit that took over another one answers for that one's last period until its own first feed after the merger; where it
 * is merged too before that, whoever takes over next answers for both. A unit of which nothing was ever received owes a feed;
 * if its first day or that of the body's records is known, from one interval after the later of both. The seat of PPID Utama owes none, because it would owe it to itself,
 * and once it is the seat no more, its first interval begins; this is our reading.
 *
 * @param unit the code of the unit
 * @param last the day of its last own feed; empty where nothing was received
 * @param due the last day for the next one, the earliest of its own and what it took over; empty where nothing was ever
 *     received and no first day is known
 * @param inherited the codes of the units that it still answers for
 * @param state whether it owes one
 */
@JsonForm
public record FeedDuty(
        @Holds(CODE) String unit,
        @JsonIso Optional<LocalDate> last,
        @JsonIso Optional<LocalDate> due,
        @Holds(CODE) List<String> inherited,
        FeedState state) {

    /** {@inheritDoc} */
    public FeedDuty {
        Given.value(inherited, "inherited");
        inherited = List.copyOf(inherited);
    }

    /**
     * Says what each unit owes on a day.
     *
     * @param organization the units, the seat of PPID Utama and the interval by date
     * @param feeds the feeds received, one value for each unit that ever sent one
     * @param asOf the day
     * @param law calendar and policy
     * @return an unmodifiable list: one row for each unit that exists on the day, but the seat of PPID Utama
     * @throws id.go.bekasikota.ppid.law.PpidException if the seat is not known on the day
     */
    public static List<FeedDuty> on(
            Organization organization, Collection<UnitFeed> feeds, LocalDate asOf, Deadlines law) {
        Seat seat = organization.seatOn(asOf);
        FeedLookup lookup = new FeedLookup(organization, feeds, asOf, law);
        return organization.units().on(asOf).stream()
                .filter(unit -> !unit.code().equals(seat.unit()) && !organization.isSeatOn(unit.code(), asOf))
                .map(lookup::duty)
                .toList();
    }

    /**
     * {@return the steps of each unit on a day, by the code of the unit, in the order of the units: its next feed, and its report on the
     * service, which has no last day unless the host gave an interval; none of the seat of PPID Utama, and of nobody that is gone}
     *
     * @param organization the units, the seat of PPID Utama and the intervals by date
     * @param feeds the feeds received, one value for each unit that ever sent one
     * @param asOf the day
     * @param law calendar and policy
     * @throws id.go.bekasikota.ppid.law.PpidException if the seat is not known on the day
     */
    public static Map<String, List<NextStep>> steps(
            Organization organization, Collection<UnitFeed> feeds, LocalDate asOf, Deadlines law) {
        FeedSteps steps = new FeedSteps(organization, feeds, asOf, law);
        Map<String, List<NextStep>> byUnit = new LinkedHashMap<>();
        on(organization, feeds, asOf, law).forEach(duty -> byUnit.put(duty.unit(), steps.of(duty.unit(), duty.due())));
        return Collections.unmodifiableMap(byUnit);
    }

    /** Looks up feeds by unit for one day. */
    private record FeedLookup(Organization organization, Collection<UnitFeed> feeds, LocalDate asOf, Deadlines law) {

        FeedDuty duty(Unit unit) {
            List<Unit> inherited = organization.units().takenOverBy(unit.code(), asOf).stream()
                    .filter(this::isOwedFor)
                    .toList();
            List<Optional<Deadline>> dues = new ArrayList<>(List.of(due(unit)));
            inherited.forEach(gone -> dues.add(due(gone)));
            boolean owed = dues.stream()
                    .anyMatch(due -> due.filter(day -> !day.isMissedOn(asOf)).isEmpty());
            return new FeedDuty(
                    unit.code(),
                    received(unit).stream().reduce((earlier, later) -> later),
                    earliest(dues),
                    inherited.stream().map(Unit::code).toList(),
                    owed ? FeedState.OWED : FeedState.CURRENT);
        }

        /** Nobody who took over, one after the other, handed anything in while answering for it, or was PPID Utama. */
        private boolean isOwedFor(Unit gone) {
            LocalDate since = gone.life().dissolved().orElseThrow();
            Unit heir =
                    gone.life().successor().flatMap(organization.units()::find).orElseThrow();
            return Stream.concat(received(heir).stream(), left(heir)).noneMatch(day -> !day.isBefore(since))
                    && (heir.existsOn(asOf) || isOwedFor(heir));
        }

        private static Optional<LocalDate> earliest(List<Optional<Deadline>> dues) {
            return dues.stream()
                    .flatMap(Optional::stream)
                    .flatMap(due -> due.due().known().stream())
                    .min(LocalDate::compareTo);
        }

        private Optional<Deadline> due(Unit unit) {
            List<Feed> known = feed(unit).map(feed -> feed.feedsBy(asOf)).orElse(List.of());
            return new FeedExpiries(unit.code(), known, asOf, law, organization).feedDue();
        }

        private Stream<LocalDate> left(Unit unit) {
            return organization.seatLeftBy(unit.code()).stream().filter(day -> !day.isAfter(asOf));
        }

        private List<LocalDate> received(Unit unit) {
            return feed(unit).map(feed -> feed.receivedBy(asOf)).orElse(List.of());
        }

        private Optional<UnitFeed> feed(Unit unit) {
            return feeds.stream()
                    .filter(feed -> feed.unit().equals(unit.code()))
                    .findFirst();
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
