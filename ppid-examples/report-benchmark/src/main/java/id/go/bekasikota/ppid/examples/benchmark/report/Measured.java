package id.go.bekasikota.ppid.examples.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What one run of a process took (hasil ukur).
 *
 * @param wall seconds from start to end
 * @param peak the most memory it held, in MiB
 */
record Measured(double wall, double peak) {
    private static final long EVERY_MILLIS = 5;

    /** Runs a command to its end. */
    static Measured of(List<String> command, Path output) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(status));
            pause();
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    command + " ended with " + process.exitValue() + ": " + Files.readString(output));
        }
        return new Measured(wall, peak);
    }

    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The system keeps the peak itself, so that nothing is missed between two looks but the last moment. */
    private static double peak(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }

    static Measured median(List<Measured> runs) {
        return new Measured(median(runs, Measured::wall), median(runs, Measured::peak));
    }

    /** The median of the ratios run by run, which a change of the machine's speed does not touch. */
    static double ratio(List<Measured> runs, List<Measured> others, ToDoubleFunction<Measured> figure) {
        return middle(IntStream.range(0, runs.size())
                .mapToDouble(i -> figure.applyAsDouble(runs.get(i)) / figure.applyAsDouble(others.get(i)))
                .sorted()
                .toArray());
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        return middle(runs.stream().mapToDouble(figure).sorted().toArray());
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f s, %.0f MiB", wall, peak);
    }
}
