package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {

    static byte[] bytes(Function<OutputStream, CsvOutput> style, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput output = style.apply(out)) {
            rows.forEach(row -> output.write(row.toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String standard(String... cells) {
        return new String(bytes(CsvOutput::standard, List.of(List.of(cells))), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+62 812",
                "-",
                "--1",
                "+",
                "@SUM(A1)",
                "=",
                " =1",
                "\u00a0@x",
                " \t-x",
                "-1,5",
                "-1.",
                "-.5",
                "+1e5",
                "-1.5.2",
                " -1",
                "-1 ",
                "-\u0661",
                "\tx",
                "\t",
                "\rx",
                "\nx",
                "\n=x",
                "-1\n"
            })
    void aCellThatASpreadsheetWouldRunGetsAnApostrophe(String cell) {
        String written =
                Csv.read("id,c\r\n" + standard("1", cell), "id").raw().get(0).get(1);

        assertThat(written).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1.5",
                "+1",
                "-0",
                "+0.25",
                "7",
                "1-2",
                "a=b",
                "x@y",
                "",
                " ",
                "'=1",
                "\"=1\"",
                "\u200b=1",
                " \tx",
                "\u00a0\n",
                "2025-01-02",
                "#1"
            })
    void aPlainNumberAndAnyOtherCellStayAsTheyAre(String cell) {
        String written =
                Csv.read("id,c\r\n" + standard("1", cell), "id").raw().get(0).get(1);

        assertThat(written).isEqualTo(cell);
    }

    @Test
    void headerCellsAreGuardedToo() {
        assertThat(standard("id", "=cmd", " @x")).isEqualTo("id,'=cmd,' @x\r\n");
    }

    static Stream<Arguments> quoting() {
        return Stream.of(
                arguments("a lone CR", "baris satu\rbaris dua", "\"baris satu\rbaris dua\""),
                arguments("a CR at the end", "a\r", "\"a\r\""),
                arguments("a LF", "a\nb", "\"a\nb\""),
                arguments("quotes", "a \"b\"", "\"a \"\"b\"\"\""),
                arguments("a quote alone", "\"", "\"\"\"\""),
                arguments("a comma", "a,b", "\"a,b\""),
                arguments("a semicolon needs none", "a;b", "a;b"),
                arguments("blanks need none", " a b ", " a b "),
                arguments("a hash needs none", "#1", "#1"),
                arguments("an empty cell needs none", "", ""),
                arguments("other letters need none", "\u2265 \u00e9 \ud83d\ude00", "\u2265 \u00e9 \ud83d\ude00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quoting")
    void quotesStandOnlyWhereTheyAreNeeded(String what, String cell, String written) {
        assertThat(standard("1", cell, "x")).as(what).isEqualTo("1," + written + ",x\r\n");
    }

    @Test
    void theFieldFileWithLineBreaksInCellsIsWrittenAndReadBackEqual() {
        Csv field = Csv.field("O04.csv", "id", "rule", "trigger_date");
        List<List<String>> rows = Stream.concat(Stream.of(field.header().names()), field.raw().stream())
                .toList();

        byte[] written = bytes(CsvOutput::standard, rows);

        assertThat(Csv.read(written, "id").raw()).isEqualTo(field.raw());
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("id,")
                .endsWith(",y\r\n");
    }

    @Test
    void theSpreadsheetStyleHasAMarkSemicolonsAndCrlf() {
        byte[] written = bytes(CsvOutput::excel, List.of(List.of("id", "c"), List.of("1", "a;b"), List.of("2", "a,b")));

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("\ufeffid;c\r\n1;\"a;b\"\r\n2;a,b\r\n");
    }

    @Test
    void flushingHandsOnWhatIsWrittenSoFar() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOutput output = CsvOutput.standard(out)) {
            output.write("a", "b");
            output.flush();

            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a,b\r\n");
        }
    }

    @Test
    void aStreamThatRefusesIsReported() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("penuh");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("penuh");
            }
        };
        CsvOutput output = CsvOutput.standard(full);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100_000; i++) {
                        output.write("baris", "penuh");
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
    }
}
