package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.text.Quoted;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;

/** Why a database refused (kegagalan basis data), in words; a driver's number says nothing at a desk. */
final class DatabaseFailure {
    private static final int MOST = 100;

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

    /** Whether the engine of an embedded database could not read or write its file, after which it does nothing any more. */
    static boolean isOfAFile(Throwable failure) {
        return all(failure).stream().anyMatch(MVStoreException.class::isInstance);
    }

    private static String key(Throwable failure) {
        return all(failure).stream()
                .map(DatabaseFailure::said)
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String said(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("is full") || message.contains("quota exceeded")) {
            return "db.full";
        }
        if (message.contains("permission denied") || message.contains("accessdenied")) {
            return "db.denied";
        }
        if (message.contains("read-only") || message.contains("read only")) {
            return "db.read-only";
        }
        return failure instanceof SQLException sql ? key(sql) : "";
    }

    /** A failure, its causes, and what failed while it was cleaned up, which may be where a disk says that it is full. */
    private static List<Throwable> all(Throwable failure) {
        List<Throwable> all = new ArrayList<>(List.of(failure));
        for (int i = 0; i < all.size() && all.size() < MOST; i++) {
            Throwable each = all.get(i);
            if (each.getCause() != null) {
                all.add(each.getCause());
            }
            all.addAll(List.of(each.getSuppressed()));
        }
        return all;
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
