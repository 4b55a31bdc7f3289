package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program on machines, terminals and file systems of all kinds. */
class PlatformIT {
    private static final Path FIELD = FieldCasesIT.FOLDER;

    @TempDir
    private Path folder;

    private Path out = Path.of("");
    private Path few = Path.of("");

    @BeforeEach
    void writeRegister() {
        out = folder.resolve("out");
        few = Folder.register(folder.resolve("few.csv"), 3);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL=POSIX", "-i"})
    void anArgumentThatTheLocaleCannotCarryNeverNamesAnotherBody_F29(String environment) {
        String script = "exec env " + environment + " \"$@\" --body \"$(printf 'Kec. Contoh \\303\\251')\"";
        List<String> arguments =
                Folder.year(FIELD.resolve("F29.csv"), out, "--jdbc", "jdbc:h2:" + folder.resolve("ppid"));
        ReportJar.Ended ended = new ReportJar().script(script, arguments);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains("cannot be read under this locale");
        assertThat(out).doesNotExist();
        assertThat(folder.resolve("ppid.mv.db")).doesNotExist();
    }

    @Test
    void twoBodiesWhoseNamesDifferInALetterAreTwo_F29() {
        for (String last : List.of("\\303\\251", "\\303\\240", "\\303\\251")) {
            String script = "LC_ALL=C.UTF-8 exec \"$@\" --body \"$(printf 'Kec. Contoh " + last + "')\"";
            Path register = last.endsWith("251") ? few : FIELD.resolve("F29.csv");
            ReportJar.Ended ended = new ReportJar()
                    .script(script, Folder.year(register, out, "--jdbc", "jdbc:h2:" + folder.resolve("ppid")));
            assertThat(ended.code()).as(ended.err()).isZero();
        }
        assertThat(JsonFigures.read(out.resolve("report.json"))
                        .at("/rows/accepted")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void aReplacedFileKeepsItsModeAndALinkStaysALink_F30() throws IOException {
        Files.createDirectories(out);
        Path secret = Files.writeString(out.resolve("report.json"), "{}");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(out.resolve("findings.csv"), elsewhere.resolve("target.csv"));

        ReportJar.Ended ended = new ReportJar().script("umask 022; exec \"$@\"", Folder.year(few, out));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(link).isSymbolicLink();
        assertThat(elsewhere.resolve("target.csv")).isRegularFile();
        assertThat(elsewhere).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aPathIsNotShortenedAcrossALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("a/b"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Path named = Path.of(link + "/../hasil"); // beside b, not beside the link

        assertThat(new ReportJar().run(Folder.year(few, named)).code()).isZero();

        assertThat(folder.resolve("a/hasil/report.json")).exists();
        assertThat(folder.resolve("hasil")).doesNotExist();
    }

    @Test
    void theBarGoesToTheTerminalThatItIsAskedOf_F34() throws Exception {
        assumeTrue(new ProcessBuilder("which", "script").start().waitFor() == 0);
        Path large = Folder.register(folder.resolve("large.csv"), 40_000);
        assertThat(Files.size(large)).isGreaterThan(5 * 1024 * 1024);
        Path err = folder.resolve("err.log");
        assertThat(onATerminal("\"$@\" 2>" + err, large)).contains("40,000").doesNotContain("MiB");
        assertThat(err).isEmptyFile();
        assertThat(onATerminal("stty cols 60; \"$@\" >/dev/null", large))
                .contains("import")
                .contains("MiB");
        assertThat(onATerminal("stty cols 60; \"$@\" >/dev/null", large).split("[\r\n]"))
                .allSatisfy(line -> assertThat(line.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", ""))
                        .hasSizeLessThanOrEqualTo(60));
        assertThat(onATerminal("stty cols 20; \"$@\" >/dev/null", large)).doesNotContain("MiB");
    }

    /** What a terminal shows. */
    private String onATerminal(String script, Path register) {
        List<String> arguments = Folder.year(register, out);
        String quoted = "script -qec 'sh \"$0.sh\"' /dev/null";
        try {
            Path file = Files.writeString(folder.resolve("run.sh"), "set -- $PROGRAM\n" + script + "\n");
            String start = "export PROGRAM=\"$*\"; " + quoted.replace("$0.sh", file.toString());
            ReportJar.Ended ended = new ReportJar().script(start, arguments);
            assertThat(ended.code()).as(ended.out()).isZero();
            return ended.out();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFullStandardOutputIsNoFailureOnceAllFilesAreThere() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        ReportJar.Ended ended = new ReportJar().script("exec \"$@\" >/dev/full", Folder.year(few, out));
        assertThat(ended.code()).isZero();
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).startsWith("warning: ").contains("full");
        assertThat(out.resolve("report.json")).isNotEmptyFile();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"<&-", ">&-", "<&- >&-", ">/dev/null 2>&-"})
    void closedStreamsChangeNoReport(String closed) {
        ReportJar.Ended ended = new ReportJar().script("exec \"$@\" " + closed, Folder.year(few, out));
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(JsonFigures.read(out.resolve("report.json"))
                        .at("/rows/accepted")
                        .asInt())
                .isEqualTo(3);
        assertThat(out).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a\nb", "a\u0007b", "a\u2028b", "\u001b[31m"})
    void aControlCharacterInAnArgumentIsWrongUsage(String name) {
        ReportJar.Ended ended = Program.year(few, out, "--name", name);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains("control character").doesNotContain(name);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "id, alasan, dijawab, permintaan masuk, kotak.csv: berkas tidak ada",
        "en, ground, answered, requests  received, there is no such file"
    })
    void everythingSpeaksTheLanguageThatIsChosen(
            String language, String problem, String detail, String headline, String refusal) throws IOException {
        Path register = folder.resolve("register.csv");
        Files.writeString(
                register,
                String.join(
                        "\n",
                        Program.HEADER,
                        Program.row("1", "disdik").replace("2025-06-05", "2025-12-05"),
                        Program.row("2", "disdik").replace("dikabulkan,,", "ditolak,17.z,")));
        List<String> words = new ArrayList<>(Folder.year(register, out, "--lang", language));
        ReportJar.Ended ended = Program.run(words.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains(headline);
        assertThat(Files.readString(out.resolve("rejected.csv"))).contains(problem);
        assertThat(Files.readString(out.resolve("findings.csv"))).contains(detail);
        words.set(1, folder.resolve("kotak.csv").toString());
        assertThat(Program.run(words.toArray(String[]::new)).err())
                .contains(refusal.substring(refusal.indexOf(':') + 1).strip());
        assertThat(Program.run("--help", "--lang", language).out())
                .contains(language.equals("id") ? "buku register" : "register book");
    }
}
