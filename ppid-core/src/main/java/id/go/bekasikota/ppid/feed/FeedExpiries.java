package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the passing of time does to the feeds of one unit by a day: those received by then, and none where none came. */
record FeedExpiries(String unit, List<Feed> feeds, LocalDate asOf, Deadlines law, Organization organization) {
    private static final String FEED = "feed.missed";
    private static final String REPORT = "feed.report-missed";

    /** Until when the next feed is due; empty where no day is known from which its interval runs. */
    Optional<Deadline> feedDue() {
        return due(feedStarts(), this::feedRule);
    }

    /** Until when the next report on the service is due; empty where the host gave no interval by then. */
    Optional<Deadline> reportDue() {
        return due(reportStarts(), organization::reportRuleOn);
    }

    private Optional<Deadline> due(List<LocalDate> starts, Function<LocalDate, Optional<DeadlineRule>> rule) {
        return starts.stream()
                .reduce((earlier, later) -> later)
                .flatMap(last -> rule.apply(last).map(known -> law.of(known, last)));
    }

    private Optional<DeadlineRule> feedRule(LocalDate day) {
        return Optional.of(organization.feedRuleOn(day));
    }

    private List<LocalDate> feedStarts() {
        return starts(feeds.stream());
    }

    private List<LocalDate> reportStarts() {
        return starts(feeds.stream().filter(feed -> feed.contents().contains(FeedContent.REQUESTS)));
    }

    /** The days from which an interval runs: the first one, each feed, and each day since which the unit is no more PPID Utama. */
    private List<LocalDate> starts(Stream<Feed> received) {
        return Stream.of(
                        organization.units().find(unit).flatMap(known -> firstStart(known, organization)).stream(),
                        received.map(Feed::date),
                        organization.seatLeftBy(unit).stream().filter(this::isRecorded))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(asOf))
                .sorted()
                .toList();
    }

    /** What lies before the body's records is not told. */
    private boolean isRecorded(LocalDate day) {
        return organization.recordsSince().filter(day::isBefore).isEmpty();
    }

    /**
     * From when the first interval of a unit runs: the latest of its own first day, the first day of the body's records and that of the
     * rule; empty where neither of the first two is known.
     */
    private static Optional<LocalDate> firstStart(Unit unit, Organization organization) {
        return Stream.concat(unit.life().founded().stream(), organization.recordsSince().stream())
                .max(LocalDate::compareTo)
                .map(day -> organization
                        .feedRuleOn(day)
                        .basis()
                        .from()
                        .filter(day::isBefore)
                        .orElse(day));
    }

    /** Each feed and each report that was missed, while the unit exists and is not the seat of PPID Utama. */
    List<Expiry> expiries() {
        return Stream.concat(
                        missed(feedStarts(), this::feedRule, FEED),
                        missed(reportStarts(), organization::reportRuleOn, REPORT))
                .toList();
    }

    private Stream<Expiry> missed(
            List<LocalDate> starts, Function<LocalDate, Optional<DeadlineRule>> rule, String code) {
        return IntStream.range(0, starts.size()).boxed().flatMap(i -> {
            LocalDate next = i + 1 < starts.size() ? starts.get(i + 1) : LocalDate.MAX;
            return rule
                    .apply(starts.get(i))
                    .flatMap(known -> law.of(known, starts.get(i)).due().known())
                    .filter(due -> asOf.isAfter(due) && next.isAfter(due))
                    .filter(due -> owes(due.plusDays(1)))
                    .stream()
                    .map(due -> expiry(code, due));
        });
    }

    private boolean owes(LocalDate day) {
        return organization.units().existsOn(unit, day) && !organization.isSeatOn(unit, day);
    }

    private Expiry expiry(String code, LocalDate due) {
        return new Expiry(
                code,
                due.plusDays(1),
                StatutoryDeadlines.UNIT_FEED.citation(),
                FeedTexts.TEXTS.both("expiry." + code, named(unit, organization), due));
    }

    /** What people call a unit. */
    static Object named(String unit, Organization organization) {
        return organization.units().find(unit).<Object>map(Unit::name).orElse(FeedTexts.TEXTS.both("unknown-unit"));
    }
}
