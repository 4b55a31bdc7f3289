package id.go.bekasikota.ppid.examples.quarkus;

import id.go.bekasikota.ppid.jdbc.ConnectionSource;
import id.go.bekasikota.ppid.storage.StorageException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The connection of the transaction that JTA has open. Closing what the data source gives closes the handle alone: the
 * connection itself stays with its transaction.
 */
record JtaConnections(DataSource dataSource, TransactionManager transactions) implements ConnectionSource {

    @Override
    public Connection take() throws SQLException {
        if (status() != Status.STATUS_ACTIVE) {
            throw new StorageException("the host has no transaction open (annotate what calls the library with @Transactional)");
        }
        return dataSource.getConnection();
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void setRollbackOnly() {
        try {
            transactions.setRollbackOnly();
        } catch (SystemException e) {
            throw new StorageException("the transaction manager does not answer", e);
        }
    }

    private int status() {
        try {
            return transactions.getStatus();
        } catch (SystemException e) {
            throw new StorageException("the transaction manager does not answer", e);
        }
    }
}
