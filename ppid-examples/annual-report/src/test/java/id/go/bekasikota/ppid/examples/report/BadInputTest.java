package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> unreadable() {
        String good = Program.HEADER + "\n" + Program.row("1", "disdik") + "\n";
        return Stream.of(
                Arguments.of("empty", new byte[0], "is empty"),
                Arguments.of("only blank lines", bytes("\n\n \n"), "is empty"),
                Arguments.of("wrong header", bytes("a,b,c\n1,2,3\n"), "nomor_registrasi"),
                Arguments.of("column twice", bytes(Program.HEADER + ",opd\n"), "twice"),
                Arguments.of(
                        "Latin-1", (good + Program.row("2", "dépôt")).getBytes(StandardCharsets.ISO_8859_1), "line 3"),
                Arguments.of("unclosed quote", bytes(good + "\"2,disdik\n"), "line 3"),
                Arguments.of("text after a quote", bytes(good + "\"2\"x,disdik\n"), "line 3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void endsWithTwoAndLeavesNothing(String name, byte[] content, String said) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.write(register, content);
        Path out = folder.resolve("a").resolve("b");
        ReportJar.Ended ended = Program.year(register, out);
        assertThat(ended.code()).as(name).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains(register.toString()).contains(said).doesNotContain("\tat ");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        Path missing = folder.resolve("missing.csv");
        assertThat(Program.year(missing, folder.resolve("out")).err()).contains(missing + ": there is no such file");
        assertThat(Program.year(folder, folder.resolve("out")).err()).contains(folder + ": is a folder");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path register = good();
        ReportJar.Ended below = Program.year(register, register.resolve("out"));
        assertThat(below.code()).isEqualTo(2);
        assertThat(below.complaints()).hasSize(1);
        assertThat(below.err()).contains(register.resolve("out").toString());
        ReportJar.Ended file = Program.year(register, register);
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("is a file (expected a folder)");
    }

    @Test
    void aFileThatIsNoDatabaseStaysAsItIs() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("ppid.mv.db"), "no database at all".repeat(1000));
        Map<String, String> before = contents(out);
        ReportJar.Ended ended = Program.year(good(), out, "--jdbc", "jdbc:h2:" + out.resolve("ppid"));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains("no database of this program").doesNotContain("90030", "org.h2");
        assertThat(contents(out)).isEqualTo(before);
    }

    @Test
    void whatFailsInTheMiddleLeavesTheEarlierRunAsItWas() throws IOException {
        Path register = good();
        Path out = folder.resolve("out");
        assertThat(Program.year(register, out).code()).isZero();
        Map<String, String> before = contents(out);
        Files.writeString(register, Program.HEADER + "\n" + Program.row("9", "dinkes") + "\n\"9");
        assertThat(Program.year(register, out, "--formats", "json").code()).isEqualTo(2);
        assertThat(contents(out)).isEqualTo(before);
        Files.writeString(register, Program.HEADER + "\n" + Program.row("1", "disdik") + "\n");
        assertThat(Program.year(register, out).code()).isZero();
        assertThat(contents(out)).containsEntry("report.json", before.get("report.json"));
    }

    @Test
    void aTargetThatIsAFolderLeavesNothingNew() throws IOException {
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve("findings.csv"));
        ReportJar.Ended ended = Program.year(good(), out);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains("findings.csv");
        assertThat(contents(out)).isEmpty();
    }

    @Test
    void rowsThatCannotBeAreRejectedOneByOne() throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(
                register,
                String.join(
                        "\n",
                        Program.HEADER,
                        Program.row("1", "disdik").replace("2025-06-02", "0001-01-01"),
                        Program.row("2", "disdik")
                                .replace("2025-06-02", "9999-12-31")
                                .replace("2025-06-05", "9999-12-31"),
                        Program.row("3", "disdik").replace("2025-06-02", "2025-02-29"),
                        Program.row("4", "dis\u0000dik"),
                        Program.row("5", "disdik").replace("DPA", "x".repeat(10_000_000)),
                        Program.row("6", "disdik").replace("2025-06-05", "9999-12-31"),
                        " , ,\u00a0",
                        Program.row("7", "disdik")));
        Path out = folder.resolve("out");
        assertThat(Program.year(register, out, "--strict").code()).isEqualTo(3);
        assertThat(CsvFile.pairs(out.resolve("rejected.csv"), "line", "column"))
                .containsExactly("2:tanggal_diterima", "3:tanggal_diterima", "4:tanggal_diterima", "5:opd");
        assertThat(JsonFigures.read(out.resolve("report.json"))
                        .at("/rows/accepted")
                        .asInt())
                .isEqualTo(3);
    }

    private Path good() throws IOException {
        Path register = folder.resolve("register.csv");
        return Files.writeString(register, Program.HEADER + "\n" + Program.row("1", "disdik") + "\n");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
