package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A built-in calendar with its decrees is small enough to be kept in every process of a city. Measured in a process of its
 * own with the serial collector, whose figure of used memory holds no garbage.
 */
class CalendarSizeTest {
    private static final long MOST_BYTES = 200_000;

    @Test
    void theBuiltInCalendarWithAllItsDatesAndDecreesTakesAtMostTwoHundredKilobytes() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        CalendarSize.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String bytes = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();

        assertThat(Long.parseLong(bytes)).isBetween(MOST_BYTES / 2, MOST_BYTES);
    }

    /** Where the classes lie, whatever runner loaded them. */
    private static String classPath() {
        return Stream.of(WorkingCalendar.class, CalendarSize.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
