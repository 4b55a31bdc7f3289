package id.go.bekasikota.ppid.monitoring;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.report.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of the whole city (rekapitulasi kota): what the units handed in, merged with what PPID Utama counts from the cases that it
 * sees, and where both differ. Of a unit whose cases it sees its own count stands; of another what was handed in last for exactly this
 * period, by the unit itself or by the one that took it over; so each unit counts once, whoever handed in its figures, and how often.
 *
 * @param period the period
 * @param handedIn all that was handed in, merged, each unit once; of figures that hold a unit that counts already the others count by unit
 *     alone, because channels and the like are not told by unit
 * @param seen what the cases that are seen count
 * @param city both together, each unit once
 * @param mismatches where a unit that is seen handed in something else, or nothing at all among its figures, in order of unit and figure
 * @param missing the codes of units that exist on the last day, of which no case is seen and nothing came, but the seat of PPID Utama,
 *     which hands nothing to itself
 */
@JsonForm
public record CityFigures(
        DateRange period,
        Tally handedIn,
        Tally seen,
        Tally city,
        List<Mismatch> mismatches,
        @Holds(CODE) List<String> missing) {

    /** {@inheritDoc} */
    public CityFigures {
        Given.value(mismatches, "mismatches");
        Given.value(missing, "missing");
        mismatches = List.copyOf(mismatches);
        missing = List.copyOf(missing);
    }

    /**
     * A figure of a unit that differs (selisih).
     *
     * @param unit the code of the unit
     * @param figure which one: {@code received}, {@code processed}, {@code pending}, {@code overdue}, {@code pending-start},
     *     {@code on-time}, {@code on-time-extended}, {@code late}, {@code outcome.} with the code of an outcome, or
     *     {@code after-days.} with a number of working days
     * @param handedIn what the unit handed in
     * @param seen what its cases count
     */
    @JsonForm
    public record Mismatch(
            @Holds(CODE) String unit, @Holds(CODE) String figure, long handedIn, long seen) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Merges the figures of a period.
     *
     * @param period the period
     * @param feeds the feeds of the units
     * @param seen what the cases that are seen count
     * @param organization the units by date
     * @param asOf the day by which the feeds came, inclusive
     * @return the figures
     */
    public static CityFigures of(
            DateRange period, Collection<UnitFeed> feeds, Tally seen, Organization organization, LocalDate asOf) {
        List<HandedIn> handed = HandedIn.last(feeds, period, asOf);
        Set<String> feeders = handed.stream().map(HandedIn::by).collect(Collectors.toSet());
        List<String> missing = organization.units().on(period.to()).stream()
                .map(Unit::code)
                .filter(unit -> !organization.isSeatOn(unit, period.to()))
                .filter(unit -> !seen.units().containsKey(unit) && !feeders.contains(unit))
                .toList();
        return new CityFigures(
                period,
                HandedIn.merged(handed, Tally.empty()),
                seen,
                HandedIn.merged(handed, seen),
                HandedIn.differing(handed, seen).stream()
                        .map(gap -> new Mismatch(gap.unit(), gap.figure(), gap.handedIn(), gap.seen()))
                        .toList(),
                missing);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
