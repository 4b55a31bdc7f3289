package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that nobody can read end with one line and leave nothing behind. */
class UnreadableInputIT {
    private static final String HEADER = "id,rule,trigger_date\n";
    private static final String ROW = "1,request.reply,2025-03-26\n";

    @TempDir
    private Path folder = Path.of("");

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void nameTheFiles() {
        in = folder.resolve("in.csv");
        out = folder.resolve("out.csv");
    }

    private Outcome due(byte[] content, String... options) throws IOException, InterruptedException {
        Files.write(in, content);
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[] {"due", "--in", in.toString(), "--out", out.toString()}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return Jar.plain().run(args);
    }

    private void leavesNothing() {
        assertThat(folder.toFile().list()).containsExactly("in.csv");
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "empty         | ''                                            | is empty",
                "blank         | '~ ,, ~~'                                     | is empty",
                "other header  | 'id,aturan,tanggal~1,request.reply,2025-03-26' | rule, trigger_date",
                "header's case | 'ID,rule,trigger_date~'                       | differs by case",
                "name twice    | 'id,rule,trigger_date,a,a~'                   | stands twice",
                "no comma      | 'id.rule.trigger_date~'                       | lacks",
                "open quote    | 'id,rule,trigger_date~1,request.reply,\"2025~2,request.reply,x~' | in.csv",
                "after a quote | 'id,rule,trigger_date~1,\"request\".reply,2025-03-26~' | in.csv",
            })
    void aFileWithoutItsFormIsRefused(String what, String content, String expected) throws Exception {
        due(content.replace('~', '\n').getBytes(StandardCharsets.UTF_8)).isRefused("in.csv", expected);

        leavesNothing();
    }

    @Test
    void bytesThatAreNoUtf8AreNamedByTheirLine() throws Exception {
        String text = HEADER + ROW + "2,request.reply,2025-03-26\nCaf\u00e9,request.reply,2025-03-26\n";

        due(text.getBytes(StandardCharsets.ISO_8859_1)).isRefused("in.csv", "line 4", "UTF-8");

        leavesNothing();
    }

    @Test
    void rowsWrittenToStandardOutputBeforeTheFaultStay() throws Exception {
        Files.writeString(in, HEADER + ROW + "2,\"request.reply,2025-03-26\n");

        Outcome outcome = Jar.plain().run("due", "--in", in.toString()).isRefused("in.csv");

        assertThat(outcome.column("id")).containsExactly("1");
    }

    @Test
    void whatIsNoFileIsRefused() throws Exception {
        Jar.plain().run("due", "--in", folder.resolve("none.csv").toString()).isRefused("none.csv", "no such file");
        Jar.plain().run("due", "--in", folder.toString()).isRefused(folder.toString(), "is a folder");
    }

    @Test
    void whatCannotBeWrittenIsRefused() throws Exception {
        Files.writeString(in, HEADER + ROW);

        write(in.resolve("below/o.csv")).isRefused("o.csv", "cannot be written");
        write(folder.resolve("none/o.csv")).isRefused("o.csv", "there is no such folder");
        write(folder).isRefused(folder.toString(), "is a folder");

        assertThat(Files.readString(in)).isEqualTo(HEADER + ROW);
        leavesNothing();
    }

    private Outcome write(Path target) throws IOException, InterruptedException {
        return Jar.plain().run("due", "--in", in.toString(), "--out", target.toString());
    }

    @Test
    void theInputMayBeTheOutput() throws Exception {
        Files.writeString(in, HEADER + ROW);

        write(in).endsWith(0);

        assertThat(Outcome.table(Files.readAllBytes(in)).get(0)).containsEntry("due_date", "2025-04-21");
        leavesNothing();
    }

    @Test
    void aFieldOfTenMegabytesPasses() throws Exception {
        String large = "x".repeat(10 * 1024 * 1024);

        due(("id,rule,trigger_date,catatan\n1,request.reply,2025-03-26,\"" + large + "\"\n")
                        .getBytes(StandardCharsets.UTF_8))
                .endsWith(0);

        assertThat(Outcome.table(Files.readAllBytes(out)).get(0))
                .containsEntry("catatan", large)
                .containsEntry("due_date", "2025-04-21");
    }

    @Test
    void anEndlessFieldIsRefusedBeforeItFillsTheMemory() throws Exception {
        byte[] content =
                (HEADER + "1,request.reply,\"" + "x".repeat(20 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);

        due(content).isRefused("in.csv");
        leavesNothing();
    }

    @Test
    void nulBytesAreTextLikeAnyOther() throws Exception {
        due("id,rule,trigger_date\n1\0,request.reply,2025-03-26\n2,re\0quest,2025-03-26\n"
                        .getBytes(StandardCharsets.UTF_8))
                .endsWith(0);

        assertThat(Outcome.table(Files.readAllBytes(out)).get(0))
                .containsEntry("id", "1\0")
                .containsEntry("due_date", "2025-04-21");
        assertThat(Outcome.table(Files.readAllBytes(out)).get(1).get("error")).contains("unknown rule");
    }

    @Test
    void strictWritesAllTheSame() throws Exception {
        due((HEADER + ROW + "2,no.such,2025-03-26\n").getBytes(StandardCharsets.UTF_8), "--strict")
                .endsWith(3);

        assertThat(Outcome.table(Files.readAllBytes(out))).hasSize(2);
    }
}
