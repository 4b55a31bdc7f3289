package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.EventLog;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The log of one transaction. Those who write take no number, so they do not wait for each other; who reads numbers what was
 * committed, alone for its body.
 */
record JdbcLog(Handle handle, Dialect dialect) implements EventLog {
    private static final String LAST = """
            SELECT COALESCE(MAX(last.position), 0) FROM (SELECT position FROM ppid_outbox
            WHERE body_key = :body AND position IS NOT NULL ORDER BY body_key DESC, position DESC LIMIT 1) last""";
    private static final String WITHOUT = """
            SELECT kind, case_key, version FROM ppid_outbox WHERE body_key = :body AND position IS NULL
            ORDER BY written, kind, case_key, version""";
    private static final String NUMBER = """
            UPDATE ppid_outbox SET position = ?
            WHERE body_key = ? AND kind = ? AND case_key = ? AND version = ?""";
    private static final String AFTER = """
            SELECT o.position, e.kind, e.case_key, e.type, e.type_version, e.facts, e.words
            FROM ppid_outbox o JOIN ppid_event e ON e.body_key = o.body_key AND e.kind = o.kind
                AND e.case_key = o.case_key AND e.version = o.version
            WHERE o.body_key = :body AND o.position > :position ORDER BY o.body_key, o.position LIMIT :limit""";

    @Override
    public List<Entry> after(String body, long position, int limit) {
        Texts.check("the code of the public body", body);
        UUID key = Texts.key(body);
        return Failures.translated(() -> {
            if (Bodies.hold(handle, dialect, key)) {
                number(key);
            }
            return handle.createQuery(AFTER)
                    .bind("body", Bound.key(key))
                    .bind("position", position)
                    .bind("limit", limit)
                    .map((row, context) -> entry(row))
                    .list();
        });
    }

    private record Unnumbered(String kind, String id, int version) {}

    private void number(UUID body) {
        List<Unnumbered> rows = handle.createQuery(WITHOUT)
                .bind("body", Bound.key(body))
                .map((row, context) -> new Unnumbered(row.getString("kind"), id(row), row.getInt("version")))
                .list();
        if (rows.isEmpty()) {
            return;
        }
        long last = handle.createQuery(LAST)
                .bind("body", Bound.key(body))
                .mapTo(Long.class)
                .one();
        Batch.run(handle, NUMBER, batch -> {
            for (int i = 0; i < rows.size(); i++) {
                Unnumbered row = rows.get(i);
                batch.number(last + i + 1)
                        .key(body)
                        .text(row.kind())
                        .key(CaseRow.key(row.id()))
                        .number(row.version())
                        .add();
            }
        });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String code = row.getString("kind");
        CaseKind<?, ?> kind = CaseKind.all().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of case \"" + code + "\""));
        return new Entry(row.getLong("position"), code, id(row), kind.codec().read(EventReader.text(row)));
    }

    private static String id(ResultSet row) throws SQLException {
        return new String(row.getBytes("case_key"), StandardCharsets.UTF_8);
    }
}
