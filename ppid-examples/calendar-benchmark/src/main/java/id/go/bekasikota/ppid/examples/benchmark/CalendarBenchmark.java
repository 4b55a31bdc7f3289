package id.go.bekasikota.ppid.examples.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The program (pengukur kecepatan kalender): runs all benchmarks in one go and prints medians and ratios.
 *
 * <p>{@code java -jar calendar-benchmark.jar [FORKS]}; ends with 1 where a ratio exceeds what the README promises.
 */
public final class CalendarBenchmark {
    private static final int FORKS = 3;
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
        int forks = args.length > 0 ? Integer.parseInt(args[0]) : FORKS;
        Map<String, Double> medians = medians(new Runner(options(forks)).run());
        StringBuilder report = new StringBuilder(1024);
        report.append("\nmedian ns per operation, ").append(forks).append(" JVMs each\n");
        medians.forEach((name, median) -> line(report, name, String.format(Locale.ROOT, "%10.2f", median)));
        boolean kept = ratios(report, medians);
        double millis = Loading.medianMillis(LOADS);
        kept &= millis <= MOST_MILLIS;
        line(
                report,
                "loading in a fresh JVM",
                String.format(Locale.ROOT, "%10.1f ms, at most %.0f", millis, MOST_MILLIS));
        System.out.print(report);
        System.exit(kept ? 0 : 1);
    }

    private static Options options(int forks) {
        return new OptionsBuilder()
                .include(CalendarBenchmark.class.getPackageName().replace(".", "\\.") + "\\..*Benchmark")
                .forks(forks)
                .warmupIterations(4)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(6)
                .measurementTime(TimeValue.milliseconds(500))
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static Map<String, Double> medians(Collection<RunResult> results) {
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : results) {
            medians.put(name(result), result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return medians;
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> " " + result.getParams().getParam(key))
                .collect(Collectors.joining());
        return benchmark.substring(CalendarBenchmark.class.getPackageName().length() + 1) + parameters;
    }

    private static boolean ratios(StringBuilder report, Map<String, Double> medians) {
        boolean kept = true;
        report.append("\nratio to Strata, of the same run\n");
        for (Target target : Target.ALL) {
            double ratio =
                    medians.getOrDefault(target.ours(), Double.NaN) / medians.getOrDefault(target.theirs(), Double.NaN);
            kept &= ratio <= target.most();
            line(
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

    private static void line(StringBuilder report, String name, String value) {
        report.append(String.format(Locale.ROOT, "%-32s %s%n", name, value));
    }
}
