package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a register those of another one and writes only what differs: an embedded database keeps what was deleted in
 * its file for long. The rows that stand are known by the number that H2 gives each of them.
 */
final class RegisterDifference {
    private static final String STANDING = "SELECT c._ROWID_ AS row_number, " + RegisterReader.COLUMNS
            + " FROM TABLE(named VARBINARY(255) = :named) n JOIN ppid_request c ON c.case_key = n.named "
            + RegisterReader.JOINED;
    private static final String LAST = "SELECT MAX(_ROWID_) FROM ppid_request";
    private static final String PAGE = "SELECT _ROWID_ AS row_number, case_key FROM ppid_request"
            + " WHERE body_key = :bodyKey AND origin = 'register' AND case_key > :after"
            + " ORDER BY body_key, origin, case_key LIMIT "
            + Rows.PAGE;
    private static final String NAMED = " c USING TABLE(named VARBINARY(255) = :named) n ON c.body_key = :bodyKey"
            + " AND c.origin = 'register' AND c.case_key = n.named";
    private static final String REMOVE_REQUEST = "MERGE INTO ppid_request" + NAMED + " WHEN MATCHED THEN DELETE";
    private static final String REMOVE_FOLLOW_UP =
            "MERGE INTO ppid_follow_up" + NAMED + " AND c.kind = :kind WHEN MATCHED THEN DELETE";

    private final Handle handle;
    private final String body;
    private final UUID key;
    private final long last;
    private final RowNumbers seen = new RowNumbers();

    private RegisterDifference(Handle handle, String body, long last) {
        this.handle = handle;
        this.body = body;
        this.key = Texts.key(body);
        this.last = last;
    }

    /** Begins before anything is written. */
    static RegisterDifference of(Handle handle, String body) {
        long last = handle.createQuery(LAST).mapTo(Long.class).findFirst().orElse(0L);
        return new RegisterDifference(handle, body, last);
    }

    /** A row that stands. */
    private record Standing(long row, CountedRequest request, CaseRecord record) {
        static Standing read(ResultSet row) throws SQLException {
            return new Standing(
                    row.getLong("row_number"), FactRow.request(row), FactRow.whole(row, "objection_", "dispute_"));
        }

        boolean isAs(CaseRecord other) {
            return record.equals(other) && request.equals(CountedRequest.of(other.request()));
        }
    }

    /**
     * Takes the next records, of different numbers: removes what stands of them in another form.
     *
     * @return those of which nothing stands now
     * @throws DuplicateCaseException if one of them was taken before
     */
    List<CaseRecord> missing(List<CaseRecord> records) {
        Map<String, Standing> standing = standing(records);
        List<byte[]> other = new ArrayList<>();
        List<CaseRecord> missing = new ArrayList<>();
        for (CaseRecord record : records) {
            String number = record.request().number().text();
            @Nullable Standing found = standing.get(number);
            if (found != null && (found.row() > last || !seen.add(found.row()))) {
                throw new DuplicateCaseException(body, record.request().number().toString());
            }
            if (found == null || !found.isAs(record)) {
                missing.add(record);
            }
            if (found != null && !found.isAs(record)) {
                other.add(Texts.numberKey(number));
            }
        }
        remove(other);
        return missing;
    }

    private Map<String, Standing> standing(List<CaseRecord> records) {
        Object[] named = records.stream()
                .map(record -> Texts.numberKey(record.request().number().text()))
                .toArray();
        Map<String, Standing> found = new HashMap<>();
        Rows.each(
                naming(handle.createQuery(STANDING), named),
                Standing::read,
                each -> found.put(each.record().request().number().text(), each));
        return found;
    }

    /** Removes what stood and was not taken. */
    void end() {
        byte[] after = {};
        List<Row> page = page(after);
        while (!page.isEmpty()) {
            remove(page.stream()
                    .filter(row -> row.number() <= last && !seen.contains(row.number()))
                    .map(Row::key)
                    .toList());
            after = page.get(page.size() - 1).key();
            page = page(after);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // a key is only handed on
    private record Row(long number, byte[] key) {}

    private List<Row> page(byte[] after) {
        List<Row> page = new ArrayList<>();
        Consumer<Row> each = page::add;
        Rows.each(
                handle.createQuery(PAGE).bind("bodyKey", Bound.key(key)).bind("after", Bound.key(after)),
                row -> new Row(row.getLong("row_number"), row.getBytes("case_key")),
                each);
        return page;
    }

    private void remove(List<byte[]> cases) {
        if (cases.isEmpty()) {
            return;
        }
        for (String kind : List.of("objection", "dispute")) {
            naming(handle.createUpdate(REMOVE_FOLLOW_UP), cases.toArray())
                    .bind("kind", kind)
                    .execute();
        }
        naming(handle.createUpdate(REMOVE_REQUEST), cases.toArray()).execute();
    }

    /** Binds the body and the keys of some of its cases. */
    private <S extends SqlStatement<S>> S naming(S statement, Object[] keys) {
        return statement
                .bind("bodyKey", Bound.key(key))
                .bind("named", (position, prepared, context) -> prepared.setObject(position, keys));
    }
}
