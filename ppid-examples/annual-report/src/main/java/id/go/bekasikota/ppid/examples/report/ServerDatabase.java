package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.storage.Storage;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of PostgreSQL or MariaDB (basis data server).
 *
 * @param storage the storage over it
 */
record ServerDatabase(Storage storage) implements CaseDatabase {

    static ServerDatabase open(ServerAddress address) {
        DataSource source = address.isMariaDb() ? mariaDb(address) : postgres(address);
        Schema.of(source).migrate();
        return new ServerDatabase(JdbcStorage.owning(source));
    }

    private static PGSimpleDataSource postgres(ServerAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(address.url());
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--jdbc: the address cannot be read (expected jdbc:postgresql://host:port/database)");
        }
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        source.setApplicationName("annual-report");
        return source;
    }

    private static MariaDbDataSource mariaDb(ServerAddress address) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(address.url());
            if (address.user().isPresent()) {
                source.setUser(address.user().get());
            }
            if (address.password().isPresent()) {
                source.setPassword(address.password().get());
            }
            return source;
        } catch (SQLException e) {
            throw new UsageException("--jdbc: the address cannot be read (expected jdbc:mariadb://host:port/database)");
        }
    }

    @Override
    public void keep() {
        // tables on a server are its owner's, whether this run made them or not
    }

    @Override
    public void close() {
        // each transaction returned its connection
    }
}
