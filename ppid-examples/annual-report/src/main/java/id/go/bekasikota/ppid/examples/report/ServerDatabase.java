package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.storage.Storage;
import java.sql.Connection;
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

    static ServerDatabase open(DatabaseAddress address) {
        DataSource source = address.isMariaDb() ? mariaDb(address) : postgres(address);
        refuseForeign(source, address.url());
        Schema.of(source).migrate();
        return new ServerDatabase(JdbcStorage.owning(source));
    }

    @SuppressWarnings("EmptyCatch")
    private static void refuseForeign(DataSource source, String url) {
        try (Connection connection = source.getConnection()) {
            OurTables.noneIn(connection, url);
        } catch (SQLException e) {
            // what the storage says of it is clearer
        }
    }

    private static PGSimpleDataSource postgres(DatabaseAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(address.url());
        } catch (IllegalArgumentException e) {
            throw new UsageException(ReportTexts.of("bad-address"));
        }
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        source.setApplicationName("annual-report");
        return source;
    }

    private static MariaDbDataSource mariaDb(DatabaseAddress address) {
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
            throw new UsageException(ReportTexts.of("bad-address"));
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
