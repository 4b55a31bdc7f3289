package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A built-in calendar with its decrees is small enough to be kept in every process of a city. */
class CalendarSizeTest {
    private static final int COPIES = 64;
    private static final long MOST_BYTES = 200_000;

    @Test
    void theBuiltInCalendarWithAllItsDatesAndDecreesTakesAtMostTwoHundredKilobytes() {
        calendarWithAllDatesMade();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            least = Math.min(least, bytesOfOne());
        }

        assertThat(least).isBetween(100_000L, MOST_BYTES);
    }

    private static long bytesOfOne() {
        List<WorkingCalendar> kept = new ArrayList<>(COPIES);
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            kept.add(calendarWithAllDatesMade());
        }
        long after = used();
        assertThat(kept).doesNotContainNull();
        return (after - before) / COPIES;
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
