package id.go.bekasikota.ppid.examples.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

/**
 * The program (pengukur kecepatan kalender): runs all benchmarks of the calendar in one go and prints medians and ratios.
 *
 * <p>{@code java -jar calendar-benchmark.jar [FORKS]}; ends with 1 where a ratio exceeds what the README promises.
 */
public final class CalendarBenchmark {
    private static final int WARMUPS = 4;
    private static final int LOADS = 11;
    private static final double MOST_MILLIS = 50;

    private CalendarBenchmark() {}

    /**
     * Runs the program and ends the process.
     *
     * @param args how many JVMs each benchmark runs in, 3 if not given
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        int forks = Runs.forks(args);
        Map<String, Double> medians = new TreeMap<>();
        Map<String, Statistics> times = Runs.of(
                forks,
                WARMUPS,
                ShiftBenchmark.class,
                CountBenchmark.class,
                BulkBenchmark.class,
                DeadlineBenchmark.class);
        times.forEach((name, measured) -> medians.put(name, Runs.median(measured)));
        StringBuilder report = new StringBuilder(1024);
        report.append("\nmedian ns per operation, ").append(forks).append(" JVMs each\n");
        medians.forEach((name, median) -> Runs.line(report, name, String.format(Locale.ROOT, "%10.2f", median)));
        boolean kept = ratios(report, medians);
        double millis = Loading.medianMillis(LOADS);
        kept &= millis <= MOST_MILLIS;
        Runs.line(
                report,
                "loading in a fresh JVM",
                String.format(Locale.ROOT, "%10.1f ms, at most %.0f", millis, MOST_MILLIS));
        System.out.print(report);
        System.exit(kept ? 0 : 1);
    }

    private static boolean ratios(StringBuilder report, Map<String, Double> medians) {
        boolean kept = true;
        report.append("\nratio to Strata, of the same run\n");
        for (Target target : Target.ALL) {
            double ratio =
                    medians.getOrDefault(target.ours(), Double.NaN) / medians.getOrDefault(target.theirs(), Double.NaN);
            kept &= ratio <= target.most();
            Runs.line(
                    report,
                    target.name(),
                    String.format(
                            Locale.ROOT,
                            "%10.3f, at most %.2f%s",
                            ratio,
                            target.most(),
                            ratio <= target.most() ? "" : "  EXCEEDED"));
        }
        return kept;
    }
}
