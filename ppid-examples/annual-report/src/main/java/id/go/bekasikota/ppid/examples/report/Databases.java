package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases that cases can be kept in (basis data). */
final class Databases {
    private Databases() {}

    /**
     * Where connections to an address come from.
     *
     * @throws UsageException if the address cannot be read
     */
    static DataSource source(DatabaseAddress address) {
        if (address.isH2()) {
            return h2(address);
        }
        return address.isMariaDb() ? mariaDb(address) : postgres(address);
    }

    private static DataSource h2(DatabaseAddress address) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(H2Address.of(address.url()));
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        return source;
    }

    private static DataSource postgres(DatabaseAddress address) {
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

    private static DataSource mariaDb(DatabaseAddress address) {
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
}
