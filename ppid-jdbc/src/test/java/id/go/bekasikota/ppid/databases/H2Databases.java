package id.go.bekasikota.ppid.databases;

import id.go.bekasikota.ppid.jdbc.Schema;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Fresh H2 databases in memory. */
public final class H2Databases {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private H2Databases() {}

    /** An empty database. */
    public static DataSource empty() {
        return at("jdbc:h2:mem:test" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    /** A pool for an address. */
    public static DataSource at(String url) {
        return JdbcConnectionPool.create(url, "sa", "");
    }

    /** A database with the tables. */
    public static DataSource migrated() {
        DataSource dataSource = empty();
        Schema.of(dataSource).migrate();
        return dataSource;
    }
}
