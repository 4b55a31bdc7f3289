package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a deadline was derived (penurunan batas waktu): every step from the trigger to the due date.
 *
 * @param deadline the deadline explained
 * @param countedFrom the day that is day 0 under the policy: the trigger, or the next working day where receipt is
 *     deemed later; empty where that lies outside the calendar
 * @param skipped the days between day 0 and the due date that are no working days, in order; empty for other units
 * @param calendar the calendar that counted
 */
public record Derivation(
        Deadline deadline, Optional<LocalDate> countedFrom, List<SkippedDay> skipped, WorkingCalendar calendar) {

    /** {@inheritDoc} */
    public Derivation {
        skipped = List.copyOf(skipped);
    }

    /**
     * Returns what a reader must know besides the date.
     *
     * @return the remarks, empty where nothing is unsure; computed anew on each call
     */
    public List<Remark> remarks() {
        return Remarks.of(this);
    }

    static Derivation of(Deadline deadline, Deadlines law) {
        WorkingCalendar calendar = law.calendar();
        LocalDate trigger = deadline.trigger().date();
        if (!deadline.rule().term().needsCalendar()) {
            return new Derivation(deadline, Optional.of(trigger), List.of(), calendar);
        }
        if (!calendar.coverage().contains(trigger)) {
            return new Derivation(deadline, Optional.empty(), List.of(), calendar);
        }
        Optional<LocalDate> from = law.countedFrom(deadline.rule(), deadline.trigger());
        List<SkippedDay> skipped = from.isPresent() && deadline.due().known().isPresent()
                ? skipped(calendar, from.get(), deadline.date())
                : List.of();
        return new Derivation(deadline, from, skipped, calendar);
    }

    private static List<SkippedDay> skipped(WorkingCalendar calendar, LocalDate from, LocalDate due) {
        LocalDate first = due.isBefore(from) ? due : from.plusDays(1);
        LocalDate last = due.isBefore(from) ? from.minusDays(1) : due;
        List<SkippedDay> skipped = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                List<Holiday> holidays = calendar.holidaysOn(day);
                SkippedDay.Reason reason =
                        calendar.isWeekend(day) ? SkippedDay.Reason.WEEKEND : SkippedDay.Reason.HOLIDAY;
                skipped.add(new SkippedDay(day, reason, holidays));
            }
        }
        return skipped;
    }
}
