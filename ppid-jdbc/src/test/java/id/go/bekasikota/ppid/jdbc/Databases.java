package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.databases.MariaDbServer;
import id.go.bekasikota.ppid.databases.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.xa.PGXADataSource;

/** The databases that are tried, each with the tables and nothing in them. */
enum Databases {
    H2 {
        @Override
        DataSource empty() {
            return H2Databases.empty();
        }

        @Override
        DataSource migrated() {
            return H2Databases.migrated();
        }

        @Override
        List<String> address(DataSource dataSource) throws SQLException {
            try (Connection connection = dataSource.getConnection()) {
                return List.of(connection.getMetaData().getURL(), "sa", "");
            }
        }

        @Override
        XADataSource xa(DataSource dataSource) throws SQLException {
            JdbcDataSource xa = new JdbcDataSource();
            xa.setURL(address(dataSource).get(0));
            xa.setUser("sa");
            return xa;
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            return PostgresServer.empty();
        }

        @Override
        DataSource migrated() {
            return EmptiedDatabases.of(this);
        }

        @Override
        List<String> address(DataSource dataSource) throws SQLException {
            return List.of(dataSource.unwrap(PGSimpleDataSource.class).getUrl(), "postgres", "");
        }

        @Override
        XADataSource xa(DataSource dataSource) throws SQLException {
            PGXADataSource xa = new PGXADataSource();
            xa.setUrl(address(dataSource).get(0));
            xa.setUser("postgres");
            return xa;
        }
    },
    MARIADB {
        @Override
        DataSource empty() {
            return MariaDbServer.empty();
        }

        @Override
        DataSource migrated() {
            return EmptiedDatabases.of(this);
        }

        @Override
        List<String> address(DataSource dataSource) throws SQLException {
            try (Connection connection = dataSource.getConnection()) {
                return List.of(MariaDbServer.url(connection.getCatalog()), MariaDbServer.USER, MariaDbServer.PASSWORD);
            }
        }

        @Override
        XADataSource xa(DataSource dataSource) throws SQLException {
            return dataSource.unwrap(XADataSource.class);
        }
    };

    /** A database with nothing in it. */
    abstract DataSource empty();

    /** A database with the tables; on a server one of few for all tests, pooled, since tests run one after the other. */
    abstract DataSource migrated();

    /** The address of a database for another process, with user and password. */
    abstract List<String> address(DataSource dataSource) throws SQLException;

    /** The same database for transactions over several resources. */
    abstract XADataSource xa(DataSource dataSource) throws SQLException;
}
