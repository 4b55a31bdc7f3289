package id.go.bekasikota.ppid.examples.benchmark.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the law says of each day that the calendar knows (hari kalender), as a table that a database can join. */
final class KnownDays {
    private static final String LATER = "9999-12-31";

    private KnownDays() {}

    static void write(Path file) throws IOException {
        Deadlines law = Deadlines.indonesia();
        Coverage coverage = law.calendar().coverage();
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord("day", "rank", "reply", "extended", "objection");
            int rank = 0;
            for (LocalDate day = coverage.first(); !day.isAfter(coverage.last()); day = day.plusDays(1)) {
                rank += law.calendar().isWorkingDay(day) ? 1 : 0;
                writer.writeRecord(
                        day.toString(),
                        Integer.toString(rank),
                        due(law, StatutoryDeadlines.REQUEST_REPLY, day),
                        due(law, StatutoryDeadlines.REQUEST_REPLY_EXTENDED, day),
                        due(law, StatutoryDeadlines.OBJECTION_REPLY, day));
            }
        }
    }

    private static String due(Deadlines law, DeadlineRule rule, LocalDate day) {
        return law.of(rule, Trigger.on(day))
                .due()
                .known()
                .map(LocalDate::toString)
                .orElse(LATER);
    }
}
