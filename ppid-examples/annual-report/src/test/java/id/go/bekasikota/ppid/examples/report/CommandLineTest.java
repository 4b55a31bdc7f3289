package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @TempDir
    private Path folder;

    private Path register = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void writeRegister() throws IOException {
        register = folder.resolve("register.csv");
        out = folder.resolve("out");
        Files.writeString(register, Program.HEADER + "\n" + Program.row("1", "disdik") + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--formats pdf          | pdf is not available yet",
                "--formats json,xlsx    | xlsx is not available yet",
                "--formats csv          | csv is not available yet",
                "--formats docx         | expected some of json, html, pdf, xlsx, csv",
                "--formats JSON         | expected some of json, html, pdf, xlsx, csv",
                "--formats json,        | expected some of json, html, pdf, xlsx, csv",
                "--no-storage           | unknown option",
                "--kinds lived          | --kinds is not available yet",
                "--narrative x.md       | --narrative is not available yet",
                "--lineage x.csv        | --lineage is not available yet",
                "--waive=V1=x           | --waive is not available yet",
                "--body kota            | --body goes with --jdbc",
                "--password-env X       | --password-env goes with --jdbc",
                "--lang fr              | pilihannya id, en",
                "--name=                | --name is blank",
                "--jdbc jdbc:mysql://localhost/ppid   | names no known database",
                "--jdbc jdbc:mariadb://localhost:x:y/z | the address cannot be read",
                "--jdbc jdbc:mariadb://localhost:1/x   | cannot connect to the database",
                "--jdbc jdbc:oracle:thin:@localhost   | names no known database",
                "--jdbc postgresql://localhost/ppid   | names no known database",
                "--jdbc jdbc:postgresql://localhost:1/x --password-env NO_SUCH_VARIABLE | NO_SUCH_VARIABLE is not set",
                "--jdbc jdbc:postgresql://localhost:x:y/z | the address cannot be read",
                "--jdbc jdbc:postgresql://localhost:1/x   | cannot connect to the database",
                "--user u               | --user goes with --jdbc",
                "--clock-start later    | expected receipt, complete",
                "--strict --strict      | only once",
                "--to 2025-12-31        | only once",
                "--verbose              | unknown option",
                "extra                  | unexpected argument",
            })
    void wrongUsageEndsWithTwoAndOneLine(String options, String said) {
        ReportJar.Ended ended = Program.year(register, out, options.split(" ", -1));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains(said).doesNotContain("\tat ");
        assertThat(ended.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-31 | 2025-01-01 | cannot end",
                "2009-12-31 | 2010-12-31 | calendar known from 2010-01-01",
                "2027-01-01 | 2028-01-01 | calendar known from 2010-01-01",
                "01/01/2025 | 2025-12-31 | expected yyyy-MM-dd",
                "2025-02-29 | 2025-12-31 | expected yyyy-MM-dd",
                "+2025-01-01| 2025-12-31 | expected yyyy-MM-dd",
                "''         | 2025-12-31 | expected yyyy-MM-dd",
            })
    void aPeriodMustBeKnown(String from, String to, String said) {
        ReportJar.Ended ended =
                Program.run("--register", register.toString(), "--from", from, "--to", to, "--out", out.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).hasSize(1);
        assertThat(ended.err()).contains(said);
        assertThat(out).doesNotExist();
    }

    @Test
    void aPeriodMayEndAfterToday() {
        ReportJar.Ended ended = Program.run(
                "--register=" + register, "--from=2027-01-01", "--to=2027-12-31", "--out=" + out, "--formats=json");
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    @Test
    void helpEndsWithZero() {
        ReportJar.Ended ended = Program.run("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("--register").contains("--clock-start");
    }

    @Test
    void aValueThatBeginsWithAnAtIsAValue() {
        ReportJar.Ended ended = Program.year(register, out, "--name", "@" + register, "--formats", "html");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(out.resolve("report.html")).content().contains("@" + register);
    }

    @Test
    void writesTheFormatsAskedForAndRemovesTheOthers() throws IOException {
        assertThat(Program.year(register, out).code()).isZero();
        assertThat(out.resolve("report.html")).exists();
        for (String stale : new String[] {"report.pdf", "report.xlsx", "report.csv", "report.txt"}) {
            Files.writeString(out.resolve(stale), "old");
        }
        assertThat(Program.year(register, out, "--formats", "json").code()).isZero();
        assertThat(names()).containsExactly("findings.csv", "rejected.csv", "report.json", "report.txt");
        assertThat(Program.year(register, out, "--formats", "html,html").code()).isZero();
        assertThat(names()).containsExactly("findings.csv", "rejected.csv", "report.html", "report.txt");
    }

    @Test
    void saysWhatItDid() {
        ReportJar.Ended ended = Program.year(register, out);
        assertThat(ended.out())
                .contains("rows      read 1, accepted 1, rejected 0\n")
                .contains("received 1, processed 1, pending 0")
                .contains("answered in time 100%, median 3 working days")
                .contains("findings  none")
                .contains("report.json");
        assertThat(ended.err()).isEmpty();
    }

    private Iterable<String> names() throws IOException {
        try (var files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
