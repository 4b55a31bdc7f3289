package id.go.bekasikota.ppid.databases;

import id.go.bekasikota.ppid.jdbc.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL, started once per JVM, with a new schema for whoever asks. */
public final class PostgresServer {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private PostgresServer() {}

    /** An empty schema of its own. */
    public static DataSource empty() {
        String name = "test" + NEXT.incrementAndGet();
        PGSimpleDataSource dataSource = (PGSimpleDataSource) Started.SERVER.getPostgresDatabase();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        dataSource.setCurrentSchema(name);
        return dataSource;
    }

    /** A schema with the tables. */
    public static DataSource migrated() {
        DataSource dataSource = empty();
        Schema.of(dataSource).migrate();
        return dataSource;
    }

    private static final class Started {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // its own locale, since initdb fails where that of LANG was never generated; durable as in production
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_prepared_transactions", "20")
                        .setServerConfig("lc_messages", "C")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
