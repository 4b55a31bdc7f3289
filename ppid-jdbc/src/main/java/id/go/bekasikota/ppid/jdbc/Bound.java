package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.law.Coded;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;

/** Values as queries take them. */
final class Bound {
    private Bound() {}

    static Argument key(UUID key) {
        return (position, statement, context) -> statement.setObject(position, key);
    }

    static Argument key(byte[] key) {
        return (position, statement, context) -> statement.setBytes(position, key);
    }

    static Argument key(Optional<UUID> key) {
        return key.map(Bound::key)
                .orElseGet(() -> (position, statement, context) -> statement.setNull(position, Types.OTHER));
    }

    /** A code that may be absent. */
    static Argument code(Optional<? extends Coded> coded) {
        return (position, statement, context) ->
                statement.setString(position, coded.map(Coded::code).orElse(null));
    }

    /** A day that may be absent. */
    static Argument date(Optional<LocalDate> date) {
        return date.map(Bound::date)
                .orElseGet(() -> (position, statement, context) -> statement.setNull(position, Types.DATE));
    }

    /** Never through {@code java.sql.Date}, which lies in a time zone. */
    static Argument date(LocalDate date) {
        return (position, statement, context) -> statement.setObject(position, date);
    }
}
