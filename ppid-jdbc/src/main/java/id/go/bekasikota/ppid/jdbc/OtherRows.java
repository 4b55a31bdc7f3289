package id.go.bekasikota.ppid.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.jdbi.v3.core.Handle;

/**
 * The rows of a register that nothing took, by the number that H2 gives each row, from the last key to the first: where rows were
 * added at the front of a register, those behind them still find their own.
 */
final class OtherRows {
    /** A byte that no key begins with, and greater than those that one does. */
    private static final byte[] AFTER_ALL = {(byte) 0xFF};

    private final Handle handle;
    private final UUID body;
    private final String next;
    private final LongPredicate free;
    private byte[] before = AFTER_ALL;
    private List<Row> page = List.of();
    private int place;
    private boolean ended;

    /**
     * Begins.
     *
     * @param free whether nothing took the row of a number, asked at the moment at which it would be given
     */
    OtherRows(Handle handle, UUID body, Columns columns, LongPredicate free) {
        this.handle = handle;
        this.body = body;
        this.free = free;
        // H2 goes along the key of the table where the order names each of its columns
        boolean oneKind = columns.kind().isEmpty();
        this.next = "SELECT _ROWID_ AS row_number, case_key FROM " + columns.table()
                + " WHERE body_key = :bodyKey AND origin = 'register'"
                + (oneKind ? "" : " AND kind = '" + columns.kind() + "'")
                + " AND case_key < :before ORDER BY body_key DESC, origin DESC" + (oneKind ? "" : ", kind DESC")
                + ", case_key DESC LIMIT " + Rows.PAGE;
    }

    @SuppressWarnings("ArrayRecordComponent") // a key is only handed on
    private record Row(long number, byte[] key) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong("row_number"), row.getBytes("case_key"));
        }
    }

    /** The next one; empty at the end. */
    OptionalLong next() {
        while (true) {
            while (place < page.size()) {
                long number = page.get(place++).number();
                if (free.test(number)) {
                    return OptionalLong.of(number);
                }
            }
            if (ended) {
                return OptionalLong.empty();
            }
            turn();
        }
    }

    private void turn() {
        List<Row> rows = new ArrayList<>(Rows.PAGE);
        Consumer<Row> each = rows::add;
        Rows.each(
                handle.createQuery(next).bind("bodyKey", Bound.key(body)).bind("before", Bound.key(before)),
                Row::read,
                each);
        page = rows;
        place = 0;
        ended = rows.size() < Rows.PAGE;
        before = ended ? before : rows.get(rows.size() - 1).key();
    }
}
