package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A calendar of working days (kalender hari kerja): which days are worked, and counting over them.
 *
 * <p>A day is worked unless it falls on the weekend or is a holiday of a kind that is not worked. Dates are days without
 * a zone. Outside its {@link #coverage()} it refuses with {@link OutsideCoverageException}. Immutable and thread-safe;
 * shifting and counting take constant time whatever the distance.
 *
 * <p>Example: {@code WorkingCalendar.indonesia().shift(LocalDate.of(2025, 3, 26), 10)} is Monday, 2025-04-21, because
 * eight weekdays between are days off.
 */
public final class WorkingCalendar {
    private static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Coverage coverage;
    private final NavigableMap<LocalDate, List<Holiday>> holidays;
    private final Set<DayOfWeek> weekend;
    private final Set<HolidayKind> worked;
    private final DayTable table;

    private WorkingCalendar(
            Coverage coverage,
            NavigableMap<LocalDate, List<Holiday>> holidays,
            Set<DayOfWeek> weekend,
            Set<HolidayKind> worked) {
        this.coverage = coverage;
        this.holidays = holidays;
        this.weekend = weekend;
        this.worked = worked;
        this.table = tabulate();
    }

    /**
     * Returns the calendar of the Indonesian government, 2010 to 2027: Monday to Friday without national holidays,
     * collective leave and election days, as finally decreed by the joint decrees of three ministers (SKB 3 Menteri) and
     * presidential decrees.
     *
     * @return the built-in calendar; always the same instance
     */
    public static WorkingCalendar indonesia() {
        return BuiltIn.CALENDAR;
    }

    /**
     * Returns the built-in calendar as it could be known on a date: only decrees issued by then, and only years whose
     * base decree was issued by then. A decree whose date of issue was not found counts as known on the day it declares.
     *
     * @param date the date, inclusive
     * @return the calendar of that date
     * @throws id.go.bekasikota.ppid.law.PpidException if no year was decreed by then
     */
    public static WorkingCalendar indonesiaAsKnownOn(LocalDate date) {
        return DecreeHistory.builtIn().asKnownOn(date);
    }

    /**
     * Builds a calendar from days off, with Saturday and Sunday as the weekend.
     *
     * @param coverage the days that it knows
     * @param holidays the days off; those outside the coverage are left out; two on one day are one day off
     * @return the calendar
     */
    public static WorkingCalendar of(Coverage coverage, Collection<Holiday> holidays) {
        NavigableMap<LocalDate, List<Holiday>> byDate = new TreeMap<>();
        for (Holiday holiday : holidays) {
            if (coverage.contains(holiday.date())) {
                byDate.computeIfAbsent(holiday.date(), date -> new ArrayList<>())
                        .add(holiday);
            }
        }
        byDate.replaceAll((date, list) -> List.copyOf(list));
        return new WorkingCalendar(coverage, byDate, SATURDAY_AND_SUNDAY, EnumSet.noneOf(HolidayKind.class));
    }

    /**
     * Returns this calendar with another weekend.
     *
     * @param days the days of every week that are not worked; may be none, not all seven
     * @return the new calendar
     * @throws PpidException if no day would be left to work
     */
    public WorkingCalendar withWeekend(Set<DayOfWeek> days) {
        Set<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
        copy.addAll(days);
        if (copy.size() == DayOfWeek.values().length) {
            throw new PpidException("a weekend of seven days leaves no day to work (expected at most six)");
        }
        return new WorkingCalendar(coverage, holidays, copy, worked);
    }

    /**
     * Returns this calendar with a kind of day off counted as worked.
     *
     * @param kind the kind, for example {@link HolidayKind#COLLECTIVE_LEAVE}
     * @return the new calendar
     */
    public WorkingCalendar working(HolidayKind kind) {
        Set<HolidayKind> kinds = EnumSet.of(kind);
        kinds.addAll(worked);
        return new WorkingCalendar(coverage, holidays, weekend, kinds);
    }

    /**
     * Returns this calendar with one more day off.
     *
     * @param holiday the day off, inside the coverage
     * @return the new calendar
     * @throws OutsideCoverageException if the day is not known to this calendar
     */
    public WorkingCalendar plus(Holiday holiday) {
        indexOf(holiday.date());
        NavigableMap<LocalDate, List<Holiday>> more = new TreeMap<>(holidays);
        more.merge(holiday.date(), List.of(holiday), (before, added) -> {
            List<Holiday> both = new ArrayList<>(before);
            both.addAll(added);
            return List.copyOf(both);
        });
        return new WorkingCalendar(coverage, more, weekend, worked);
    }

    /**
     * Returns the days that this calendar knows.
     *
     * @return the coverage, both ends included
     */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * Says whether a day is worked.
     *
     * @param date the day
     * @return whether it is neither on the weekend nor a holiday that is off
     * @throws OutsideCoverageException if the day is not known
     */
    public boolean isWorkingDay(LocalDate date) {
        return table.isWorking(indexOf(date));
    }

    /**
     * Goes a number of working days forwards or backwards; the starting day is day 0 and never counts, worked or not.
     *
     * @param date the starting day
     * @param days working days, negative to go backwards; 0 returns the starting day itself, even on a day off (to reach
     *     a working day use {@link #rollForward})
     * @return the day reached, a working day unless {@code days} is 0
     * @throws OutsideCoverageException if the start or the result is not known
     */
    public LocalDate shift(LocalDate date, int days) {
        return tryShift(date, days).orElseThrow(() -> new OutsideCoverageException(date, days, coverage));
    }

    /**
     * As {@link #shift}, with an empty result where that lies beyond the coverage.
     *
     * @param date the starting day
     * @param days working days, negative to go backwards
     * @return the day reached, or empty where the calendar ends before it
     * @throws OutsideCoverageException if the starting day is not known
     */
    public Optional<LocalDate> tryShift(LocalDate date, int days) {
        int index = indexOf(date);
        if (days == 0) {
            return Optional.of(date);
        }
        long ordinal = days > 0 ? table.through(index) + (long) days - 1 : table.before(index) + (long) days;
        return ordinal < 0 || ordinal >= table.workingDays() ? Optional.empty() : Optional.of(table.day((int) ordinal));
    }

    /**
     * Counts working days between two days.
     *
     * @param from the first day, exclusive
     * @param to the last day, inclusive
     * @return the working days in (from, to]; where {@code to} lies before {@code from}, minus those in (to, from]
     * @throws OutsideCoverageException if either day is not known
     */
    public int count(LocalDate from, LocalDate to) {
        return table.through(indexOf(to)) - table.through(indexOf(from));
    }

    /**
     * Counts the working days of this calendar up to a day.
     *
     * @param date the day, inclusive
     * @return the working days from the first known day to this one; two of these differ by {@link #count}
     * @throws OutsideCoverageException if the day is not known
     */
    public int ordinal(LocalDate date) {
        return table.through(indexOf(date));
    }

    /**
     * Returns the day itself if it is worked, else the next working day.
     *
     * @param date the day
     * @return the first working day on or after it
     * @throws OutsideCoverageException if the day or the result is not known
     */
    public LocalDate rollForward(LocalDate date) {
        return isWorkingDay(date) ? date : shift(date, 1);
    }

    /**
     * Returns the day itself if it is worked, else the working day before it.
     *
     * @param date the day
     * @return the last working day on or before it
     * @throws OutsideCoverageException if the day or the result is not known
     */
    public LocalDate rollBackward(LocalDate date) {
        return isWorkingDay(date) ? date : shift(date, -1);
    }

    /**
     * Says whether a day falls on the weekend.
     *
     * @param date the day
     * @return whether its weekday is never worked
     */
    public boolean isWeekend(LocalDate date) {
        return weekend.contains(date.getDayOfWeek());
    }

    /**
     * Returns the days off that fall on a day and are not worked.
     *
     * @param date the day
     * @return the holidays, empty on an ordinary day and outside the coverage
     */
    public List<Holiday> holidaysOn(LocalDate date) {
        return holidays.getOrDefault(date, List.of()).stream()
                .filter(holiday -> !worked.contains(holiday.kind()))
                .toList();
    }

    /**
     * Returns all days off, also those of a kind that is worked and those on a weekend.
     *
     * @return an unmodifiable list by date
     */
    public List<Holiday> holidays() {
        return holidays.values().stream().flatMap(List::stream).toList();
    }

    private int indexOf(LocalDate date) {
        int index = table.index(date);
        if (index < 0) {
            throw new OutsideCoverageException(date, coverage);
        }
        return index;
    }

    private DayTable tabulate() {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(coverage.first(), coverage.last()) + 1);
        BitSet working = new BitSet(days);
        LocalDate day = coverage.first();
        for (int i = 0; i < days; i++, day = day.plusDays(1)) {
            working.set(i, !isWeekend(day) && holidaysOn(day).isEmpty());
        }
        return new DayTable(coverage.first(), days, working);
    }

    @Override
    public String toString() {
        return "WorkingCalendar[" + coverage + ", weekend " + weekend + ", worked " + worked + "]";
    }

    private static final class BuiltIn {
        static final WorkingCalendar CALENDAR = DecreeHistory.builtIn().finallyDecreed();
    }
}
