package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Cases in a database over JDBC (penyimpanan basis data): H2, PostgreSQL or MariaDB.
 *
 * <p>There are two ways in. {@link #owning} takes a connection per transaction and commits it; {@link #joining} works
 * inside the transaction that the host has open. Both check that the tables are there, see {@link Schema#verify()}.
 *
 * <p>Thread-safe; each thread has its own transactions. Whatever a driver throws becomes a {@link StorageException} of one
 * clear line, with the driver's exception as its cause.
 */
public final class JdbcStorage implements Storage {
    private final Transactions transactions;
    private final AtomicReference<@Nullable Dialect> verified = new AtomicReference<>();

    private JdbcStorage(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Opens a storage that begins and ends its own transactions.
     *
     * <p>Each {@link #inTransaction} takes one connection, sets its auto-commit off, commits or rolls back, sets
     * auto-commit and isolation as they were and closes it; so it does not matter how the pool sets them. A call inside
     * another call's work is part of that transaction. Where the database ends a transaction in favour of another (a
     * deadlock), the work runs again in a new one, ten times at most; nothing else is retried.
     *
     * @param dataSource where connections come from; it stays the host's
     * @return the storage, its tables verified
     * @throws StorageException if the database cannot be reached, is not supported, or its tables are not those of this
     *     version; the message says what to run
     */
    public static JdbcStorage owning(DataSource dataSource) {
        JdbcStorage storage = new JdbcStorage(Transactions.Owning.of(dataSource));
        return storage.inTransaction(stores -> storage);
    }

    /**
     * Opens a storage that works inside the host's transactions.
     *
     * <p>It never commits, rolls back as a whole or closes. Since there may be no transaction yet, the tables are verified
     * by the first {@link #inTransaction}, not here. What fails is rolled back to a savepoint, so the host may go on after an
     * exception; where the database refuses savepoints, {@link ConnectionSource#setRollbackOnly()} is called.
     *
     * <p>A connection that commits by itself is refused by name, and so is another isolation than READ COMMITTED. Whatever
     * happens, the connection is given back.
     *
     * @param source gives the connection of the calling thread's transaction
     * @return the storage
     */
    public static JdbcStorage joining(ConnectionSource source) {
        return new JdbcStorage(Transactions.Joining.of(source));
    }

    @Override
    public <T> T inTransaction(Function<Stores, T> work) {
        return transactions.run(handle -> work.apply(new JdbcStores(handle, verified(handle))));
    }

    private Dialect verified(Handle handle) {
        Dialect known = verified.get();
        if (known == null) {
            known = SchemaCheck.verify(handle);
            verified.set(known);
        }
        return known;
    }
}
