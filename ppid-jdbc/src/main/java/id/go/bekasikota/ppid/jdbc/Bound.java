package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.law.Coded;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/** Values as the statements take them; an absent one has the same type as a present one, so that batches stay whole. */
final class Bound {
    private Bound() {}

    static Argument key(UUID key) {
        return (position, statement, context) -> statement.setObject(position, key);
    }

    /** Never through {@code java.sql.Date}, which lies in a time zone. */
    static Argument date(LocalDate date) {
        return (position, statement, context) -> statement.setObject(position, date);
    }

    static Argument date(Optional<LocalDate> date) {
        return date.map(Bound::date).orElse((position, statement, context) -> statement.setNull(position, Types.DATE));
    }

    static Argument code(Optional<? extends Coded> coded) {
        return (position, statement, context) -> {
            if (coded.isPresent()) {
                statement.setString(position, coded.get().code());
            } else {
                statement.setNull(position, Types.VARCHAR);
            }
        };
    }
}
