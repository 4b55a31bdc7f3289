package id.go.bekasikota.ppid.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/**
 * Rows of a query, one by one, so that memory stays flat however many there are. Nothing else is asked of the connection
 * meanwhile: MariaDB would put the rest into memory first.
 */
final class Rows {
    /** Rows that are in memory at once. */
    static final int PAGE = 1_000;

    private Rows() {}

    /** Reads one row. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> void each(Query query, Reading<T> reading, Consumer<? super T> each) {
        try (ResultIterator<T> rows = query.setFetchSize(PAGE)
                .map((row, context) -> reading.read(row))
                .iterator()) {
            rows.forEachRemaining(each);
        }
    }
}
