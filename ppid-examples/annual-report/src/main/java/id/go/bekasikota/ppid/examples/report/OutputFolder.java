package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.ReplacingFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder for the files (folder keluaran), made with the folders above it where they are missing; closing it takes
 * those away again that this run made, unless they are kept.
 */
final class OutputFolder implements Closeable {
    private final Path path;
    /** The folders that this run made, the innermost first. */
    private final List<Path> made;

    private boolean kept;

    private OutputFolder(Path path, List<Path> made) {
        this.path = path;
        this.made = made;
    }

    static OutputFolder open(Path named) {
        Path path = named.toAbsolutePath();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UnreadableInputException(named.toString(), ReportTexts.of("is-file"));
        }
        List<Path> missing = new ArrayList<>();
        for (Path each = path; each != null && Files.notExists(each); each = each.getParent()) {
            missing.add(each);
        }
        try {
            Files.createDirectories(path);
            return new OutputFolder(path, missing);
        } catch (IOException e) {
            removeEmpty(missing);
            throw new UnreadableInputException(named.toString(), ReportTexts.of("not-made", ReplacingFile.reason(e)));
        }
    }

    Path path() {
        return path;
    }

    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        if (!kept) {
            removeEmpty(made);
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void removeEmpty(List<Path> folders) {
        try {
            for (Path folder : folders) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // another run put something there meanwhile; then it is not ours to take away
        } catch (IOException e) {
            // what made the run fail says more than what stands in the way of tidying up
        }
    }
}
