package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.databases.MariaDbServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command on a real MariaDB gives the report of the file. */
class MariaDbIT {
    private static final String URL = empty();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static String empty() {
        try (Connection connection = MariaDbServer.empty().getConnection()) {
            return MariaDbServer.url(connection.getCatalog());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C15", "R05"})
    void givesTheReportOfTheFile(String name) {
        sameReport(FieldCasesIT.FOLDER.resolve(name + ".csv"));
    }

    @Test
    void givesTheReportOfTheSample() {
        sameReport(SampleRegisterIT.SAMPLE);
    }

    @Test
    void aWrongPasswordIsOneLine() {
        List<String> arguments = arguments(SampleRegisterIT.SAMPLE, folder.resolve("out"));
        arguments.addAll(List.of("--jdbc", URL, "--user", MariaDbServer.USER, "--password-env", "OFFICE_PASSWORD"));
        ReportJar.Ended ended =
                new ReportJar().environment("OFFICE_PASSWORD", "salah").run(arguments);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err())
                .contains("refused the user or the password")
                .doesNotContain("salah", "org.mariadb", "\tat ");
    }

    private void sameReport(Path register) {
        Path file = folder.resolve("file");
        Path onServer = folder.resolve("server");
        assertThat(new ReportJar().run(arguments(register, file)).code()).isZero();
        List<String> arguments = arguments(register, onServer);
        arguments.addAll(List.of("--jdbc", URL, "--user", MariaDbServer.USER, "--password-env", "OFFICE_PASSWORD"));
        ReportJar.Ended ended = new ReportJar()
                .environment("OFFICE_PASSWORD", MariaDbServer.PASSWORD)
                .run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
        for (String name : List.of("report.json", "report.html", "rejected.csv", "findings.csv")) {
            assertThat(onServer.resolve(name)).hasSameBinaryContentAs(file.resolve(name));
        }
    }

    private static List<String> arguments(Path register, Path out) {
        return new ArrayList<>(List.of(
                "--register",
                register.toString(),
                "--from",
                "2025-01-01",
                "--to",
                "2025-12-31",
                "--out",
                out.toString()));
    }
}
