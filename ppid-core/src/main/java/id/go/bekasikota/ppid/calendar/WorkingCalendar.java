package id.go.bekasikota.ppid.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Given;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private final DaysOff daysOff;
    private final Set<DayOfWeek> weekend;
    private final Set<HolidayKind> worked;
    private final DecreeHistory history;
    private final DayTable table;

    private WorkingCalendar(
            Coverage coverage,
            DaysOff daysOff,
            Set<DayOfWeek> weekend,
            Set<HolidayKind> worked,
            DecreeHistory history) {
        this.coverage = coverage;
        this.daysOff = daysOff;
        this.weekend = weekend;
        this.worked = worked;
        this.history = history;
        this.table = tabulate();
    }

    /**
     * {@return the calendar of the Indonesian government, 2010 to 2027: Monday to Friday without national holidays, collective
     * leave and election days, as finally decreed by the joint decrees of three ministers (SKB 3 Menteri) and presidential
     * decrees; always the same instance}
     */
    public static WorkingCalendar indonesia() {
        return BuiltIn.CALENDAR;
    }

    /**
     * {@return the built-in calendar as it could be known on a date: only decrees issued by then, and only years whose base
     * decree was issued by then} A decree whose date of issue was not found counts as known on the day it declares.
     *
     * @param date the date, inclusive
     * @throws id.go.bekasikota.ppid.law.PpidException if no year was decreed by then
     */
    public static WorkingCalendar indonesiaAsKnownOn(LocalDate date) {
        Given.value(date, "date");
        return replayed(DecreeHistory.builtIn(), date);
    }

    /**
     * Builds a calendar from days off, with Saturday and Sunday as the weekend.
     *
     * @param coverage the days that it knows
     * @param holidays the days off; those outside the coverage are left out; two on one day are one day off
     * @return the calendar
     */
    public static WorkingCalendar of(Coverage coverage, Collection<Holiday> holidays) {
        Given.value(coverage, "coverage");
        Given.value(holidays, "holidays");
        return plain(coverage, holidays, DecreeHistory.startingWith(coverage, holidays));
    }

    /**
     * Replays the decrees of a host's own.
     *
     * @param decrees the decrees in order of issue, the first one the base decree of a year
     * @return the calendar as finally decreed
     * @throws PpidException if a decree contradicts the ones before it, a year between is missing, or no year was decreed
     */
    public static WorkingCalendar of(Collection<HolidayDecree> decrees) {
        Given.value(decrees, "decrees");
        return of(DecreeHistory.of(decrees));
    }

    static WorkingCalendar of(DecreeHistory history) {
        return replayed(history, LocalDate.MAX);
    }

    private static WorkingCalendar replayed(DecreeHistory history, LocalDate date) {
        DecreeHistory then = history.until(date);
        return plain(history.knownOn(date), then.daysOff(), then);
    }

    private static WorkingCalendar plain(Coverage coverage, Collection<Holiday> holidays, DecreeHistory history) {
        return new WorkingCalendar(
                coverage,
                new DaysOff(holidays, coverage),
                SATURDAY_AND_SUNDAY,
                EnumSet.noneOf(HolidayKind.class),
                history);
    }

    /**
     * {@return this calendar with another weekend}
     *
     * @param days the days of every week that are not worked; may be none, not all seven
     * @throws PpidException if no day would be left to work
     */
    public WorkingCalendar withWeekend(Set<DayOfWeek> days) {
        Given.value(days, "days");
        Set<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
        copy.addAll(days);
        if (copy.size() == DayOfWeek.values().length) {
            throw new PpidException("a weekend of seven days leaves no day to work (expected at most six)");
        }
        return new WorkingCalendar(coverage, daysOff, copy, worked, history);
    }

    /**
     * {@return this calendar with a kind of day off counted as worked}
     *
     * @param kind the kind, for example {@link HolidayKind#COLLECTIVE_LEAVE}
     */
    public WorkingCalendar working(HolidayKind kind) {
        Given.value(kind, "kind");
        Set<HolidayKind> kinds = EnumSet.of(kind);
        kinds.addAll(worked);
        return new WorkingCalendar(coverage, daysOff, weekend, kinds, history);
    }

    /**
     * {@return this calendar with one more day off}
     *
     * @param holiday the day off, inside the coverage; as it has no date of issue, it counts as known always
     * @throws OutsideCoverageException if the day is not known to this calendar
     */
    public WorkingCalendar plus(Holiday holiday) {
        Given.value(holiday, "holiday");
        rankOf(holiday.date());
        List<Holiday> more = new ArrayList<>(daysOff.all());
        more.add(holiday);
        return new WorkingCalendar(
                coverage, new DaysOff(more, coverage), weekend, worked, history.withAlwaysKnown(List.of(holiday)));
    }

    /**
     * {@return this calendar with one more decree: an amendment of a year it knows, or the base decree of the next year; the
     * new calendar, which knows the decree's year}
     *
     * @param decree the decree
     * @throws PpidException if the decree's year neither is known nor follows, or the decree adds a day that is off
     *     already or removes one that is not
     */
    public WorkingCalendar plus(HolidayDecree decree) {
        Given.value(decree, "decree");
        return likeThis(of(history.plus(decree)));
    }

    /**
     * Combines this calendar with that of a region or a unit: a day is worked where both work it, and known where both
     * know it.
     *
     * @param other the other calendar, whose days count as known always; for a unit that works six days, both with that
     *     weekend
     * @return the new calendar, with the days off and the weekends of both
     * @throws PpidException if they have no day in common, or count different kinds of days off as worked
     */
    public WorkingCalendar and(WorkingCalendar other) {
        Given.value(other, "other");
        if (!worked.equals(other.worked)) {
            throw new PpidException("calendars that count different kinds as worked do not combine (expected " + worked
                    + ", was " + other.worked + ")");
        }
        Coverage both = coverage.and(other.coverage);
        Set<DayOfWeek> weekends = EnumSet.noneOf(DayOfWeek.class);
        weekends.addAll(weekend);
        weekends.addAll(other.weekend);
        return new WorkingCalendar(
                        both,
                        new DaysOff(daysOff.and(other.daysOff), both),
                        SATURDAY_AND_SUNDAY,
                        worked,
                        history.within(both).withAlwaysKnown(other.holidays()))
                .withWeekend(weekends);
    }

    /**
     * {@return this calendar as it could be known on a date: only decrees issued by then, and only years whose base decree was
     * issued by then; its own days without a decree, its weekend and its worked kinds stay}
     *
     * @param date the date, inclusive
     * @throws PpidException if no year was decreed by then, or the calendar was made without decrees
     */
    public WorkingCalendar asKnownOn(LocalDate date) {
        Given.value(date, "date");
        if (history.decrees().isEmpty()) {
            throw new PpidException(
                    "this calendar was given without decrees, so that what was known on " + date + " is not known");
        }
        return likeThis(replayed(history, date));
    }

    /** {@return the decrees that made this calendar, an unmodifiable list in the order in which they are replayed} */
    public List<HolidayDecree> decrees() {
        return history.decrees();
    }

    private WorkingCalendar likeThis(WorkingCalendar other) {
        return new WorkingCalendar(other.coverage, other.daysOff, weekend, worked, other.history);
    }

    /** {@return the days that this calendar knows: the coverage, both ends included; all that JSON tells of it} */
    @JsonValue
    public Coverage coverage() {
        return coverage;
    }

    /**
     * {@return whether a day is worked: it is neither on the weekend nor a holiday that is off}
     *
     * @param date the day
     * @throws OutsideCoverageException if the day is not known
     */
    public boolean isWorkingDay(LocalDate date) {
        Given.value(date, "date");
        return DayTable.isWorked(rankOf(date));
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
        Given.value(date, "date");
        int rank = rankOf(date);
        if (days == 0) {
            return date;
        }
        LocalDate reached = table.shift(rank, days);
        if (reached == null) {
            throw new OutsideCoverageException(date, days, coverage);
        }
        return reached;
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
        Given.value(date, "date");
        int rank = rankOf(date);
        return days == 0 ? Optional.of(date) : Optional.ofNullable(table.shift(rank, days));
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
        Given.value(from, "from");
        Given.value(to, "to");
        int start = table.rank(from);
        int end = table.rank(to);
        if ((start | end) < 0) {
            throw new OutsideCoverageException(start < 0 ? from : to, coverage);
        }
        return DayTable.through(end) - DayTable.through(start);
    }

    /**
     * Counts the working days of this calendar up to a day.
     *
     * @param date the day, inclusive
     * @return the working days from the first known day to this one; two of these differ by {@link #count}
     * @throws OutsideCoverageException if the day is not known
     */
    public int ordinal(LocalDate date) {
        Given.value(date, "date");
        return DayTable.through(rankOf(date));
    }

    /**
     * {@return the first working day on or after a day}
     *
     * @param date the day
     * @throws OutsideCoverageException if the day or the result is not known
     */
    public LocalDate rollForward(LocalDate date) {
        Given.value(date, "date");
        return isWorkingDay(date) ? date : shift(date, 1);
    }

    /**
     * {@return the last working day on or before a day}
     *
     * @param date the day
     * @throws OutsideCoverageException if the day or the result is not known
     */
    public LocalDate rollBackward(LocalDate date) {
        Given.value(date, "date");
        return isWorkingDay(date) ? date : shift(date, -1);
    }

    /**
     * {@return whether a day falls on the weekend: its weekday is never worked}
     *
     * @param date the day
     */
    public boolean isWeekend(LocalDate date) {
        Given.value(date, "date");
        return weekend.contains(date.getDayOfWeek());
    }

    /**
     * {@return the days off that fall on a day and are not worked; empty on an ordinary day and outside the coverage}
     *
     * @param date the day
     */
    public List<Holiday> holidaysOn(LocalDate date) {
        Given.value(date, "date");
        return daysOff.on(date, worked);
    }

    /** {@return all days off, also those of a kind that is worked and those on a weekend, an unmodifiable list by date} */
    public List<Holiday> holidays() {
        return daysOff.all();
    }

    /**
     * {@return the same counting over arrays of epoch days, for systems that hold many dates as numbers}
     */
    public EpochDays epochDays() {
        return table.epochDays();
    }

    private int rankOf(LocalDate date) {
        int rank = table.rank(date);
        if (rank < 0) {
            throw new OutsideCoverageException(date, coverage);
        }
        return rank;
    }

    private DayTable tabulate() {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(coverage.first(), coverage.last()) + 1);
        BitSet working = new BitSet(days);
        DayOfWeek weekday = coverage.first().getDayOfWeek();
        for (int i = 0; i < days; i++, weekday = weekday.plus(1)) {
            working.set(i, !weekend.contains(weekday));
        }
        for (Holiday holiday : daysOff.all()) {
            if (!worked.contains(holiday.kind())) {
                working.clear((int) ChronoUnit.DAYS.between(coverage.first(), holiday.date()));
            }
        }
        return new DayTable(coverage, working);
    }

    @Override
    public String toString() {
        return "WorkingCalendar[" + coverage + ", weekend " + weekend + ", worked " + worked + "]";
    }

    private static final class BuiltIn {
        static final WorkingCalendar CALENDAR = of(DecreeHistory.builtIn());
    }
}
