package id.go.bekasikota.ppid.jdbc;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The public bodies that have a row. */
final class Bodies {
    private static final String KNOWN = "SELECT 1 FROM ppid_body WHERE body_key = :body";

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
                    dialect.keepBody(),
                    batch -> batch.key(key).text(body).add());
        }
    }

    /** Holds a body until the transaction ends, against others who hold it; says whether it is there. */
    static boolean hold(Handle handle, UUID key) {
        return handle.createQuery(KNOWN + " FOR UPDATE")
                .bind("body", Bound.key(key))
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }
}
