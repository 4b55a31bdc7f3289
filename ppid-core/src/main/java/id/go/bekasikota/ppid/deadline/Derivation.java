package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a deadline was derived (penurunan batas waktu): every step from the trigger to the due date.
 *
 * @param countedFrom the day that is day 0 under the policy: the trigger, or the next working day where receipt is
 *     deemed later; empty where that lies outside the calendar
 * @param skipped the days between day 0 and the due date that are no working days, in order; empty for other units
 * @param calendar the calendar that counted; as JSON the days that it knows
 * @param basis the article that each reading of the count rests on, or that leaves the question open, by question
 * @param remarks what a reader must know besides the date; empty where nothing is unsure
 */
@JsonForm
public record Derivation(
        @JsonIso Optional<LocalDate> countedFrom,
        List<SkippedDay> skipped,
        WorkingCalendar calendar,
        Map<String, Citation> basis,
        List<Remark> remarks) {

    /** {@inheritDoc} */
    public Derivation {
        Given.value(skipped, "skipped");
        Given.value(basis, "basis");
        Given.value(remarks, "remarks");
        skipped = List.copyOf(skipped);
        basis = Collections.unmodifiableMap(new LinkedHashMap<>(basis));
        remarks = List.copyOf(remarks);
    }

    static Derivation of(Counted counted) {
        WorkingCalendar calendar = counted.counting().calendar();
        Optional<LocalDate> from = counted.from();
        Optional<LocalDate> due = counted.due().known().filter(calendar.coverage()::contains);
        List<SkippedDay> skipped = counted.rule().term().needsCalendar() && from.isPresent() && due.isPresent()
                ? skipped(calendar, from.get(), due.get())
                : List.of();
        return new Derivation(
                from, skipped, calendar, basis(counted.counting().policy()), Remarks.of(counted, skipped));
    }

    private static Map<String, Citation> basis(LawPolicy policy) {
        Map<String, Citation> basis = new LinkedHashMap<>();
        for (Reading reading : policy.counting()) {
            basis.put(reading.question(), reading.citation());
        }
        return basis;
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

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
