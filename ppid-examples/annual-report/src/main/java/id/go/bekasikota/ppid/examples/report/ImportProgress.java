package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.ErrorTerminal;
import id.go.bekasikota.ppid.law.Language;
import java.io.Closeable;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how far a large register has been read (kemajuan impor), on standard error. The bar goes once all is read,
 * since what comes then has no length that is known.
 */
final class ImportProgress implements Closeable {
    private static final long LARGE = 5L * 1024 * 1024;
    private static final long MEBIBYTE = 1024L * 1024;
    private static final int NARROWEST = 40;

    private final @Nullable ProgressBar bar;
    private final long size;

    private ImportProgress(@Nullable ProgressBar bar, long size) {
        this.bar = bar;
        this.size = size;
    }

    /** The progress of a file; it shows nothing where no bar is wanted. */
    static ImportProgress of(Path file, Language language) {
        long size = FileSize.of(file);
        if (size < LARGE || !ErrorTerminal.isThere()) {
            return new ImportProgress(null, size);
        }
        int width = ErrorTerminal.width();
        return new ImportProgress(width < NARROWEST ? null : bar(size, width, language), size);
    }

    private static ProgressBar bar(long size, int width, Language language) {
        return new ProgressBarBuilder()
                .setTaskName(ReportTexts.of("progress").in(language))
                .setInitialMax(size)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, width - 1))
                .build();
    }

    void readTo(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
            if (bytes >= size) {
                bar.close();
            }
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
