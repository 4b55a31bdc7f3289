package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.text.Quoted;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a row, on which line it begins, and what its cells hold. */
class CsvRowsTest {

    private static List<List<String>> raw(String rows) {
        return Csv.read("a,b,c\n" + rows, "a", "b", "c").raw();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndCountsOnceOutsideAndInsideQuotes(String end) {
        String content = "||a,b||1,x|2,\"p|q||r\"|| , \t|3,\"|\"|4,y".replace("|", end);

        Csv csv = Csv.read(content, "a", "b");

        assertThat(csv.header().line()).isEqualTo(3);
        assertThat(csv.lines()).containsExactly(5L, 6L, 12L, 14L);
        assertThat(csv.raw().get(1)).containsExactly("2", "p" + end + "q" + end + end + "r");
    }

    @Test
    void lineEndsMayBeMixed() {
        Csv csv = Csv.read("a,b\r\n1,\"x\ny\rz\r\n\"\n\n2,x\r3,y\r\n\r4,z\n\r\n5,w", "a", "b");

        assertThat(csv.lines()).containsExactly(2L, 7L, 8L, 10L, 12L);
    }

    @Test
    void aLoneCarriageReturnInsideQuotesStaysInItsCell() {
        Csv csv = Csv.field("C02.csv", "id", "rule", "trigger_date");

        assertThat(csv.raw())
                .extracting(row -> row.get(3))
                .containsExactly("baris satu\rbaris dua", "biasa", "a\r", "x");
        assertThat(csv.lines()).containsExactly(2L, 4L, 5L, 7L);
    }

    @Test
    void aLineWhoseCellsAreAllBlankIsNoRow() {
        assertThat(raw(",,\n , \t,~\n\"\",\" \",\n\n1,,\n,,,,,,\n")).containsExactly(List.of("1", "", ""));
    }

    @Test
    void shortAndLongRowsKeepTheirSize() {
        assertThat(raw("1\n2,x\n3,x,y,z,\n").stream().map(List::size)).containsExactly(1, 2, 5);
    }

    @Test
    void aCellBeyondAShortRowIsEmpty() throws Exception {
        byte[] bytes = "a,b\n1\n".getBytes(StandardCharsets.UTF_8);
        try (CsvInput input = CsvInput.read(new ByteArrayInputStream(bytes), "in.csv", List.of("a"))) {
            CsvRow row = input.next().orElseThrow();

            assertThat(row.raw(1)).isEmpty();
            assertThat(row.cell(1)).isEmpty();
            assertThat(input.next()).isEmpty();
            assertThat(input.next()).isEmpty();
        }
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLineBreaks() {
        assertThat(raw("\"x,y\",\"a \"\"b\"\"\",\"1\n2\"\n")).containsExactly(List.of("x,y", "a \"b\"", "1\n2"));
    }

    @Test
    void aQuoteInsideAnUnquotedCellIsText() {
        assertThat(raw("5\" pipa,a\"b\"c,x\"\n")).containsExactly(List.of("5\" pipa", "a\"b\"c", "x\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \"x\" ", "\t\"x\"", "\"x\"\t ", "   \"x\""})
    void blanksAndTabsAroundAQuotedCellAreIgnored(String cell) {
        assertThat(raw("1," + cell + ",2\n")).containsExactly(List.of("1", "x", "2"));
        assertThat(raw("1,2," + cell + "\n3,4,5\n")).containsExactly(List.of("1", "2", "x"), List.of("3", "4", "5"));
        assertThat(raw(cell + ",2,3\n")).containsExactly(List.of("x", "2", "3"));
    }

    @Test
    void blanksInsideQuotesAndAroundUnquotedCellsStayInTheRawCell() {
        Csv csv = Csv.read("a,b,c\n \tx~,\" y \", z \n", "a", "b", "c");

        assertThat(csv.raw()).containsExactly(List.of(" \tx\u00a0", " y ", " z "));
        assertThat(csv.cells()).containsExactly(List.of("x", "y", "z"));
    }

    @Test
    void aHashBeginsNoCommentAndAnEmptyQuotedCellEndsAFile() {
        Csv csv = Csv.field("C19.csv", "nomor_registrasi", "opd");

        assertThat(csv.cells()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(24));
        assertThat(csv.cells().get(0).get(0)).startsWith("#");
    }

    @ParameterizedTest(name = "trimming [{0}] gives [{1}]")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {" x |x", "\u00a0\t x\u00a0y \u00a0|x\u00a0y", "\u2007x|\u2007x", "\u000bx|\u000bx", "x|x"})
    void onlySpaceTabAndNoBreakSpaceAreTrimmed(String cell, String trimmed) {
        assertThat(Cells.trim(cell)).isEqualTo(trimmed);
    }

    @Test
    void aCellIsBlankWhenTrimmingLeavesNothing() {
        assertThat(Cells.isBlank(" \t\u00a0")).isTrue();
        assertThat(Cells.isBlank("")).isTrue();
        assertThat(Cells.isBlank("\u2007")).isFalse();
    }

    @Test
    void aCellIsShownOnOneLineAndCutBetweenCharacters() {
        assertThat(Quoted.of("a\r\nb\u2028c\u0085")).isEqualTo("\"a\\u000d\\u000ab\\u2028c\\u0085\"");
        assertThat(Quoted.of("\ud83d\ude00".repeat(61))).isEqualTo("\"" + "\ud83d\ude00".repeat(60) + "...\"");
        assertThat(Quoted.of("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
    }
}
