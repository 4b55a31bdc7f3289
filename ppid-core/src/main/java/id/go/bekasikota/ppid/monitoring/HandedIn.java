package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.report.CaseFlow;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.Timeliness;
import id.go.bekasikota.ppid.report.UnitTally;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one unit handed in last for a period (angka yang disampaikan unit).
 *
 * @param by the code of the unit that handed it in
 * @param on the day on which it came
 * @param tally what it counts: of the unit, and of what it took over
 */
record HandedIn(String by, LocalDate on, Tally tally) {

    /** A figure of a unit that was handed in otherwise than it is seen. */
    record Difference(String unit, String figure, long handedIn, long seen) {}

    /** Of each unit the last one that came by a day for exactly a period, the last of all first. */
    static List<HandedIn> last(Collection<UnitFeed> feeds, DateRange period, LocalDate asOf) {
        return feeds.stream()
                .flatMap(feed -> last(feed, period, asOf).stream())
                .sorted(Comparator.comparing(HandedIn::on).reversed().thenComparing(HandedIn::by))
                .toList();
    }

    private static Optional<HandedIn> last(UnitFeed feed, DateRange period, LocalDate asOf) {
        return feed.feedsBy(asOf).stream()
                .flatMap(one -> one.figures().stream()
                        .filter(figures -> figures.period().equals(period))
                        .map(figures -> new HandedIn(feed.unit(), one.date(), figures.tally())))
                .reduce((earlier, later) -> later);
    }

    /** What is known already with all that was handed in beside it, each unit once. */
    static Tally merged(List<HandedIn> handed, Tally known) {
        Tally sum = known;
        for (HandedIn one : handed) {
            sum = sum.merge(one.without(sum.units().keySet()));
        }
        return sum;
    }

    /** The whole where none of its units counts already, else the units that do not: only they can be told apart. */
    private Tally without(Set<String> counted) {
        Map<String, UnitTally> rest = new TreeMap<>(tally.units());
        if (!rest.keySet().removeAll(counted)) {
            return tally;
        }
        Tally none = Tally.empty();
        return rest.isEmpty()
                ? none
                : new Tally(
                        tally.days(),
                        rest,
                        none.received(),
                        none.exemptions(),
                        none.quality(),
                        none.objections(),
                        none.disputes());
    }

    /** Where a unit that is seen handed in something else; a unit whose own figures hold nothing of it said that it had nothing. */
    static List<Difference> differing(List<HandedIn> handed, Tally seen) {
        UnitTally nothing = Tally.empty().overall();
        Map<String, UnitTally> told = new TreeMap<>(CodePointOrder.INSTANCE);
        told.putAll(merged(handed, Tally.empty()).units());
        handed.forEach(one -> told.putIfAbsent(one.by(), nothing));
        List<Difference> differing = new ArrayList<>();
        told.forEach((unit, theirs) -> Stream.ofNullable(seen.units().get(unit))
                .forEach(ours -> differing.addAll(differing(unit, figures(theirs), figures(ours)))));
        return List.copyOf(differing);
    }

    private static List<Difference> differing(String unit, Map<String, Long> theirs, Map<String, Long> ours) {
        Set<String> names = new LinkedHashSet<>(theirs.keySet());
        names.addAll(ours.keySet());
        return names.stream()
                .map(name -> new Difference(unit, name, theirs.getOrDefault(name, 0L), ours.getOrDefault(name, 0L)))
                .filter(figure -> figure.handedIn() != figure.seen())
                .toList();
    }

    /** Every figure of a unit by its name, the flow of requests first. */
    private static Map<String, Long> figures(UnitTally tally) {
        CaseFlow requests = tally.requests();
        Timeliness timeliness = tally.timeliness();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("received", requests.received());
        figures.put("processed", requests.processed());
        figures.put("pending", requests.pendingEnd());
        figures.put("overdue", requests.backlog());
        figures.put("pending-start", requests.pendingStart());
        figures.put("on-time", timeliness.onTimeOriginal());
        figures.put("on-time-extended", timeliness.onTimeExtended());
        figures.put("late", timeliness.lateAnswered());
        tally.outcomes().forEach((outcome, count) -> figures.put("outcome." + outcome, count));
        tally.days().forEach((days, count) -> figures.put("after-days." + days, count));
        return figures;
    }
}
