package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.text.Quoted;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;

/** Why a database refused (kegagalan basis data), in words; a driver's number says nothing at a desk. */
final class DatabaseFailure {
    private static final int LONGEST_CHAIN = 20;

    private DatabaseFailure() {}

    /** One line for a failure that has to do with a database; the same failure where it says enough. */
    static RuntimeException of(DatabaseAddress address, Exception failure) {
        String key = key(failure);
        if (!key.isEmpty()) {
            return new UsageException(ReportTexts.of(key, Quoted.line(address.shown())));
        }
        if (failure instanceof RuntimeException known && !(failure.getCause() instanceof SQLException)) {
            return known;
        }
        return failure instanceof PpidException known
                ? known
                : new UsageException(ReportTexts.of("db.failed", Quoted.line(address.shown())));
    }

    private static String key(Throwable failure) {
        Throwable each = failure;
        for (int i = 0; each != null && i < LONGEST_CHAIN; i++, each = each.getCause()) {
            String message = String.valueOf(each.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("is full")
                    || message.contains("quota exceeded")) {
                return "db.full";
            }
            if (message.contains("permission denied") || message.contains("accessdenied")) {
                return "db.denied";
            }
            if (message.contains("read-only") || message.contains("read only")) {
                return "db.read-only";
            }
            String known = each instanceof SQLException sql ? key(sql) : "";
            if (!known.isEmpty()) {
                return known;
            }
        }
        return "";
    }

    private static String key(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "db.in-use";
            case ErrorCode.WRONG_USER_OR_PASSWORD -> "db.password";
            case ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                "db.no-database";
            case ErrorCode.DATABASE_IS_READ_ONLY -> "db.read-only";
            case ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1 -> "db.denied";
            default -> ofState(state);
        };
    }

    private static String ofState(String state) {
        return switch (state) {
            case "28000", "28P01" -> "db.password";
            case "3D000" -> "db.nowhere";
            case "42501" -> "db.denied";
            case "53100" -> "db.full";
            default -> state.startsWith("08") ? "db.connect" : "";
        };
    }
}
