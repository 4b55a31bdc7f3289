package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.Coverage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The ISO texts of the days that a calendar knows (teks tanggal), each made once: a million rows share a few thousand
 * days, and writing a date costs more than finding it. Not thread-safe.
 */
final class DayTexts {
    /** A calendar from a file may reach from year 1 to 9999; the memory for its texts may not. */
    private static final long MOST = 100L * 366;

    private final LocalDate first;
    private final @Nullable String[] texts;

    DayTexts(Coverage coverage) {
        this.first = coverage.first();
        long days = ChronoUnit.DAYS.between(coverage.first(), coverage.last()) + 1;
        this.texts = new String[(int) Math.min(days, MOST)];
    }

    String of(LocalDate day) {
        long index = day.toEpochDay() - first.toEpochDay();
        if (index < 0 || index >= texts.length) {
            return day.toString();
        }
        String text = texts[(int) index];
        if (text == null) {
            text = day.toString();
            texts[(int) index] = text;
        }
        return text;
    }
}
