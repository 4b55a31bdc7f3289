package id.go.bekasikota.ppid.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * Makes the rows of a register those of another one and writes only what differs, a row that stands no longer over another one:
 * an embedded database keeps what was deleted in its file for long.
 */
final class RegisterDifference implements FactWriter.Target {
    private final Map<Columns, StandingRows> standing = new LinkedHashMap<>();

    /** Begins before anything is written. */
    RegisterDifference(Handle handle, String body) {
        FactWriter.ALL.forEach(columns -> standing.put(columns, new StandingRows(handle, body, columns)));
    }

    @Override
    public <T> void write(Columns columns, List<FactWriter.Row<T>> rows, FactWriter.Filling<T> filling) {
        if (!rows.isEmpty()) {
            Objects.requireNonNull(standing.get(columns)).write(rows, filling);
        }
    }

    /** Removes what stood and was not written. */
    void end() {
        standing.values().forEach(StandingRows::removeOthers);
    }
}
