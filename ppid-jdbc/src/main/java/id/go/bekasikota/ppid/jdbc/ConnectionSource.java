package id.go.bekasikota.ppid.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives the connection of the transaction that the host has open (sumber koneksi transaksi).
 *
 * <p>With Spring it is {@code () -> DataSourceUtils.getConnection(dataSource)}, once it is sure that a transaction is open:
 * outside one Spring gives a connection that nobody takes back. Must be thread-safe if the storage is used by several threads:
 * each call answers for the calling thread.
 */
@FunctionalInterface
public interface ConnectionSource {

    /**
     * Returns the connection of the calling thread's transaction.
     *
     * @return an open connection with auto-commit off, which is neither committed nor closed by who asked for it
     * @throws SQLException if there is none
     */
    Connection connection() throws SQLException;
}
