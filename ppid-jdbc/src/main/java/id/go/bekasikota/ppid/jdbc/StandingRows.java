package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The rows of a register in one table that stood when an import began, by the number that H2 gives each row. A row that comes
 * stays as it stands, takes the place of the one of its key or of one that no other took, or is added.
 */
final class StandingRows {
    private final Handle handle;
    private final String body;
    private final UUID bodyKey;
    private final Columns columns;
    private final String byKey;
    private final long last;
    private final RowNumbers taken = new RowNumbers();
    private final OtherRows others;

    StandingRows(Handle handle, String body, Columns columns) {
        this.handle = handle;
        this.body = body;
        this.bodyKey = Texts.key(body);
        this.columns = columns;
        this.byKey = byKey(columns);
        this.last = handle.createQuery("SELECT MAX(_ROWID_) FROM " + columns.table())
                .mapTo(Long.class)
                .findFirst()
                .orElse(0L);
        this.others = new OtherRows(handle, bodyKey, columns, row -> row <= last && !taken.contains(row));
    }

    /** A row that comes, and the number of the one whose place it takes. */
    private record Placed<T>(long number, FactWriter.Row<T> row) {}

    /**
     * Takes the next rows, of different keys.
     *
     * @throws DuplicateCaseException if one of them was taken before
     */
    <T> void write(List<FactWriter.Row<T>> rows, FactWriter.Filling<T> filling) {
        Map<ByteBuffer, FactWriter.Row<T>> missing = new LinkedHashMap<>();
        rows.forEach(row -> missing.put(ByteBuffer.wrap(Texts.numberKey(row.id())), row));
        List<Placed<T>> placed = new ArrayList<>();
        findByKey(missing, filling, placed);
        List<FactWriter.Row<T>> added = new ArrayList<>();
        for (FactWriter.Row<T> row : missing.values()) {
            OptionalLong other = others.next();
            if (other.isPresent()) {
                taken.add(other.getAsLong());
                placed.add(new Placed<>(other.getAsLong(), row));
            } else {
                added.add(row);
            }
        }
        Batch.run(handle, columns.replace(), batch -> {
            for (Placed<T> each : placed) {
                filling.fill(batch, each.row());
                batch.number(each.number()).add();
            }
        });
        Batch.run(handle, columns.insert(), filling.of(added));
    }

    /** Takes out of these the rows whose keys stand; those that differ get the places of their keys. */
    private <T> void findByKey(
            Map<ByteBuffer, FactWriter.Row<T>> missing, FactWriter.Filling<T> filling, List<Placed<T>> placed) {
        Object[] named = missing.keySet().stream().map(ByteBuffer::array).toArray();
        Rows.each(
                handle.createQuery(byKey)
                        .bind("bodyKey", Bound.key(bodyKey))
                        .bind("named", (position, statement, context) -> statement.setObject(position, named)),
                row -> found(row, missing, filling),
                found -> {
                    FactWriter.Row<T> row = Objects.requireNonNull(missing.remove(found.key()));
                    if (found.number() > last || !taken.add(found.number())) {
                        throw new DuplicateCaseException(body, new RegisterCode(row.id()).toString());
                    }
                    if (!found.isEqual()) {
                        placed.add(new Placed<>(found.number(), row));
                    }
                });
    }

    /** A row that stands. */
    private record Found(long number, ByteBuffer key, boolean isEqual) {}

    private <T> Found found(ResultSet row, Map<ByteBuffer, FactWriter.Row<T>> missing, FactWriter.Filling<T> filling)
            throws SQLException {
        ByteBuffer key = ByteBuffer.wrap(row.getBytes("case_key"));
        FactWriter.Row<T> comes = Objects.requireNonNull(missing.get(key));
        RowTarget.Compared compared = new RowTarget.Compared(row, columns.facts());
        Batch.fill(compared, batch -> filling.fill(batch, comes));
        return new Found(row.getLong("row_number"), key, compared.isEqual());
    }

    private static String byKey(Columns columns) {
        return columns.facts().stream()
                .map(column -> ", f." + column.name())
                .collect(Collectors.joining(
                        "",
                        "SELECT f._ROWID_ AS row_number, f.case_key",
                        " FROM TABLE(named VARBINARY(255) = :named) n JOIN " + columns.table()
                                + " f ON f.case_key = n.named WHERE f.body_key = :bodyKey AND f.origin = 'register'"
                                + (columns.kind().isEmpty() ? "" : " AND f.kind = '" + columns.kind() + "'")));
    }

    /** Removes all that stood and were not taken. */
    void removeOthers() {
        List<Long> page = page();
        while (!page.isEmpty()) {
            remove(page);
            page = page();
        }
    }

    private List<Long> page() {
        return Stream.generate(others::next)
                .takeWhile(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .limit(Rows.PAGE)
                .toList();
    }

    /** Removes rows, those of successive numbers at once. */
    private void remove(List<Long> rows) {
        long[] numbers = rows.stream().mapToLong(row -> row).sorted().toArray();
        Batch.run(handle, "DELETE FROM " + columns.table() + " WHERE _ROWID_ BETWEEN ? AND ?", batch -> {
            int first = 0;
            for (int i = 1; i <= numbers.length; i++) {
                if (i == numbers.length || numbers[i] > numbers[i - 1] + 1) {
                    batch.number(numbers[first]).number(numbers[i - 1]).add();
                    first = i;
                }
            }
        });
    }
}
