package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The tables that {@link JdbcStorage} needs (skema basis data), by version.
 *
 * <p>The files stand under {@code META-INF/ppid/db/h2}, {@code postgresql} and {@code mariadb} of the jar, named so that a host's Flyway or Liquibase can run them; a host without one calls {@link #migrate()}. A released file is never edited.
 * Immutable and thread-safe.
 */
public final class Schema {
    /** Any number does, as long as it is the same in all that migrate: "ppid" in ASCII. */
    private static final long LOCK = 0x70706964L;

    private static final int MOST_ATTEMPTS = 3;

    /** On H2, one at a time in this process: its statements that make tables are no transaction and no lock holds over them. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private final Transactions transactions;

    private Schema(DataSource dataSource) {
        this.transactions = Transactions.Owning.of(dataSource);
    }

    /**
     * Returns the schema of a database.
     *
     * @param dataSource where connections come from; nothing is read yet
     * @return the schema
     */
    public static Schema of(DataSource dataSource) {
        return new Schema(dataSource);
    }

    /**
     * Checks that the tables are there and are those of this version of the library; changes nothing.
     *
     * <p>Accepts tables made by {@link #migrate()} and by another tool from the same files.
     *
     * @throws StorageException if they are not, with what to run; or if the database cannot be reached or is not supported
     */
    public void verify() {
        transactions.run(handle -> Failures.translated(() -> SchemaCheck.verify(handle)));
    }

    /**
     * Makes the tables: runs the versions that are missing and records each, with a checksum of its file, in the table
     * {@code ppid_schema}.
     *
     * <p>May be called at every start and by several processes at once: on PostgreSQL all of it is one transaction under
     * an advisory lock; H2 and MariaDB commit each statement, so each of them changes nothing where it was run before.
     *
     * @throws StorageException if a recorded version is unknown or its file has another checksum; or if the database cannot
     *     be reached, is not supported, or its user may not create tables
     */
    public void migrate() {
        transactions.run(handle -> Failures.translated(() -> migratedInTurn(handle)));
    }

    private static Dialect migratedInTurn(Handle handle) {
        if (SchemaCheck.dialect(handle) != Dialect.H2) {
            return migrated(handle);
        }
        ONE_AT_A_TIME.lock();
        try {
            return migrated(handle);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Dialect migrated(Handle handle) {
        Dialect dialect = SchemaCheck.dialect(handle);
        if (dialect == Dialect.POSTGRESQL) {
            handle.createQuery("SELECT CAST(pg_advisory_xact_lock(:lock) AS TEXT)")
                    .bind("lock", LOCK)
                    .mapTo(String.class)
                    .one();
        }
        handle.execute("CREATE TABLE IF NOT EXISTS ppid_schema (version INTEGER NOT NULL, file VARCHAR(200) NOT NULL,"
                + " checksum VARCHAR(64) NOT NULL, CONSTRAINT ppid_schema_pk PRIMARY KEY (version))");
        Map<Integer, String> recorded = SchemaCheck.recorded(handle, dialect);
        SchemaFile.all(dialect).stream()
                .filter(file -> !recorded.containsKey(file.version()))
                .forEach(file -> run(handle, file));
        return SchemaCheck.verify(handle);
    }

    private static void run(Handle handle, SchemaFile file) {
        file.statements().forEach(statement -> execute(handle, statement));
        try {
            Transactions.wholly(
                    handle,
                    () -> handle.createUpdate(
                                    "INSERT INTO ppid_schema (version, file, checksum) VALUES (:version, :file, :checksum)")
                            .bind("version", file.version())
                            .bind("file", file.path())
                            .bind("checksum", file.checksum())
                            .execute());
        } catch (JdbiException e) {
            if (!Failures.isDuplicate(e)) {
                throw e;
            }
            // another process recorded it meanwhile (H2, MariaDB); its checksum is compared by the check that follows
        }
    }

    /** On H2, two that make an index at once may both find that it is not there; then one fails, and finds it at last. */
    private static void execute(Handle handle, String statement) {
        for (int attempt = 1; ; attempt++) {
            try {
                handle.execute(statement);
                return;
            } catch (JdbiException e) {
                if (attempt == MOST_ATTEMPTS || SchemaCheck.dialect(handle) != Dialect.H2) {
                    throw e;
                }
            }
        }
    }
}
