package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.CaseKind;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The public bodies that have a row. */
final class Bodies {
    private static final String KNOWN = "SELECT 1 FROM ppid_body WHERE body_key = :body";

    private static final String PASS_UNDER = "UPDATE ppid_body SET passed_under = :law WHERE body_key = :body"
            + " AND (passed_under IS NULL OR passed_under <> :law)";
    private static final String WAKE =
            "UPDATE ppid_case SET rests_until = DATE '0001-01-01' WHERE body_key = :body AND kind = :kind"
                    + " AND rests_until > DATE '0001-01-01'";

    private Bodies() {}

    /** Adds a body unless it is there; reads first, so that nobody waits for a body that is known. */
    static void keep(Handle handle, Dialect dialect, String body) {
        UUID key = Texts.key(body);
        boolean known = handle.createQuery(KNOWN)
                .bind("body", Bound.key(key))
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
        if (!known) {
            Batch.keep(
                    handle,
                    dialect,
                    dialect.keepBody(),
                    batch -> batch.key(key).text(body).add());
        }
    }

    /** Wakes the cases of a body unless time passed over them under the same law before; says whether it did. */
    static boolean passUnder(Handle handle, UUID key, String law) {
        boolean changed = handle.createUpdate(PASS_UNDER)
                        .bind("body", Bound.key(key))
                        .bind("law", law)
                        .execute()
                > 0;
        if (changed) {
            CaseKind.all()
                    .forEach(kind -> handle.createUpdate(WAKE)
                            .bind("body", Bound.key(key))
                            .bind("kind", kind.code())
                            .execute());
        }
        return changed;
    }

    /** Holds a body until the transaction ends, against others who hold it; says whether it is there. */
    static boolean hold(Handle handle, Dialect dialect, UUID key) {
        String said = dialect == Dialect.POSTGRESQL ? Isolation.SAID : "'" + Isolation.EXPECTED + "'";
        Optional<String> held = handle.createQuery(
                        "SELECT " + said + " FROM ppid_body WHERE body_key = :body FOR UPDATE")
                .bind("body", Bound.key(key))
                .mapTo(String.class)
                .findFirst();
        held.ifPresent(Isolation::require);
        return held.isPresent();
    }
}
