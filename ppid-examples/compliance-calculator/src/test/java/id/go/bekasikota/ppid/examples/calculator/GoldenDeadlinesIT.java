package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 1,100 published vectors through the packaged program. */
class GoldenDeadlinesIT {
    private static final String GOLDEN = InProcess.file("golden-deadlines.csv");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyGoldenDeadlineIsReproduced() throws Exception {
        Path out = folder.resolve("o.csv");

        Outcome outcome =
                Jar.plain().run("due", "--in", GOLDEN, "--out", out.toString()).endsWith(0);

        assertThat(outcome.bytes()).isEmpty();
        List<Map<String, String>> rows = Outcome.table(Files.readAllBytes(out));
        assertThat(rows).hasSize(1100);
        // the expected date is an input column whose name is taken
        assertThat(rows).allSatisfy(row -> assertThat(row).containsEntry("due_date", row.get("in_due_date")));
    }

    @Test
    void thePlatformsLanguageZoneAndCharsetChangeNoByte() throws Exception {
        byte[] expected = due(Jar.plain());

        assertThat(due(Jar.plain().with("-Duser.language=id", "-Duser.country=ID")))
                .isEqualTo(expected);
        assertThat(due(Jar.plain().with("-Duser.language=ar", "-Duser.country=EG")))
                .isEqualTo(expected);
        assertThat(due(Jar.plain().with("-Dfile.encoding=US-ASCII").environment("LC_ALL", "C")))
                .isEqualTo(expected);
        for (String zone : List.of("Asia/Jakarta", "Pacific/Apia", "America/New_York")) {
            assertThat(due(Jar.plain().with("-Duser.timezone=" + zone)))
                    .as(zone)
                    .isEqualTo(expected);
        }
    }

    private static byte[] due(Jar jar) throws IOException, InterruptedException {
        return jar.run("due", "--in", GOLDEN).endsWith(0).bytes();
    }
}
