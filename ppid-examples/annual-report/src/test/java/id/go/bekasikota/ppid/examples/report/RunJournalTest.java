package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed between putting its files in place and making them final is restored or completed by the next. */
class RunJournalTest {
    @TempDir
    private Path folder;

    private Map<String, String> before = Map.of();

    @BeforeEach
    void thereIsAnEarlierRun() throws IOException {
        for (String name : Set.of("report.json", "report.html", "rejected.csv")) {
            Files.writeString(folder.resolve(name), "old " + name);
        }
        before = Folder.contents(folder);
    }

    @Test
    void whatWasNotCommittedIsRestored() throws IOException {
        killedAfterPlacing();
        assertThat(folder.resolve("report.json")).hasContent("new");
        assertThat(folder.resolve("report.html")).doesNotExist();

        RunJournal.recover(folder, run -> false);

        assertThat(Folder.contents(folder)).isEqualTo(before);
    }

    @Test
    void whatWasCommittedIsCompleted() throws IOException {
        String run = killedAfterPlacing();

        RunJournal.recover(folder, run::equals);

        assertThat(Folder.contents(folder))
                .isEqualTo(Map.of("report.json", "new", "rejected.csv", "new", "findings.csv", "new"));
    }

    @Test
    void whatWasOnlyWrittenIsTakenAway() throws IOException {
        PendingOutputs killed = new PendingOutputs(folder);
        killed.write("report.json", "new");
        killed.begin("rejected.csv").write("new".getBytes(StandardCharsets.UTF_8));
        assertThat(Folder.contents(folder)).hasSize(before.size() + 2);

        RunJournal.recover(folder, run -> false);

        assertThat(Folder.contents(folder)).isEqualTo(before);
    }

    @Test
    void aTornLineOfTheJournalChangesNothing() throws IOException {
        Path journal = folder.resolve(".ppid-run-00000000-0000-0000-0000-000000000000.journal");
        Files.writeString(journal, "old " + "L3RtcC94");

        RunJournal.recover(folder, run -> false);

        assertThat(Folder.contents(folder)).isEqualTo(before);
    }

    @Test
    void aFileOfSomebodyElseStays() throws IOException {
        Files.writeString(folder.resolve(".notes.tmp"), "mine");

        RunJournal.recover(folder, run -> false);

        assertThat(folder.resolve(".notes.tmp")).hasContent("mine");
    }

    private String killedAfterPlacing() throws IOException {
        PendingOutputs killed = new PendingOutputs(folder);
        for (String name : Set.of("report.json", "rejected.csv", "findings.csv")) {
            killed.write(name, "new");
        }
        killed.place(EnumSet.of(ReportFormat.JSON));
        return killed.run();
    }
}
