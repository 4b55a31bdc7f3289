package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import id.go.bekasikota.ppid.storage.Stores;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Cases in a database over JDBC (penyimpanan basis data): H2, PostgreSQL or MariaDB.
 *
 * <p>There are two ways in. {@link #owning} takes a connection per transaction and commits it; {@link #joining} works
 * inside the transaction that the host has open. Both check that the tables are there, see {@link Schema#verify()}.
 *
 * <p>Thread-safe; each thread has its own transactions. Whatever a driver throws becomes a {@link StorageException} of one
 * clear line, with the driver's exception as its cause. Nothing is retried.
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
     * another call's work is part of that transaction.
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
     * exception.
     *
     * @param source gives the connection of the calling thread's transaction, with auto-commit off and the isolation READ COMMITTED
     * @return the storage
     */
    public static JdbcStorage joining(ConnectionSource source) {
        return new JdbcStorage(new Transactions.Joining(Jdbi.create(new ConnectionFactory() {
            @Override
            public Connection openConnection() throws SQLException {
                return source.connection();
            }

            @Override
            public void closeConnection(Connection connection) {
                // the host's
            }
        })));
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
