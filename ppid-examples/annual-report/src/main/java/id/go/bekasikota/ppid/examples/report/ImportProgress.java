package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.table.TableTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a large register has been read (kemajuan impor), on standard error. */
final class ImportProgress {
    private static final long LARGE = 5L * 1024 * 1024;
    private static final long MEBIBYTE = 1024L * 1024;

    private ImportProgress() {}

    /** Returns the file's bytes under a progress bar, or nothing where none is wanted. */
    @SuppressWarnings("SystemConsoleNull") // the program's start asks later JDKs for the console that is null
    static @Nullable InputStream watch(Path file) {
        if (System.console() == null || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            long size = Files.size(file);
            return size < LARGE ? null : ProgressBar.wrap(Files.newInputStream(file), bar(size));
        } catch (IOException e) {
            throw new UnreadableInputException(file.toString(), TableTexts.unreadable(ReplacingFile.reason(e)));
        }
    }

    private static ProgressBarBuilder bar(long size) {
        return new ProgressBarBuilder()
                .setTaskName("import")
                .setInitialMax(size)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err));
    }
}
