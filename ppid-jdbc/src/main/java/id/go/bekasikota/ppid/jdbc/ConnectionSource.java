package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/**
 * Gives the connection of the transaction that the host has open, and takes it back (sumber koneksi transaksi).
 *
 * <p>A host that holds the connection itself writes {@code () -> connection}. One whose framework holds it says how to ask
 * for a transaction, how to take its connection and how to give it back; with Spring:
 *
 * <pre>{@code
 * ConnectionSource.inside(
 *         TransactionSynchronizationManager::isActualTransactionActive,
 *         () -> DataSourceUtils.getConnection(dataSource),
 *         connection -> DataSourceUtils.releaseConnection(connection, dataSource))
 * }</pre>
 *
 * <p>Must be thread-safe if the storage is used by several threads: each call answers for the calling thread.
 */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * Returns the connection of the calling thread's transaction.
     *
     * @return an open connection with auto-commit off and the isolation READ COMMITTED, which is neither committed nor closed
     *     by who asked for it
     * @throws SQLException if there is no transaction; then nothing is left open
     */
    Connection take() throws SQLException;

    /**
     * Takes back what {@link #take()} gave, once for each time that it gave one; does nothing unless overridden. The
     * transaction goes on.
     *
     * @param connection what it gave
     * @throws SQLException if it cannot be given back
     */
    default void giveBack(Connection connection) throws SQLException {}

    /**
     * Called where a part of the transaction failed and the database refuses savepoints, as some do under XA: the part cannot
     * be undone alone, so the host must not commit. Unless overridden it says so by an exception, which arrives at whoever
     * called the storage.
     *
     * @throws StorageException unless overridden
     */
    default void setRollbackOnly() {
        throw new StorageException(
                "a part of the transaction failed and cannot be undone alone, since the database refuses"
                        + " savepoints here (roll the whole transaction back)");
    }

    /**
     * Returns a source that refuses by name where no transaction is open, before a connection is taken.
     *
     * @param open whether the calling thread has a transaction
     * @param take takes its connection
     * @param giveBack gives the connection back
     * @return the source
     */
    static ConnectionSource inside(BooleanSupplier open, ConnectionSource take, GiveBack giveBack) {
        return new ConnectionSource() {
            @Override
            public Connection take() throws SQLException {
                if (!open.getAsBoolean()) {
                    throw new StorageException(
                            "the host has no transaction open (begin one around what calls the storage)");
                }
                return take.take();
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                giveBack.giveBack(connection);
            }
        };
    }

    /** Gives a connection back. */
    @FunctionalInterface
    interface GiveBack {
        /**
         * Gives it back.
         *
         * @param connection what was taken
         * @throws SQLException if that fails
         */
        void giveBack(Connection connection) throws SQLException;
    }
}
