package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.Counters;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The counters of one transaction; a series that is counted is held until it ends. */
record JdbcCounters(Handle handle, Dialect dialect) implements Counters {
    private static final String COUNT =
            "UPDATE ppid_counter SET taken = taken + 1 WHERE body_key = :body AND series_key = :series";
    private static final String TAKEN =
            "SELECT taken FROM ppid_counter WHERE body_key = :body AND series_key = :series";

    @Override
    public long next(String body, String series) {
        Texts.check("the code of the public body", body);
        Texts.check("the series of a number", series);
        UUID bodyKey = Texts.key(body);
        UUID seriesKey = Texts.key(series);
        return Failures.translated(() -> {
            if (bound(handle.createUpdate(COUNT), bodyKey, seriesKey).execute() == 0) {
                Batch.keep(
                        handle,
                        dialect.keepCounter(),
                        batch -> batch.key(bodyKey).key(seriesKey).text(series).add());
                bound(handle.createUpdate(COUNT), bodyKey, seriesKey).execute();
            }
            return bound(handle.createQuery(TAKEN), bodyKey, seriesKey)
                    .mapTo(Long.class)
                    .one();
        });
    }

    private static <S extends SqlStatement<S>> S bound(S statement, UUID body, UUID series) {
        return statement.bind("body", Bound.key(body)).bind("series", Bound.key(series));
    }
}
