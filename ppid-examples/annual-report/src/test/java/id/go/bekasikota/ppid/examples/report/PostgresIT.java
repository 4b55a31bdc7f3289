package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.requester.Individual;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresIT {
    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, SQLException {
        // the machine's own locale need not exist in it
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE officer LOGIN PASSWORD 'rahasia'");
            statement.execute("CREATE DATABASE office OWNER officer");
            askForPasswords(statement);
        }
    }

    /** It trusts everybody at first. */
    private static void askForPasswords(Statement statement) throws IOException, SQLException {
        try (ResultSet shown = statement.executeQuery("SHOW hba_file")) {
            shown.next();
            Path rules = Path.of(shown.getString(1));
            Files.writeString(rules, "host all officer all scram-sha-256\n" + Files.readString(rules));
        }
        statement.execute("SELECT pg_reload_conf()");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C15", "C20", "L04", "R05"})
    void givesTheReportOfTheFile(String name) {
        Path register = FieldCasesIT.FOLDER.resolve(name + ".csv");
        sameReport(register);
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "complete"})
    void givesTheReportOfTheSample(String clockStart) {
        sameReport(SampleRegisterIT.SAMPLE, "--clock-start", clockStart);
    }

    @Test
    void aCaseThatWasNotImportedStops() {
        Schema.of(server.getPostgresDatabase()).migrate();
        JdbcStorage storage = JdbcStorage.owning(server.getPostgresDatabase());
        Ppid ppid = Ppid.builder(PublicBody.of("kota", "Kota Contoh"))
                .storage(storage)
                .build();
        ppid.requests()
                .receive(
                        ReceiveRequest.by(Individual.named("Siti Aminah"))
                                .unit("dinkes")
                                .channel(Channel.EMAIL)
                                .asks("Realisasi anggaran")
                                .build(),
                        new Officer(Role.PPID, "Kepala Dinas Kominfo", "kominfo"))
                .orThrow();
        Path out = folder.resolve("out");
        List<String> arguments = arguments(FieldCasesIT.FOLDER.resolve("R10.csv"), out);
        arguments.addAll(List.of("--jdbc", server.getJdbcUrl("postgres", "postgres"), "--body", "kota"));
        ReportJar.Ended ended = new ReportJar().run(arguments);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains("kota");
        assertThat(out).doesNotExist();
        assertThat(storage.<Integer>inTransaction(stores -> {
                    List<CaseRecord> cases = new ArrayList<>();
                    stores.register().forEach("kota", cases::add);
                    return cases.size();
                }))
                .isZero();
    }

    @Test
    void aWrongPasswordIsOneLine() {
        List<String> arguments = arguments(SampleRegisterIT.SAMPLE, folder.resolve("out"));
        arguments.addAll(List.of(
                "--jdbc",
                "jdbc:postgresql://localhost:" + server.getPort() + "/office",
                "--user",
                "officer",
                "--password-env",
                "OFFICE_PASSWORD"));
        ReportJar.Ended ended =
                new ReportJar().environment("OFFICE_PASSWORD", "salah").run(arguments);
        complainsOnce(ended);
        assertThat(ended.err()).contains("refused the user or the password").doesNotContain("salah");
    }

    @Test
    void aDatabaseThatIsNotThereIsOneLine() {
        List<String> arguments = arguments(SampleRegisterIT.SAMPLE, folder.resolve("out"));
        arguments.addAll(List.of(
                "--jdbc", "jdbc:postgresql://localhost:" + server.getPort() + "/nowhere", "--user", "postgres"));
        complainsOnce(new ReportJar().run(arguments));
    }

    @Test
    void aPortWhereNobodyListensIsOneLine() {
        List<String> arguments = arguments(SampleRegisterIT.SAMPLE, folder.resolve("out"));
        arguments.addAll(List.of("--jdbc", "jdbc:postgresql://localhost:1/x", "--user", "u"));
        complainsOnce(new ReportJar().run(arguments));
    }

    private void sameReport(Path register, String... options) {
        Path file = folder.resolve("file");
        Path onServer = folder.resolve("server");
        List<String> local = arguments(register, file);
        local.addAll(List.of(options));
        assertThat(new ReportJar().run(local).code()).isZero();
        List<String> arguments = arguments(register, onServer);
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(
                "--jdbc",
                "jdbc:postgresql://localhost:" + server.getPort() + "/office",
                "--user",
                "officer",
                "--password-env",
                "OFFICE_PASSWORD"));
        ReportJar.Ended ended =
                new ReportJar().environment("OFFICE_PASSWORD", "rahasia").run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
        for (String name : List.of("report.json", "report.html", "rejected.csv", "findings.csv")) {
            assertThat(onServer.resolve(name)).hasSameBinaryContentAs(file.resolve(name));
        }
        assertThat(onServer.resolve("ppid.mv.db")).doesNotExist();
    }

    private void complainsOnce(ReportJar.Ended ended) {
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).doesNotContain("PSQLException", "FATAL", "org.postgresql", "\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
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
