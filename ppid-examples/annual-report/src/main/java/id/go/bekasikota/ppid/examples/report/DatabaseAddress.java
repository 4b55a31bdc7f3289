package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and who asks (alamat basis data). Its text never shows the password.
 *
 * @param url the address
 * @param user the user; empty for the driver's default
 * @param password the password; empty for none
 */
record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {
    static final String H2 = "jdbc:h2:";
    static final String POSTGRESQL = "jdbc:postgresql:";

    private static final String MARIADB = "jdbc:mariadb:";

    boolean isH2() {
        return url.startsWith(H2);
    }

    /** The address without what may be a secret in it. */
    String shown() {
        int settings = url.indexOf(isH2() ? ';' : '?');
        return settings < 0 ? url : url.substring(0, settings);
    }

    boolean isMariaDb() {
        return url.startsWith(MARIADB);
    }

    static DatabaseAddress of(String url, @Nullable String user, @Nullable String passwordVariable) {
        if (!url.startsWith(POSTGRESQL) && !url.startsWith(H2) && !url.startsWith(MARIADB)) {
            throw new UsageException(ReportTexts.of("unknown-database"));
        }
        return new DatabaseAddress(
                url,
                Optional.ofNullable(user),
                Optional.ofNullable(passwordVariable).map(DatabaseAddress::password));
    }

    private static String password(String variable) {
        @Nullable String password = System.getenv(variable);
        if (password == null) {
            throw new UsageException(ReportTexts.of("no-password", variable));
        }
        return password;
    }

    @Override
    public String toString() {
        return "DatabaseAddress[***]";
    }
}
