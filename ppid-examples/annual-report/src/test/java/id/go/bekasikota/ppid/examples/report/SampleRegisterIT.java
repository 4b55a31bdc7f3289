package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleRegisterIT {
    static final Path SAMPLE =
            Path.of("src", "main", "resources", "register-sample.csv").toAbsolutePath();
    private static final Path EXPECTED = Path.of("src", "test", "resources");

    @TempDir
    private Path out;

    @ParameterizedTest
    @CsvSource({"receipt, register-sample.report-2025.json", "complete, register-sample.report-2025-complete.json"})
    void givesEveryExpectedFigure(String clockStart, String expected) {
        ReportJar.Ended ended = new ReportJar().run(year("--clock-start", clockStart));
        assertThat(ended.code()).as(ended.err()).isZero();
        Map<String, String> figures = JsonFigures.byPath(JsonFigures.read(out.resolve("report.json")));
        assertThat(figures).containsAllEntriesOf(JsonFigures.byPath(JsonFigures.read(EXPECTED.resolve(expected))));
        assertThat(ended.out())
                .contains("rows      read 2,000, accepted 1,975, rejected 25")
                .contains("late-answer");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void aSecondRunGivesTheSameBytes() throws IOException {
        new ReportJar().run(year());
        byte[] json = Files.readAllBytes(out.resolve("report.json"));
        byte[] html = Files.readAllBytes(out.resolve("report.html"));
        byte[] findings = Files.readAllBytes(out.resolve("findings.csv"));
        assertThat(new ReportJar().run(year()).code()).isZero();
        assertThat(out.resolve("report.json")).hasBinaryContent(json);
        assertThat(out.resolve("report.html")).hasBinaryContent(html);
        assertThat(out.resolve("findings.csv")).hasBinaryContent(findings);
    }

    @Test
    void machinesOfAllKindsGiveTheSameBytes() throws IOException {
        new ReportJar().run(year());
        byte[] json = Files.readAllBytes(out.resolve("report.json"));
        byte[] html = Files.readAllBytes(out.resolve("report.html"));
        byte[] findings = Files.readAllBytes(out.resolve("findings.csv"));
        List<ReportJar> machines = List.of(
                new ReportJar().jvm("-Duser.language=id", "-Duser.country=ID", "-Duser.timezone=Asia/Jakarta"),
                new ReportJar().jvm("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Apia"),
                new ReportJar().jvm("-Duser.timezone=America/New_York").environment("LC_ALL", "C"));
        for (ReportJar machine : machines) {
            ReportJar.Ended ended = machine.run(year());
            assertThat(ended.code()).as(ended.err()).isZero();
            assertThat(ended.out()).contains("median 7 working days");
            assertThat(out.resolve("report.json")).hasBinaryContent(json);
            assertThat(out.resolve("report.html")).hasBinaryContent(html);
            assertThat(out.resolve("findings.csv")).hasBinaryContent(findings);
        }
    }

    @Test
    void holdsNothingAboutPeople() throws IOException {
        assertThat(new ReportJar().run(year()).code()).isZero();
        List<String> personal = List.of("Pemohon 1", "@contoh.invalid", "3275040307851601", "pengawasan");
        assertThat(Files.readString(SAMPLE)).contains(personal);
        for (String text : personal) {
            FieldFact.assertNowhere(out, text);
        }
    }

    @Test
    void twoRunsAtOnceDoNotMix() {
        ReportJar.Running first = new ReportJar().start(year());
        ReportJar.Running second = new ReportJar().start(year());
        ReportJar.Ended one = ReportJar.await(first);
        ReportJar.Ended other = ReportJar.await(second);
        // where the machine let one finish before the other began, both are done
        assertThat(List.of(one.code(), other.code())).isSubsetOf(0, 2).contains(0);
        for (ReportJar.Ended ended : List.of(one, other)) {
            assertThat(ended.complaints()).hasSize(ended.code() == 0 ? 0 : 1);
            if (ended.code() == 2) {
                assertThat(ended.err()).contains("another run works in this folder");
            }
        }
        assertThat(JsonFigures.read(out.resolve("report.json")).at("/rows/read").asInt())
                .isEqualTo(2000);
        assertThat(out).isDirectoryNotContaining("glob:**.tmp");
    }

    private List<String> year(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--register",
                SAMPLE.toString(),
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31",
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }
}
