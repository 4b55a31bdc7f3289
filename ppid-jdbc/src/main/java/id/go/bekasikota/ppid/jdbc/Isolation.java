package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.io.Serial;

/** What PostgreSQL says of the isolation of its transaction beside what was asked. */
final class Isolation {
    /** The column that says it. */
    static final String SAID = "current_setting('transaction_isolation')";

    /** The isolation that the stores rest on, as PostgreSQL says it. */
    static final String EXPECTED = "read committed";

    private Isolation() {}

    /** Goes on where a transaction has the isolation that the stores rest on. */
    static void require(String said) {
        if (!said.equals(EXPECTED)) {
            throw new OtherException(said);
        }
    }

    /** A transaction has another isolation; nothing of it may be kept. */
    static final class OtherException extends StorageException {
        @Serial
        private static final long serialVersionUID = 1L;

        private OtherException(String said) {
            super("the transaction has the isolation " + said + " (expected " + EXPECTED + ")");
        }
    }
}
