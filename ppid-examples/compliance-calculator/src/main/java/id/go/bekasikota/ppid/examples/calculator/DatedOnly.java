package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.examples.console.UsageException;
import java.time.LocalDate;

/** Refuses a deadline without a date (di luar kalender): where one date was asked for, its absence is no answer. */
final class DatedOnly {
    private DatedOnly() {}

    static void check(Deadline deadline, Coverage coverage) {
        if (deadline.due().known().isEmpty()) {
            LocalDate trigger = deadline.trigger().date();
            throw new UsageException(Texts.both(
                    coverage.contains(trigger) ? "outside-due" : "outside",
                    trigger.toString(),
                    coverage.first().toString(),
                    coverage.last().toString(),
                    deadline.rule().code()));
        }
    }
}
