package id.go.bekasikota.ppid.examples.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a database server is and who asks (alamat server basis data). Its text never shows the password.
 *
 * @param url the address
 * @param user the user; empty for the driver's default
 * @param password the password; empty for none
 */
record ServerAddress(String url, Optional<String> user, Optional<String> password) {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String MARIADB = "jdbc:mariadb:";

    static ServerAddress of(String url, @Nullable String user, @Nullable String passwordVariable) {
        if (!url.startsWith(POSTGRESQL) && !url.startsWith(MARIADB)) {
            throw new UsageException("--jdbc: the address names no known database (expected one that begins with "
                    + POSTGRESQL + "// or " + MARIADB + "//)");
        }
        return new ServerAddress(
                url,
                Optional.ofNullable(user),
                Optional.ofNullable(passwordVariable).map(ServerAddress::password));
    }

    boolean isMariaDb() {
        return url.startsWith(MARIADB);
    }

    private static String password(String variable) {
        String password = System.getenv(variable);
        if (password == null) {
            throw new UsageException("--password-env: the environment variable " + variable
                    + " is not set (expected the password in it)");
        }
        return password;
    }

    @Override
    public String toString() {
        return "ServerAddress[***]";
    }
}
