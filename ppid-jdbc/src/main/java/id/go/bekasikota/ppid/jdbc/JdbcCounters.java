package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.Counters;
import java.util.Optional;
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
        return Failures.translated(() -> counted(bodyKey, seriesKey).orElseGet(() -> {
            Batch.keep(
                    handle,
                    dialect,
                    dialect.keepCounter(),
                    batch -> batch.key(bodyKey).key(seriesKey).text(series).add());
            return counted(bodyKey, seriesKey).orElseThrow();
        }));
    }

    private Optional<Long> counted(UUID body, UUID series) {
        if (dialect == Dialect.POSTGRESQL) {
            return bound(handle.createQuery(COUNT + " RETURNING taken"), body, series)
                    .mapTo(Long.class)
                    .findFirst();
        }
        return bound(handle.createUpdate(COUNT), body, series).execute() == 0
                ? Optional.empty()
                : bound(handle.createQuery(TAKEN), body, series)
                        .mapTo(Long.class)
                        .findFirst();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, UUID body, UUID series) {
        return statement.bind("body", Bound.key(body)).bind("series", Bound.key(series));
    }
}
