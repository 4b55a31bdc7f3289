package id.go.bekasikota.ppid.examples.benchmark;

import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

/**
 * The program for cases (pengukur kecepatan perkara): runs all benchmarks of acts and of reading, and prints the median and
 * the fastest time of each.
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
        int forks = Runs.forks(args);
        Map<String, Statistics> times = Runs.of(forks, WARMUPS, ActBenchmark.class, ReadingBenchmark.class);
        StringBuilder report = new StringBuilder(512);
        report.append("\nns per operation, median and fastest half second, ")
                .append(forks)
                .append(" JVMs each\n");
        times.forEach((name, measured) -> Runs.line(
                report, name, String.format(Locale.ROOT, "%,12.0f %,12.0f", Runs.median(measured), measured.getMin())));
        System.out.print(report);
    }
}
