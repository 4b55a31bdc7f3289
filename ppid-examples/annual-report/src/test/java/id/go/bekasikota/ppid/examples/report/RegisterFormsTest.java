package id.go.bekasikota.ppid.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers as offices save them, and as somebody would write them who means harm. */
class RegisterFormsTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        String row = Program.row("1", "disdik");
        String plain = Program.HEADER + "\n" + row + "\n";
        return Stream.of(
                Arguments.of("semicolons", plain.replace(',', ';')),
                Arguments.of("tabs", plain.replace(',', '\t')),
                Arguments.of("byte-order mark", "\ufeff" + plain),
                Arguments.of("CRLF", plain.replace("\n", "\r\n")),
                Arguments.of("blank lines", "\n\n" + Program.HEADER + "\n\n" + row + "\n , ,\n\n"),
                Arguments.of(
                        "day first", plain.replace("2025-06-02", "02/06/2025").replace("2025-06-05", "05/06/2025")),
                Arguments.of("more lines in a cell", plain.replace("DPA", "\"DPA\n2025\r\nlagi, \"\"itu\"\"\"")),
                Arguments.of("shuffled columns", reversed(plain)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void allFormsGiveOneReport(String name, String content) throws IOException {
        JsonNode report = report(content);
        assertThat(report.at("/rows/accepted").asInt()).as(name).isEqualTo(1);
        assertThat(report.at("/requests/received").asInt()).isEqualTo(1);
        assertThat(report.at("/processingDays/median").asInt()).isEqualTo(3);
        assertThat(report.at("/units/0/unit").asText()).isEqualTo("disdik");
    }

    @Test
    void hostileCodesStayText() throws IOException {
        List<String> units = List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "$unsafe{1}${7*7}",
                "&lt;b&gt;&#0;",
                "=HYPERLINK(\"http://x\")",
                "]]>--></td></table>");
        StringBuilder content = new StringBuilder(Program.HEADER).append('\n');
        for (int i = 0; i < units.size(); i++) {
            content.append(Program.row(Integer.toString(i), "\"" + units.get(i).replace("\"", "\"\"") + "\""))
                    .append('\n');
        }
        report(content.toString());
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(Files.readString(folder.resolve("out").resolve("report.html")), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(page.select(".units tbody th").eachText()).containsExactlyInAnyOrderElementsOf(units);
    }

    @Test
    void formulasAreNoFormulasInOurTables() throws IOException {
        report(Program.HEADER + "\n" + Program.row("=1+1", "disdik").replace("2025-06-05", "2025-12-05") + "\n"
                + Program.row("2", "disdik").replace("2025-06-02", "@SUM(A1)") + "\n"
                + Program.row("\"\t-2\"", "disdik").replace("2025-06-02", "-3") + "\n");
        Path out = folder.resolve("out");
        assertThat(CsvFile.pairs(out.resolve("findings.csv"), "nomor_registrasi", "finding"))
                .containsExactly("'=1+1:late-answer");
        assertThat(CsvFile.pairs(out.resolve("rejected.csv"), "column", "value"))
                .containsExactly("tanggal_diterima:'@SUM(A1)", "tanggal_diterima:-3");
    }

    @Test
    void rowsWithControlCharactersAreRejectedAndTheOthersShown() throws IOException {
        Path out = folder.resolve("out");
        ReportJar.Ended ended = Program.year(Path.of("src", "test", "resources", "field", "O06.csv"), out);
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(CsvFile.pairs(out.resolve("rejected.csv"), "column", "line"))
                .hasSize(3)
                .allMatch(pair -> pair.startsWith("opd:"));
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(Files.readString(out.resolve("report.html")), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select(".units tbody th").text()).contains("a<b>&\"c'");
    }

    private JsonNode report(String content) throws IOException {
        Path register = Files.writeString(folder.resolve("register.csv"), content);
        ReportJar.Ended ended = Program.year(register, folder.resolve("out"));
        assertThat(ended.code()).as(ended.err()).isZero();
        return JsonFigures.read(folder.resolve("out").resolve("report.json"));
    }

    private static String reversed(String plain) {
        return plain.lines()
                .map(line -> {
                    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
                    Collections.reverse(cells);
                    return String.join(",", cells) + "\n";
                })
                .reduce("", String::concat);
    }
}
