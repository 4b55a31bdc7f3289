package id.go.bekasikota.ppid.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The rows of a register in one table that stood when an import began, by the number that H2 gives each row. */
final class StandingRows {
    private final Handle handle;
    private final UUID body;
    private final String table;
    private final String kind;
    private final long last;
    private final RowNumbers kept = new RowNumbers();

    private StandingRows(Handle handle, UUID body, String table, String kind) {
        this.handle = handle;
        this.body = body;
        this.table = table;
        this.kind = kind;
        this.last = handle.createQuery("SELECT MAX(_ROWID_) FROM " + table)
                .mapTo(Long.class)
                .findFirst()
                .orElse(0L);
    }

    static StandingRows ofRequests(Handle handle, UUID body) {
        return new StandingRows(handle, body, "ppid_request", "");
    }

    /** Those of objections or of disputes. */
    static StandingRows ofFollowUps(Handle handle, UUID body, String kind) {
        return new StandingRows(handle, body, "ppid_follow_up", kind);
    }

    /** Whether a row stood already. */
    boolean has(long row) {
        return row <= last;
    }

    /** Keeps a row; says whether it was not kept before. */
    boolean keep(long row) {
        return kept.add(row);
    }

    /** Removes all that stood and are not kept. */
    void removeOthers() {
        byte[] after = {};
        List<Row> page = page(after);
        while (!page.isEmpty()) {
            remove(page.stream()
                    .map(Row::number)
                    .filter(row -> has(row) && !kept.contains(row))
                    .toList());
            after = page.get(page.size() - 1).key();
            page = page(after);
        }
    }

    /** Removes rows, those of successive numbers at once. */
    void remove(List<Long> rows) {
        long[] numbers = rows.stream().mapToLong(row -> row).sorted().toArray();
        Batch.run(handle, "DELETE FROM " + table + " WHERE _ROWID_ BETWEEN ? AND ?", batch -> {
            int first = 0;
            for (int i = 1; i <= numbers.length; i++) {
                if (i == numbers.length || numbers[i] > numbers[i - 1] + 1) {
                    batch.number(numbers[first]).number(numbers[i - 1]).add();
                    first = i;
                }
            }
        });
    }

    @SuppressWarnings("ArrayRecordComponent") // a key is only handed on
    private record Row(long number, byte[] key) {}

    /** The next rows along the key of the table, each column of which H2 wants named in the order. */
    private List<Row> page(byte[] after) {
        List<Row> page = new ArrayList<>();
        Consumer<Row> each = page::add;
        String ofKind = kind.isEmpty() ? "" : " AND kind = '" + kind + "'";
        String byKind = kind.isEmpty() ? "" : ", kind";
        Rows.each(
                handle.createQuery("SELECT _ROWID_ AS row_number, case_key FROM " + table
                                + " WHERE body_key = :bodyKey AND origin = 'register'" + ofKind
                                + " AND case_key > :after ORDER BY body_key, origin" + byKind + ", case_key LIMIT "
                                + Rows.PAGE)
                        .bind("bodyKey", Bound.key(body))
                        .bind("after", Bound.key(after)),
                row -> new Row(row.getLong("row_number"), row.getBytes("case_key")),
                each);
        return page;
    }
}
