package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long the built-in calendar takes to load (waktu muat): from nothing to the first answer, each time in a fresh JVM. */
final class Loading {
    private static final LocalDate ANY_DAY = LocalDate.of(2025, 3, 26);

    private Loading() {}

    /**
     * Prints the microseconds that the first question takes in this JVM.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        LocalDate answer = WorkingCalendar.indonesia().shift(ANY_DAY, 1);
        long taken = System.nanoTime() - start;
        if (!answer.isAfter(ANY_DAY)) {
            throw new IllegalStateException("wrong answer " + answer);
        }
        System.out.println(TimeUnit.NANOSECONDS.toMicros(taken));
    }

    /** The median of several fresh JVMs, in milliseconds. */
    static double medianMillis(int runs) {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            micros.add(once());
        }
        Collections.sort(micros);
        return micros.get(runs / 2) / 1000.0;
    }

    private static long once() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            Process process = new ProcessBuilder(
                            java, "-cp", System.getProperty("java.class.path"), Loading.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            byte[] out = process.getInputStream().readAllBytes();
            return Long.parseLong(new String(out, StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
