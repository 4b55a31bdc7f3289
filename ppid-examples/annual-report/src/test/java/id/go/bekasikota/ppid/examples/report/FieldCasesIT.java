package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.table.TsvTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table of cases from the field is one run of the program; a new row is a new test. */
class FieldCasesIT {
    static final Path FOLDER = Path.of("src", "test", "resources", "field").toAbsolutePath();

    static Stream<Arguments> cases() {
        TsvTable table = TsvTable.beside(FieldCasesIT.class, "/field/EXPECTED.tsv", "case", "command", "exit", "fact");
        return table.rows().stream()
                .map(row -> Arguments.of(
                        table.cell(row, "case"),
                        table.cell(row, "command"),
                        table.cell(row, "exit"),
                        table.cell(row, "fact")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void endsAsTheTableSays(String name, String command, String exit, String facts, @TempDir Path out) {
        // what stands in brackets is a remark; other tests run those databases
        List<String> words = words(command.replaceAll(" \\[.*]$", ""), name, out);
        int jar = words.indexOf("REPORT");
        List<String> jvm = words.subList(words.indexOf("java") + 1, jar - 1);
        ReportJar program = new ReportJar().jvm(jvm.toArray(String[]::new));
        if (command.startsWith("cd OUT")) {
            program.in(out);
        }
        ReportJar.Ended ended = program.run(words.subList(jar + 1, words.size()));
        assertThat(ended.code()).as(ended.err()).isEqualTo(Integer.parseInt(exit));
        for (String fact : facts.split("; ", -1)) {
            new FieldFact(fact).check(ended, out);
        }
    }

    private static List<String> words(String command, String name, Path out) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            words.add(word.replace("FILE", FOLDER.resolve(name).toString()).replaceFirst("^OUT$", out.toString()));
        }
        return words;
    }
}
