package id.go.bekasikota.ppid.examples.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * The files of an embedded database as they were before a run (berkas basis data): closing takes away what the run made,
 * unless it is kept. Of any other database there are none.
 */
final class H2Files implements Closeable {
    private static final double TOLERATED = 1.05;

    private final @Nullable Path data;
    private final @Nullable Path trace;
    private final long size;
    private final boolean traced;
    private final OutputFolder.MadeFolders folders;
    private boolean kept;

    private H2Files(@Nullable Path place) {
        this.data = place == null ? null : place.resolveSibling(place.getFileName() + ".mv.db");
        this.trace = place == null ? null : place.resolveSibling(place.getFileName() + ".trace.db");
        this.size = data == null ? -1 : data.toFile().isFile() ? data.toFile().length() : -1;
        this.traced = trace != null && Files.exists(trace);
        Path folder = place == null ? null : place.getParent();
        this.folders = folder == null ? OutputFolder.MadeFolders.none() : OutputFolder.MadeFolders.missing(folder);
    }

    static H2Files of(DatabaseAddress address) {
        Optional<Path> place = H2Address.place(address);
        return new H2Files(place.orElse(null));
    }

    void keep() {
        kept = true;
        folders.keep();
    }

    /**
     * Ends the engine of a connection as if the power were off, since one that lost its file may wait for itself for ever when it is told
     * to roll back or to close. Whoever opens the file next finds what was committed.
     */
    static void end(Connection connection) {
        if (connection instanceof JdbcConnection ours && ours.getSession() instanceof SessionLocal session) {
            session.getDatabase().shutdownImmediately();
        }
    }

    /** Gives back to the disk what a run that failed left in the file; the database is closed afterwards. */
    @SuppressWarnings("EmptyCatch")
    void shrink(DataSource source) {
        if (data == null || size < 0 || data.toFile().length() <= size * TOLERATED) {
            return;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            // what made the run fail says more
        }
    }

    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        try {
            if (!kept && data != null && size < 0) {
                Files.deleteIfExists(data);
            }
            if (!kept && trace != null && !traced) {
                Files.deleteIfExists(trace);
            }
        } catch (IOException e) {
            // what made the run fail says more
        } finally {
            folders.close();
        }
    }
}
