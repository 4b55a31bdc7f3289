package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of comma, semicolon and tab separates the cells, and what the header says. */
class CsvSeparatorTest {

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void theSeparatorIsTheOneUnderWhichAllColumnsStand(char separator) {
        Csv csv = Csv.read("id|rule|date\n1|a|2025-01-02\n".replace('|', separator), "id", "rule", "date");

        assertThat(csv.header().separator()).isEqualTo(separator);
        assertThat(csv.cells()).containsExactly(List.of("1", "a", "2025-01-02"));
    }

    @Test
    void theCommaIsTakenWhereItFitsWhateverTheCellsHold() {
        Csv csv = Csv.read("id,rule,catatan;lain\n1;1,a;b,c;d\n", "id", "rule");

        assertThat(csv.header().names()).containsExactly("id", "rule", "catatan;lain");
        assertThat(csv.cells()).containsExactly(List.of("1;1", "a;b", "c;d"));
    }

    @Test
    void aSemicolonFileMayHoldCommas() {
        assertThat(Csv.read("id;rule\n1,5;a,b\n", "id", "rule").cells()).containsExactly(List.of("1,5", "a,b"));
    }

    @Test
    void aSeparatorUnderWhichTheHeaderCannotBeReadDoesNotFit() {
        assertThat(Csv.read("\"id\";\"rule\"\n\"1\";\"a\"\n", "id", "rule").cells())
                .containsExactly(List.of("1", "a"));
        assertThat(Csv.read("\"id\"\t\"rule\"\n\"1\"\t\"a\"\n", "id", "rule").cells())
                .containsExactly(List.of("1", "a"));
    }

    @Test
    void tabsKeepEmptyBlankAndQuotedCellsApart() {
        String content =
                "id\trule\tdate\n\"1\"\t\t\"x\"\n2\t\"\"\t\n3\t\" \"\t\"\"\n\t\"b\"\t\n\"4\"\t\"c\"\t\"d\"\n\t\t5\n";

        assertThat(Csv.read(content, "id", "rule", "date").raw())
                .containsExactly(
                        List.of("1", "", "x"),
                        List.of("2", "", ""),
                        List.of("3", " ", ""),
                        List.of("", "b", ""),
                        List.of("4", "c", "d"),
                        List.of("", "", "5"));
    }

    @Test
    void columnsMayStandInAnyOrder() {
        CsvHeader header = Csv.read("lain,rule,id\nx,a,1\n", "id", "rule").header();

        assertThat(header.indexOf("id")).isEqualTo(2);
        assertThat(header.indexOf("rule")).isEqualTo(1);
        assertThat(header.indexOf("tiada")).isEqualTo(-1);
    }

    @Test
    void headerNamesAreTrimmedOfBlanksTabsAndNoBreakSpaces() {
        assertThat(Csv.read("\t~id~ , \"rule\" ,\" date~\"\n", "id", "rule", "date")
                        .header()
                        .names())
                .containsExactly("id", "rule", "date");
    }

    @Test
    void aByteOrderMarkBeforeAQuotedHeaderIsDropped() {
        Csv csv = Csv.field("C09.csv", "nomor_registrasi", "opd", "kanal", "tanggal_diterima");

        assertThat(csv.header().indexOf("nomor_registrasi")).isZero();
        assertThat(csv.lines()).containsExactly(2L, 3L);
    }

    @Test
    void onlyOneByteOrderMarkIsDropped() {
        assertThat(Csv.read("\ufeffid\n\ufeff1\n", "id").raw()).containsExactly(List.of("\ufeff1"));
    }

    @Test
    void columnsWithoutANameAreIgnoredWithOneWarning() {
        Csv csv = Csv.field("C07.csv", "nomor_registrasi", "opd");

        assertThat(csv.cells()).hasSize(2);
        assertThat(csv.header().warnings(Set.copyOf(csv.header().names())))
                .extracting(BilingualText::en)
                .containsExactly("1 column without a name ignored");
    }

    @Test
    void warningsNameTheUnknownColumnsInFileOrder() {
        CsvHeader header = Csv.read("b,id, ,a,\n", "id").header();

        assertThat(header.warnings(Set.of("id")))
                .extracting(BilingualText::en)
                .containsExactly("unknown columns \"b\", \"a\" ignored", "2 columns without a name ignored");
        assertThat(header.warnings(Set.of("id", "a")).get(0).en()).isEqualTo("unknown column \"b\" ignored");
    }

    @Test
    void aColumnNamedTwiceIsRefusedUnderTheSeparatorThatFits() {
        assertThatThrownBy(() -> Csv.read("\nid;rule;\" rule \"\n", "id", "rule"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContainingAll("in.csv line 2:", "\"rule\"", "twice");
    }

    @Test
    void whereNoSeparatorFitsTheMissingColumnsUnderTheBestOneAreNamed() {
        assertThatThrownBy(() -> Csv.read("id;rule;catatan\n1;a;b\n", "id", "rule", "trigger_date"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("in.csv line 1: the header lacks the column trigger_date");
        assertThatThrownBy(() -> Csv.read("\n\nid;x\n", "id", "rule", "trigger_date"))
                .hasMessage("in.csv line 3: the header lacks the columns rule, trigger_date");
    }

    @Test
    void aHeaderThatDiffersOnlyByCaseIsNamed() {
        assertThatThrownBy(() -> Csv.field("C23.csv", "nomor_registrasi", "tanggal_diterima"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("in.csv line 1: the header lacks the column tanggal_diterima"
                        + " (it has \"Tanggal_Diterima\", which differs by case)");
    }

    @Test
    void theSeparatorLineOfASpreadsheetIsNoHeader() {
        assertThatThrownBy(() -> Csv.field("C11.csv", "nomor_registrasi", "opd"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContainingAll("in.csv line 1:", "nomor_registrasi", "opd");
    }
}
