package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacingFileTest {

    @TempDir
    private Path folder = Path.of("");

    private Path target = Path.of("");

    @BeforeEach
    void thereIsAnOldFile() throws IOException {
        target = Files.writeString(folder.resolve("keluaran.csv"), "lama");
    }

    private static void write(ReplacingFile file, String text) throws IOException {
        file.stream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void committingReplacesTheTargetWhole() throws IOException {
        try (ReplacingFile file = ReplacingFile.of(target)) {
            write(file, "baru");
            assertThat(target).hasContent("lama");
            file.commit();
        }

        assertThat(target).hasContent("baru");
        assertThat(names()).containsExactly("keluaran.csv");
    }

    @Test
    void whileWritingTheTemporaryFileLiesBesideTheTarget() throws IOException {
        try (ReplacingFile file = ReplacingFile.of(target)) {
            write(file, "baru");

            assertThat(names()).hasSize(2).contains("keluaran.csv");
        }
    }

    @Test
    void closingWithoutCommitLeavesTheTargetAndNothingElse() throws IOException {
        try (ReplacingFile file = ReplacingFile.of(target)) {
            write(file, "setengah");
        }

        assertThat(target).hasContent("lama");
        assertThat(names()).containsExactly("keluaran.csv");
    }

    @Test
    void closingANewFileWithoutCommitLeavesNothing() throws IOException {
        try (ReplacingFile file = ReplacingFile.of(folder.resolve("baru.csv"))) {
            write(file, "setengah");
        }

        assertThat(names()).containsExactly("keluaran.csv");
    }

    @Test
    void aFolderIsNoTarget() throws IOException {
        assertThatThrownBy(() -> ReplacingFile.of(folder))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContainingAll(folder.toString(), "is a folder");
        assertThat(names()).containsExactly("keluaran.csv");
    }

    @Test
    void aMissingFolderIsNamedAndNotCreated() {
        Path missing = folder.resolve("tiada").resolve("keluaran.csv");

        assertThatThrownBy(() -> ReplacingFile.of(missing))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContainingAll(missing.toString(), "no such folder");
        assertThat(folder.resolve("tiada")).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfAFolderIsRefused() {
        assertThatThrownBy(() -> ReplacingFile.of(target.resolve("x.csv")))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aSymbolicLinkKeepsPointingWhereItDid() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("tautan.csv"), target);
        try (ReplacingFile file = ReplacingFile.of(link)) {
            write(file, "baru");
            file.stream().flush();
            assertThat(target).hasContent("lama");
            file.commit();
        }

        assertThat(link).isSymbolicLink().hasContent("baru");
        assertThat(target).hasContent("baru").isRegularFile();
    }

    @Test
    void aRelativeNameWithoutAFolderIsWritten() throws IOException {
        Path relative =
                Path.of("").toAbsolutePath().relativize(folder.toRealPath()).resolve("nisbi.csv");
        try (ReplacingFile file = ReplacingFile.of(relative)) {
            write(file, "baru");
            file.commit();
        }

        assertThat(folder.resolve("nisbi.csv")).hasContent("baru");
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        Set<PosixFilePermission> ordinary =
                Files.getPosixFilePermissions(Files.writeString(folder.resolve("biasa.csv"), ""));
        Path fresh = folder.resolve("baru.csv");
        try (ReplacingFile file = ReplacingFile.of(fresh)) {
            file.commit();
        }

        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(ordinary);
    }
}
