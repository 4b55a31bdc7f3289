package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.CaseLink;
import java.sql.SQLException;
import java.util.Set;

/** Writes what one case names. */
record LinkWriter(Outgoing outgoing, CaseRow row) {
    private static final String ADD = """
            INSERT INTO ppid_link (target, linked_on, body_key, kind, case_key, relation, target_key)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String REMOVE = """
            DELETE FROM ppid_link
            WHERE linked_on = ? AND body_key = ? AND kind = ? AND case_key = ? AND relation = ? AND target_key = ?""";

    /** Writes what changed. */
    void write(Set<CaseLink> before, Set<CaseLink> after) {
        outgoing.write(REMOVE, batch -> {
            for (CaseLink link : before) {
                if (!after.contains(link)) {
                    add(batch, link);
                }
            }
        });
        outgoing.write(ADD, batch -> {
            for (CaseLink link : after) {
                if (!before.contains(link)) {
                    Texts.check("what a case names", link.target());
                    add(batch.text(link.target()), link);
                }
            }
        });
    }

    private void add(Batch batch, CaseLink link) throws SQLException {
        batch.date(link.on())
                .key(row.body())
                .text(row.kind())
                .key(row.key())
                .code(link.relation())
                .key(Texts.numberKey(link.target()))
                .add();
    }
}
