package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
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
    /**
     * Room for pages in KiB, small beside the smallest heap that a large register fits in; and milliseconds for giving
     * back on closing what a long transaction left in the file, which is several times what remains (500,000 rows: 1.4 GB
     * without, 280 MB with it).
     */
    private static final String SETTINGS = ";CACHE_SIZE=32768;MAX_COMPACT_TIME=15000;TRACE_LEVEL_FILE=0";

    private final Connection lock;
    private final boolean fresh;
    private final Storage storage;
    private boolean kept;

    private FileDatabase(Connection lock, boolean fresh, Storage storage) {
        this.lock = lock;
        this.fresh = fresh;
        this.storage = storage;
    }

    static FileDatabase open(Path folder) {
        Path file = folder.resolve("ppid");
        if (file.toString().contains(";")) {
            throw new UsageException("--out: a path with \";\" cannot hold a database file (expected one without)");
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file + SETTINGS);
        Connection lock = lock(source, file);
        boolean fresh = false;
        try {
            fresh = isEmpty(lock);
            Schema.of(source).migrate();
            return new FileDatabase(lock, fresh, JdbcStorage.owning(source));
        } catch (SQLException | StorageException e) {
            end(lock, fresh);
            throw failed(file, e);
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

    private static Connection lock(JdbcDataSource source, Path file) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** Asked under the lock, so that the answer holds: a database without tables is one that this run made. */
    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            return tables.next() && tables.getLong(1) == 0;
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

    private static StorageException failed(Path file, Exception e) {
        String problem = e instanceof SQLException sql ? problem(sql) : e.getMessage();
        return new StorageException(file + ".mv.db: " + problem, e);
    }

    private static String problem(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "the database is in use by another run (wait until it ends)";
            case ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_CORRUPTED_1 ->
                "is no database of this program (move it away)";
            default -> "the database cannot be opened (H2 error " + e.getErrorCode() + ")";
        };
    }
}
