package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the cases are kept, if anywhere (opsi penyimpanan). */
final class StorageOptions {
    @Option(names = "--jdbc", paramLabel = "URL")
    private @Nullable String jdbc;

    @Option(names = "--user", paramLabel = "U")
    private @Nullable String user;

    @Option(names = "--password-env", paramLabel = "VAR")
    private @Nullable String passwordEnv;

    @Option(names = "--body", paramLabel = "CODE")
    private @Nullable String body;

    Optional<Target> target(Path register) {
        if (jdbc == null) {
            without("--user", user);
            without("--password-env", passwordEnv);
            without("--body", body);
            return Optional.empty();
        }
        if (body != null && body.isBlank()) {
            throw new UsageException(ReportTexts.of("blank", "--body"));
        }
        String code = body == null ? "register:" + RegisterSource.fileName(register) : body;
        return Optional.of(new Target(DatabaseAddress.of(jdbc, user, passwordEnv), code));
    }

    private static void without(String option, @Nullable String value) {
        if (value != null) {
            throw new UsageException(ReportTexts.of("with-jdbc", option));
        }
    }

    /**
     * Where the cases are kept.
     *
     * @param address the database
     * @param body the code of the public body that the rows belong to
     */
    record Target(DatabaseAddress address, String body) {}
}
