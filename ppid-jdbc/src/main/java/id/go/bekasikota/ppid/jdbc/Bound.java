package id.go.bekasikota.ppid.jdbc;

import java.time.LocalDate;
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

    /** Never through {@code java.sql.Date}, which lies in a time zone. */
    static Argument date(LocalDate date) {
        return (position, statement, context) -> statement.setObject(position, date);
    }
}
