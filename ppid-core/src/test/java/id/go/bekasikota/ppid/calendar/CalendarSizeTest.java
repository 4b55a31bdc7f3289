package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A built-in calendar with its decrees is small enough to be kept in every process of a city. Measured in a process of its
 * own with the serial collector, whose figure of used memory holds no garbage.
 */
class CalendarSizeTest {
    private static final int COPIES = 100;
    private static final long MOST_BYTES = 200_000;

    @Test
    void theBuiltInCalendarWithAllItsDatesAndDecreesTakesAtMostTwoHundredKilobytes() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CalendarSizeTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String bytes = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();

        assertThat(Long.parseLong(bytes)).isBetween(MOST_BYTES / 2, MOST_BYTES);
    }

    /** Prints the bytes that one calendar takes, from the memory that many take. */
    public static void main(String[] args) {
        calendarWithAllDatesMade();
        List<WorkingCalendar> kept = new ArrayList<>(COPIES);
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            kept.add(calendarWithAllDatesMade());
        }
        System.out.println((used() - before) / kept.size());
    }

    private static WorkingCalendar calendarWithAllDatesMade() {
        WorkingCalendar calendar = BuiltInDecrees.read().finallyDecreed();
        LocalDate day = calendar.coverage().first();
        while (calendar.tryShift(day, 1).isPresent()) {
            day = calendar.shift(day, 1);
        }
        return calendar;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
