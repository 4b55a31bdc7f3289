package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that ends with 2, or is killed, leaves everything as it was. */
class UnchangedIT {
    private static final int MANY = 40_000; // at least 6 MB as cases in an embedded database
    private static final String LISTED = "(cd \"$OUT\" && ls -A && cat report.json findings.csv rejected.csv)";

    @TempDir
    private Path folder;

    private Path out = Path.of("");
    private Path few = Path.of("");
    private Path many = Path.of("");

    @BeforeEach
    void writeRegisters() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        few = Folder.register(folder.resolve("few.csv"), 3);
        many = Folder.register(folder.resolve("many.csv"), MANY);
    }

    @ParameterizedTest(name = "with storage: {0}")
    @ValueSource(booleans = {false, true})
    void aFullDiskLeavesTheFilesAndTheCasesOfTheRunBefore(boolean isStored) {
        assumeTrue(ReportJar.canMount());
        String[] storage =
                isStored ? new String[] {"--jdbc", "jdbc:h2:" + out.resolve("ppid"), "--body", "kota"} : new String[0];
        String script = "mount -t tmpfs -o size=" + (isStored ? "3m" : "600k") + " none \"$OUT\" && \"$@\" --register "
                + few + " >/dev/null && " + LISTED
                + " >" + folder.resolve("before") + "; \"$@\" --register " + many + "; echo ended $?; " + LISTED + " >"
                + folder.resolve("after") + "; \"$@\" --register " + few
                + " --strict && (cd \"$OUT\" && cat report.json) >"
                + folder.resolve("again");
        List<String> arguments = Folder.year(few, out, storage).subList(2, 8 + storage.length);
        ReportJar.Ended ended =
                new ReportJar().environment("OUT", out.toString()).privately(script, arguments);
        assertThat(ended.out()).as(ended.err()).contains("ended 2");
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains("full").doesNotContain("exception", "90031", "90028");
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(folder.resolve("again")).isNotEmptyFile();
    }

    @Test
    void aLimitOfTheSizeOfFilesIsAReasonToo() {
        assertThat(new ReportJar().run(Folder.year(few, out)).code()).isZero();
        Map<String, String> before = Folder.contents(out);
        ReportJar.Ended ended = new ReportJar().script("ulimit -f 100; exec \"$@\"", Folder.year(many, out));
        assertThat(ended.code()).as(ended.out()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains("larger than this user may make it");
        assertThat(Folder.contents(out)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"report.json", "findings.csv", "report.html"})
    void aTargetThatCannotBeReplacedLeavesTheOthers_F32(String target) {
        assumeTrue(ReportJar.canMount());
        String jdbc = "jdbc:h2:" + folder.resolve("ppid");
        String[] storage = {"--jdbc", jdbc, "--body", "kota"};
        assertThat(new ReportJar().run(Folder.year(few, out, storage)).code()).isZero();
        Map<String, String> before = Folder.contents(out);
        Path held = out.resolve(target); // a file that is mounted cannot be renamed over
        String script = "mount --bind " + held + " " + held + " && exec \"$@\"";
        ReportJar.Ended ended = new ReportJar().privately(script, Folder.year(many, out, storage));
        assertThat(ended.code()).as(ended.out()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains("another program holds it").doesNotContain("exception");
        assertThat(Folder.contents(out)).isEqualTo(before);
        Path again = folder.resolve("again");
        assertThat(new ReportJar().run(Folder.year(few, again, storage)).code()).isZero();
        assertThat(again.resolve("report.json")).hasSameTextualContentAs(out.resolve("report.json"));
    }

    @Test
    void theNextRunTakesAwayWhatAKilledOneLeft() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertThat(new ReportJar().run(Folder.year(few, out)).code()).isZero();
        Map<String, String> before = Folder.contents(out);
        ReportJar.Running running = new ReportJar().start(Folder.year(pipe, out));
        try (var rows = Files.newOutputStream(pipe)) {
            rows.write(Files.readAllBytes(many));
            rows.flush();
            while (Folder.contents(out).size() <= before.size() + 1) {
                Thread.sleep(20);
            }
            running.process().destroyForcibly();
            ReportJar.await(running);
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("pipe"); // nobody reads it any more
        }
        Map<String, String> left = Folder.contents(out);
        assertThat(left).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
        assertThat(new ReportJar().run(Folder.year(few, out)).code()).isZero();
        assertThat(Folder.contents(out)).isEqualTo(before);
    }
}
