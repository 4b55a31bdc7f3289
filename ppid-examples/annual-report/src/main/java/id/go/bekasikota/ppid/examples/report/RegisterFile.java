package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.register.Finding;
import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.register.RegisterListener;
import id.go.bekasikota.ppid.register.Rejection;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The register's file (berkas register): its header is read before any output exists, its rows are told to whoever
 * writes them down.
 */
final class RegisterFile implements Closeable, RegisterListener {
    private final RegisterBook book;
    private final ImportProgress progress;
    private @Nullable RegisterListener rows;

    RegisterFile(Path file, ClockStart clockStart, Language language) {
        book = RegisterBook.open(file, clockStart, this);
        progress = ImportProgress.of(file, language);
    }

    RegisterBook readInto(RegisterListener listener) {
        rows = listener;
        return book;
    }

    @Override
    public void rejected(Rejection rejection) {
        if (rows != null) {
            rows.rejected(rejection);
        }
    }

    @Override
    public void found(Finding finding) {
        if (rows != null) {
            rows.found(finding);
        }
    }

    @Override
    public void readTo(long bytes) {
        progress.readTo(bytes);
    }

    @Override
    public void close() throws IOException {
        try (progress) {
            book.close();
        }
    }
}
