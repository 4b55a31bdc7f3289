package id.go.bekasikota.ppid.examples.benchmark.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the program that makes the report as whole processes (tolok ukur), in turn with what it is measured against, and says
 * whether each target is met. Reads peak memory from {@code /proc}, so it runs on Linux.
 *
 * <p>Usage: {@code java -jar report-benchmark.jar ANNUAL-REPORT.jar REGISTER-SAMPLE.csv [RUNS [ROWS]]}.
 */
public final class ReportBenchmark {
    private static final int MILLION = 1_000_000;
    private static final String HEAP = "-Xmx192m";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path work;
    private final Programs programs;
    private final int runs;
    private boolean missed;

    private ReportBenchmark(Path work, Programs programs, int runs) {
        this.work = work;
        this.programs = programs;
        this.runs = runs;
    }

    /**
     * Runs the benchmark and ends the process: with 0 when all targets are met, else with 1.
     *
     * @param args the jar of the program, the sample register, how often, how many rows
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("report-benchmark");
        int runs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        int rows = args.length > 3 ? Integer.parseInt(args[3]) : MILLION;
        Path sample = Path.of(args[1]);
        ReportBenchmark benchmark = new ReportBenchmark(work, new Programs(Path.of(args[0]), work), runs);
        try {
            Path register = LargeRegister.write(sample, work.resolve("register.csv"), rows);
            double wall = benchmark.againstDuckDb(register, rows);
            benchmark.fiveTimes(sample, rows, wall);
            benchmark.sample(sample);
        } finally {
            Programs.deleteAll(work);
        }
        System.exit(benchmark.missed ? 1 : 0);
    }

    private double againstDuckDb(Path register, int rows) throws IOException {
        programs.assertSameFigures(register, HEAP);
        List<Measured> report = new ArrayList<>();
        List<Measured> duckDb = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            report.add(programs.report(register, HEAP));
            duckDb.add(programs.duckDb(register));
        }
        say("%,d rows, %d MiB, %d runs in turn, medians", rows, Files.size(register) >> 20, runs);
        say("  report (%s)  %s", HEAP, Measured.median(report));
        say("  DuckDB           %s", Measured.median(duckDb));
        target("wall / DuckDB", Measured.ratio(report, duckDb, Measured::wall), 0.8);
        target("peak memory / DuckDB", Measured.ratio(report, duckDb, Measured::peak), 0.25);
        return Measured.median(report).wall();
    }

    private void fiveTimes(Path sample, int rows, double wall) throws IOException {
        Path register = LargeRegister.write(sample, work.resolve("register-5.csv"), 5 * rows);
        List<Measured> report = new ArrayList<>();
        for (int i = 0; i < Math.max(1, runs / 2); i++) {
            report.add(programs.report(register, HEAP));
        }
        say("%,d rows, the same heap", 5 * rows);
        say("  report           %s", Measured.median(report));
        target("wall / five times the wall of a fifth", Measured.median(report).wall() / (5 * wall), 1.2);
        Files.delete(register);
    }

    private void sample(Path sample) throws IOException {
        List<Measured> report = new ArrayList<>();
        List<Measured> bare = new ArrayList<>();
        for (int i = 0; i < 2 * runs; i++) {
            report.add(programs.report(sample, HEAP));
            bare.add(programs.bare(sample));
        }
        say("the sample register, %d runs in turn, medians", 2 * runs);
        say("  report           %s", Measured.median(report));
        say("  bare FastCSV     %s", Measured.median(bare));
        target("wall / bare", Measured.ratio(report, bare, Measured::wall), 3);
    }

    private void target(String what, double ratio, double most) {
        boolean met = ratio <= most;
        missed |= !met;
        say("  %s: %.2f (at most %.2f: %s)", what, ratio, most, met ? "met" : "MISSED");
    }

    private void say(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
