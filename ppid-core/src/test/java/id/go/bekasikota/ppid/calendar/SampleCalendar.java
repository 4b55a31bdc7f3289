package id.go.bekasikota.ppid.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A calendar for properties: random weekend, holidays and worked kinds, or the built-in one. */
public record SampleCalendar(
        Coverage coverage, Set<DayOfWeek> weekend, List<Holiday> holidays, Set<HolidayKind> worked) {

    /** Random calendars of 1 to 800 days, and now and then the built-in list under a random reading. */
    @SuppressWarnings("exports") // the tests of another package use it, no host does
    public static Arbitrary<SampleCalendar> any() {
        return Arbitraries.frequencyOf(Tuple.of(14, random()), Tuple.of(1, builtIn()))
                .withoutEdgeCases();
    }

    private static Arbitrary<SampleCalendar> random() {
        return Combinators.combine(
                        Arbitraries.integers().between(10_000, 22_000),
                        lengths(),
                        someWeekends(),
                        someHolidays(),
                        someWorked())
                .as((first, length, weekend, holidays, worked) -> {
                    LocalDate start = LocalDate.ofEpochDay(first);
                    List<Holiday> dated = holidays.stream()
                            .map(holiday -> dayOff(start.plusDays(holiday.get1()), holiday.get2()))
                            .toList();
                    return new SampleCalendar(new Coverage(start, start.plusDays(length)), weekend, dated, worked);
                });
    }

    private static Arbitrary<Integer> lengths() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 9)),
                Tuple.of(6, Arbitraries.integers().between(10, 799)));
    }

    private static Arbitrary<SampleCalendar> builtIn() {
        WorkingCalendar calendar = WorkingCalendar.indonesia();
        return someWorked()
                .map(kinds -> new SampleCalendar(
                        calendar.coverage(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), calendar.holidays(), kinds));
    }

    private static Arbitrary<Set<DayOfWeek>> someWeekends() {
        return Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4);
    }

    /** Day and kind; a few fall before or after the coverage, many on one day. */
    private static Arbitrary<List<Tuple.Tuple2<Integer, HolidayKind>>> someHolidays() {
        return Combinators.combine(Arbitraries.integers().between(-5, 400), Arbitraries.of(HolidayKind.class))
                .as(Tuple::of)
                .list()
                .ofMaxSize(60);
    }

    private static Arbitrary<Set<HolidayKind>> someWorked() {
        return Arbitraries.of(HolidayKind.class).set().ofMaxSize(2);
    }

    /** A day off whose name does not matter. */
    public static Holiday dayOff(LocalDate date, HolidayKind kind) {
        return new Holiday(date, kind, "Libur uji", "Test holiday", "");
    }

    /** A national holiday whose name does not matter. */
    public static Holiday dayOff(String date) {
        return dayOff(LocalDate.parse(date), HolidayKind.NATIONAL);
    }

    /** The calendar under test. */
    public WorkingCalendar calendar() {
        WorkingCalendar calendar = WorkingCalendar.of(coverage, holidays).withWeekend(weekend);
        for (HolidayKind kind : worked) {
            calendar = calendar.working(kind);
        }
        return calendar;
    }

    NaiveCalendar naive() {
        Set<LocalDate> daysOff = holidays.stream()
                .filter(holiday -> !worked.contains(holiday.kind()))
                .map(Holiday::date)
                .collect(Collectors.toSet());
        return new NaiveCalendar(coverage, weekend, daysOff);
    }

    /** A day of the coverage for any number: 0 is the first day, -1 the last. */
    public LocalDate day(int number) {
        long length = ChronoUnit.DAYS.between(coverage.first(), coverage.last()) + 1;
        return coverage.first().plusDays(Math.floorMod(number, length));
    }
}
