package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.text.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A database in a file of the output folder (basis data berkas).
 *
 * <p>One connection stays open from the first to the last use: it holds the lock on the file, so that two runs cannot
 * take turns inside each other.
 */
final class FileDatabase implements CaseDatabase {
    private final Connection lock;
    private final boolean fresh;
    private final Storage storage;
    private boolean kept;

    private FileDatabase(Connection lock, boolean fresh, Storage storage) {
        this.lock = lock;
        this.fresh = fresh;
        this.storage = storage;
    }

    static FileDatabase open(DatabaseAddress address) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(H2Address.of(address.url()));
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        Connection lock = lock(source, address.url());
        boolean fresh = false;
        try {
            fresh = OurTables.noneIn(lock, address.url());
            Schema.of(source).migrate();
            return new FileDatabase(lock, fresh, JdbcStorage.owning(source));
        } catch (SQLException | PpidException e) {
            end(lock, fresh);
            throw e instanceof PpidException known ? known : failed(address.url(), (SQLException) e);
        }
    }

    @Override
    public Storage storage() {
        return storage;
    }

    @Override
    public void keep() {
        kept = true;
    }

    @Override
    public void close() {
        end(lock, fresh && !kept);
    }

    private static Connection lock(JdbcDataSource source, String url) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw failed(url, e);
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void end(Connection lock, boolean delete) {
        try (lock;
                Statement statement = lock.createStatement()) {
            if (delete) {
                statement.execute("DROP ALL OBJECTS DELETE FILES");
            }
        } catch (SQLException e) {
            // the run has its result or its failure already
        }
    }

    private static PpidException failed(String url, SQLException e) {
        String shown = Quoted.line(url);
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new UsageException(ReportTexts.of("db.in-use", shown));
            case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_CORRUPTED_1 ->
                new UsageException(ReportTexts.of("db.no-database", shown));
            default -> new UsageException(ReportTexts.of("db.unopened", shown, "H2 " + e.getErrorCode()));
        };
    }
}
