package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.storage.Storage;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL database (basis data server).
 *
 * @param storage the storage over it
 */
record ServerDatabase(Storage storage) implements CaseDatabase {

    static ServerDatabase open(DatabaseAddress address) {
        PGSimpleDataSource source = source(address);
        refuseForeign(source, address.url());
        Schema.of(source).migrate();
        return new ServerDatabase(JdbcStorage.owning(source));
    }

    @SuppressWarnings("EmptyCatch")
    private static void refuseForeign(PGSimpleDataSource source, String url) {
        try (Connection connection = source.getConnection()) {
            OurTables.noneIn(connection, url);
        } catch (SQLException e) {
            // what the storage says of it is clearer
        }
    }

    private static PGSimpleDataSource source(DatabaseAddress address) {
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

    @Override
    public void keep() {
        // tables on a server are its owner's, whether this run made them or not
    }

    @Override
    public void close() {
        // each transaction returned its connection
    }
}
