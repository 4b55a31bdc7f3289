package id.go.bekasikota.ppid.monitoring;

import static id.go.bekasikota.ppid.law.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.Holds;
import id.go.bekasikota.ppid.law.JsonForm;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.report.ReportPeriod;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.UnitTally;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The figures of the whole city (rekapitulasi kota): what the units handed in, merged with what PPID Utama counts from the cases that it
 * sees, and where both differ. Of a unit whose cases it sees its own count stands; of another what the unit handed in last for exactly this
 * period.
 *
 * @param period the period
 * @param handedIn all that was handed in, merged
 * @param seen what the cases that are seen count
 * @param city both together, each unit once
 * @param mismatches where a unit that is seen handed in something else, in order of unit and figure
 * @param missing the codes of units that exist on the last day, of which no case is seen and nothing came
 */
@JsonForm
public record CityFigures(
        ReportPeriod period,
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
     * @param figure which one: {@code received}, {@code processed}, {@code pending} or {@code overdue}
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
            ReportPeriod period, Collection<UnitFeed> feeds, Tally seen, Organization organization, LocalDate asOf) {
        Map<String, Tally> byUnit = new TreeMap<>(CodePointOrder.INSTANCE);
        feeds.forEach(feed -> last(feed, period, asOf).ifPresent(tally -> byUnit.put(feed.unit(), tally)));
        Tally handedIn = byUnit.values().stream().reduce(Tally.empty(), Tally::merge);
        Tally city = byUnit.values().stream()
                .filter(tally -> tally.units().keySet().stream()
                        .noneMatch(unit -> seen.units().containsKey(unit)))
                .reduce(seen, Tally::merge);
        List<Mismatch> mismatches = handedIn.units().entrySet().stream()
                .flatMap(unit -> Stream.ofNullable(seen.units().get(unit.getKey()))
                        .flatMap(own -> differences(unit.getKey(), unit.getValue(), own)))
                .toList();
        List<String> missing = organization.units().on(period.to()).stream()
                .map(Unit::code)
                .filter(unit -> !seen.units().containsKey(unit) && !byUnit.containsKey(unit))
                .toList();
        return new CityFigures(period, handedIn, seen, city, mismatches, missing);
    }

    private static Optional<Tally> last(UnitFeed feed, ReportPeriod period, LocalDate asOf) {
        return feed.feedsBy(asOf).stream()
                .flatMap(one -> one.figures().stream())
                .filter(figures -> figures.period().equals(period))
                .map(FeedFigures::tally)
                .reduce((earlier, later) -> later);
    }

    private static Stream<Mismatch> differences(String unit, UnitTally handedIn, UnitTally seen) {
        return Stream.of(
                        new Mismatch(
                                unit,
                                "received",
                                handedIn.requests().received(),
                                seen.requests().received()),
                        new Mismatch(
                                unit,
                                "processed",
                                handedIn.requests().processed(),
                                seen.requests().processed()),
                        new Mismatch(
                                unit,
                                "pending",
                                handedIn.requests().pendingEnd(),
                                seen.requests().pendingEnd()),
                        new Mismatch(
                                unit,
                                "overdue",
                                handedIn.requests().backlog(),
                                seen.requests().backlog()))
                .filter(figure -> figure.handedIn() != figure.seen());
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
