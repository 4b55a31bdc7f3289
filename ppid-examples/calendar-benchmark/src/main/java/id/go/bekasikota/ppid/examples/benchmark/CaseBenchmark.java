package id.go.bekasikota.ppid.examples.benchmark;

import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The program for cases (pengukur kecepatan perkara): runs all benchmarks of acts and of reading, and prints medians.
 *
 * <p>{@code java -cp calendar-benchmark.jar id.go.bekasikota.ppid.examples.benchmark.CaseBenchmark [FORKS]}.
 */
public final class CaseBenchmark {
    /** An act runs through hundreds of methods, each of which the JVM compiles first. */
    private static final int WARMUPS = 20;

    private CaseBenchmark() {}

    /**
     * Runs the program.
     *
     * @param args how many JVMs each benchmark runs in, 3 if not given
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        int forks = Medians.forks(args);
        Map<String, Double> medians = Medians.of(forks, WARMUPS, ActBenchmark.class, ReadingBenchmark.class);
        StringBuilder report = new StringBuilder(512);
        report.append("\nmedian ns per operation, ").append(forks).append(" JVMs each\n");
        medians.forEach((name, median) -> Medians.line(report, name, String.format(Locale.ROOT, "%,12.0f", median)));
        System.out.print(report);
    }
}
