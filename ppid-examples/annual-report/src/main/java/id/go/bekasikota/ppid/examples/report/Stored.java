package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import id.go.bekasikota.ppid.text.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * In a database: the rows replace the body's imported cases, and the database counts them (penghitungan tersimpan). All of it
 * is one transaction of one connection, which also holds the lock on an embedded database from the first to the last use.
 */
final class Stored implements Counting {
    private final DatabaseAddress address;
    private final OurTables tables;
    private final Connection connection;
    private final DataSource source;
    private final H2Files files;
    private boolean kept;
    private boolean broken;

    private Stored(DatabaseAddress address, DataSource source, H2Files files) throws SQLException {
        this.address = address;
        this.tables = new OurTables(address.shown());
        this.source = source;
        this.connection = source.getConnection();
        this.files = files;
    }

    static Stored open(StorageOptions.Target target) {
        DatabaseAddress address = target.address();
        DataSource source = Databases.source(address);
        H2Files files = H2Files.of(address);
        try {
            Stored stored = new Stored(address, source, files);
            try {
                stored.prepare();
                return stored;
            } catch (SQLException | RuntimeException e) {
                stored.close();
                throw e;
            }
        } catch (SQLException | PpidException e) {
            files.close();
            throw DatabaseFailure.of(address, e);
        }
    }

    private void prepare() throws SQLException {
        tables.check(connection);
        Schema.of(source).migrate();
        tables.makeRuns(connection);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Override
    public boolean isCommitted(String run) {
        try {
            return tables.holdsRun(connection, run);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public Tally count(RegisterBook book, ReportRequest request) {
        String body = request.storage().orElseThrow().body();
        try {
            return JdbcStorage.joining(() -> connection).inTransaction(stores -> {
                if (CaseKind.all().stream().anyMatch(kind -> holds(stores, kind, body))) {
                    throw new UsageException(ReportTexts.of("lived", Quoted.of(body)));
                }
                stores.register().replaceImported(body, book);
                return stores.reports().tally(body, request.basis());
            });
        } catch (PpidException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(Exception failure) {
        broken = DatabaseFailure.isOfAFile(failure);
        return DatabaseFailure.of(address, failure);
    }

    private static boolean holds(Stores stores, CaseKind<?, ?> kind, String body) {
        return !stores.of(kind).ids(body, "", 1).isEmpty();
    }

    @Override
    public void commit(String run) {
        try {
            tables.keepRun(connection, run);
            connection.commit();
            kept = true;
            files.keep();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        try {
            if (kept || undone()) {
                connection.close();
            } else {
                H2Files.end(connection);
            }
        } catch (SQLException e) {
            // the run has its result or its failure already
        } finally {
            if (!kept) {
                files.shrink(source);
            }
            files.close();
        }
    }

    /** Takes back what was written; no where the engine lost its file, which then takes back nothing and need not. */
    private boolean undone() {
        if (broken) {
            return false;
        }
        try {
            undo();
            return true;
        } catch (SQLException e) {
            return !DatabaseFailure.isOfAFile(e);
        }
    }

    private void undo() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        tables.removeMade(connection, address.isH2());
    }
}
