package id.go.bekasikota.ppid.examples.benchmark.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The programs that are measured, each as a process of its own (program yang diukur). */
final class Programs {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String FROM = "2025-01-01";
    private static final String TO = "2025-12-31";

    private final Path jar;
    private final Path work;
    private final Path output;

    Programs(Path jar, Path work) {
        this.jar = jar;
        this.work = work;
        this.output = work.resolve("output.txt");
    }

    Measured report(Path register, String heap) throws IOException {
        List<String> command = List.of(JAVA, heap, "-jar", jar.toString(), "--register", register.toString());
        List<String> options = List.of("--from", FROM, "--to", TO, "--out", folder().toString(), "--formats", "json");
        return Measured.of(Stream.concat(command.stream(), options.stream()).toList(), output);
    }

    Measured duckDb(Path register) throws IOException {
        Path days = work.resolve("days.csv");
        if (Files.notExists(days)) {
            KnownDays.write(days);
        }
        return Measured.of(own(DuckDbFigures.class, register.toString(), days.toString(), FROM, TO), output);
    }

    Measured bare(Path register) throws IOException {
        return Measured.of(own(BareReading.class, register.toString()), output);
    }

    private static List<String> own(Class<?> program, String... arguments) {
        List<String> command = List.of(JAVA, "-cp", System.getProperty("java.class.path"), program.getName());
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }

    /** Both count the same, or the times say nothing. */
    void assertSameFigures(Path register, String heap) throws IOException {
        report(register, heap);
        JsonNode report =
                new JsonMapper().readTree(folder().resolve("report.json").toFile());
        duckDb(register);
        List<String> figures = Files.readAllLines(output).stream()
                .filter(line -> line.contains("="))
                .toList();
        for (String figure : figures) {
            String path = figure.substring(0, figure.indexOf('='));
            BigDecimal counted = new BigDecimal(figure.substring(figure.indexOf('=') + 1));
            BigDecimal ours = report.at("/" + path.replace('.', '/')).decimalValue();
            if (ours.compareTo(counted) != 0) {
                throw new IllegalStateException(path + " is " + ours + " in the report and " + counted + " in DuckDB");
            }
        }
        if (figures.size() < 20) {
            throw new IllegalStateException("only " + figures + " were counted");
        }
    }

    private Path folder() {
        return work.resolve("out");
    }

    static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
