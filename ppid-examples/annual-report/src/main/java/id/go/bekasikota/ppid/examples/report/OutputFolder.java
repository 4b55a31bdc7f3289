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
 * The folder for the files (folder keluaran), made with the folders above it where they are missing and kept for one run at a
 * time; closing it takes those away again that this run made, unless they are kept. Its path is used as given, never
 * shortened across links.
 */
final class OutputFolder implements Closeable {
    private final Path path;
    private final MadeFolders made;
    private final FolderLock lock;

    private OutputFolder(Path path, MadeFolders made, FolderLock lock) {
        this.path = path;
        this.made = made;
        this.lock = lock;
    }

    static OutputFolder open(Path named) {
        Path path = named.toAbsolutePath();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UnreadableInputException(named.toString(), ReportTexts.of("is-file"));
        }
        MadeFolders made = MadeFolders.missing(path);
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            made.close();
            throw new UnreadableInputException(named.toString(), ReportTexts.of("not-made", ReplacingFile.reason(e)));
        }
        try {
            return new OutputFolder(path, made, FolderLock.of(path));
        } catch (IOException e) {
            made.close();
            throw new UnreadableInputException(
                    named.toString(), ReportTexts.of("not-writable", ReplacingFile.reason(e)));
        }
    }

    Path path() {
        return path;
    }

    void keep() {
        made.keep();
    }

    @Override
    public void close() throws IOException {
        try {
            lock.close();
        } finally {
            made.close();
        }
    }

    /** Folders that a run makes, the innermost first; closing takes the empty ones away again, unless they are kept. */
    static final class MadeFolders implements Closeable {
        private final List<Path> folders;
        private boolean kept;

        private MadeFolders(List<Path> folders) {
            this.folders = folders;
        }

        /** A folder and those above it that are not there yet. */
        static MadeFolders missing(Path folder) {
            List<Path> missing = new ArrayList<>();
            for (Path each = folder; each != null && Files.notExists(each); each = each.getParent()) {
                missing.add(each);
            }
            return new MadeFolders(missing);
        }

        static MadeFolders none() {
            return new MadeFolders(List.of());
        }

        void keep() {
            kept = true;
        }

        @Override
        @SuppressWarnings("EmptyCatch")
        public void close() {
            if (kept) {
                return;
            }
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
}
