package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.ErrorTerminal;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.table.TableTexts;
import java.io.FilterInputStream;
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
    private static final int NARROWEST = 40;

    private ImportProgress() {}

    /** Returns the file's bytes under a progress bar, or nothing where none is wanted. */
    static @Nullable InputStream watch(Path file, Language language) {
        if (!ErrorTerminal.isThere() || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            long size = Files.size(file);
            int width = ErrorTerminal.width();
            return size < LARGE || width < NARROWEST
                    ? null
                    : new Watched(Files.newInputStream(file), bar(size, width, language));
        } catch (IOException e) {
            throw new UnreadableInputException(file.toString(), TableTexts.unreadable(ReplacingFile.reason(e)));
        }
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

    /** Steps the bar on, and takes it away once all is read, since what comes then has no length that is known. */
    private static final class Watched extends FilterInputStream {
        private final ProgressBar bar;

        Watched(InputStream in, ProgressBar bar) {
            super(in);
            this.bar = bar;
        }

        @Override
        public int read() throws IOException {
            return stepped(super.read(), 1);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            return stepped(read, read);
        }

        private int stepped(int read, int bytes) {
            if (read < 0) {
                bar.close();
            } else {
                bar.stepBy(bytes);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            bar.close();
            super.close();
        }
    }
}
