package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.ClockStart;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.RowCounts;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Placeholder. */
public final class RegisterBook implements Iterator<CaseRecord>, Closeable {
    private RegisterBook() {}

    public static RegisterBook open(Path file, ClockStart clockStart, RegisterListener listener) {
        if (file.isAbsolute()) {
            throw new UnsupportedOperationException(file + "" + clockStart + listener);
        }
        return new RegisterBook();
    }

    public List<String> warnings() {
        return List.of();
    }

    public RowCounts rows() {
        return RowCounts.NONE;
    }

    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public CaseRecord next() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
