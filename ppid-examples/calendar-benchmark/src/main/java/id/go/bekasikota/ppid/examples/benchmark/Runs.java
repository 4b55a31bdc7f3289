package id.go.bekasikota.ppid.examples.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs benchmarks and keeps the times of each (pengukuran). */
final class Runs {
    private static final int FORKS = 3;

    private Runs() {}

    /** How many JVMs each benchmark runs in: the first argument, or 3. */
    static int forks(String... args) {
        return args.length > 0 ? Integer.parseInt(args[0]) : FORKS;
    }

    /**
     * Runs all benchmarks of some classes.
     *
     * @param forks how many JVMs each benchmark runs in
     * @param warmups how many half seconds each JVM runs before the time is taken
     * @param classes the classes, all of this package
     * @return the nanoseconds per operation in each half second, by class, method and parameters
     */
    static Map<String, Statistics> of(int forks, int warmups, Class<?>... classes) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(forks)
                .jvmArgsAppend(
                        "-Dorg.jboss.logging.provider=slf4j") // else the validator tells its version in every fork
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(6)
                .measurementTime(TimeValue.milliseconds(500))
                .verbosity(VerboseMode.SILENT);
        for (Class<?> type : classes) {
            options.include("^" + type.getName().replace(".", "\\.") + "\\.");
        }
        Map<String, Statistics> times = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            times.put(name(result), result.getPrimaryResult().getStatistics());
        }
        return times;
    }

    static double median(Statistics times) {
        return times.getPercentile(50);
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String parameters = result.getParams().getParamsKeys().stream()
                .map(key -> " " + result.getParams().getParam(key))
                .collect(Collectors.joining());
        return benchmark.substring(Runs.class.getPackageName().length() + 1) + parameters;
    }

    /** One line of a report. */
    static void line(StringBuilder report, String name, String value) {
        report.append(String.format(Locale.ROOT, "%-32s %s%n", name, value));
    }
}
