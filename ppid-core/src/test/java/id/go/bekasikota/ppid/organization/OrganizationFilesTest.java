package id.go.bekasikota.ppid.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of units, seats and officials: what they say, and where the place of every fault is named. */
class OrganizationFilesTest {
    private static final String UNITS = """
        code\tname\tkind\tconfidence\tfounded\tdissolved\tsuccessor
        setda\tSekretariat Daerah\tsecretariat\tconfirmed\t\t\t
        dispora\tDinas Pemuda\toffice\tconfirmed\t\t2024-01-01\tdisparbud
        disparbud\tDinas Pariwisata\toffice\tunconfirmed\t2020-01-01\t\t
        """;
    private static final String SEATS = """
        valid_from\tppid_utama\tunit_label\tbasis\tconfidence
        2018-01-01\tsetda\tPPID Pembantu\tPerwal 73/2018\tconfirmed
        2025-01-01\tdisparbud\tPPID Pelaksana\tPerwal 10/2025\tconfirmed
        """;
    private static final String OFFICERS = """
        valid_from\trole\tname\tunit
        2020-01-01\tsuperior\tSekda Lama\tsetda
        2024-05-01\tsuperior\tSekda Baru\tsetda
        2023-09-20\thead-of-body\tWali Kota\tsetda
        """;

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Units units() {
        return OrganizationFiles.units(bytes(UNITS), "unit.tsv");
    }

    @Test
    void unitsAreReadWithTheirMergers() {
        Units units = units();

        assertThat(units.all()).extracting(Unit::code).containsExactly("setda", "dispora", "disparbud");
        assertThat(units.find("disparbud").orElseThrow().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(units.successorOn("dispora", LocalDate.of(2024, 1, 1)))
                .map(Unit::code)
                .contains("disparbud");
    }

    @Test
    void theColumnsOfMergersMayBeLeftOut() {
        Units units =
                OrganizationFiles.units(bytes("code\tname\tkind\tconfidence\na\tA\tdistrict\tconfirmed\n"), "unit.tsv");

        assertThat(units.all()).containsExactly(Unit.of("a", "A", UnitKind.DISTRICT));
    }

    // each row replaces one line of the file; a semicolon stands for the tab
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2|setda;Setda;istana;confirmed;;;|'column kind: \"istana\" is unknown (expected one of [secretariat'",
                "2|setda;Setda;office;pasti;;;|'column confidence: \"pasti\" is unknown (expected one of [confirmed'",
                "2|setda;;office;confirmed;;;|'column name: \"\" is blank (expected a text)'",
                "2|\u2003;Setda;office;confirmed;;;|'column code: \"\\u2003\" is blank (expected a text)'",
                "2|setda;Setda;office;confirmed;1/1/2020;;|'column founded: \"1/1/2020\" is no date (expected"
                        + " yyyy-MM-dd)'",
                "3|dispora;D;office;confirmed;;2024-02-30;disparbud|'column dissolved: \"2024-02-30\" is no date'",
                "3|dispora;D;office;confirmed;;;disparbud|'column dissolved: \"\" does not fit'",
                "3|dispora;D;office;confirmed;2024-01-01;2024-01-01;|'column dissolved: \"2024-01-01\" does not fit'",
                "3|dispora;D;office;confirmed;;2024-01-01;dishub|'column successor: \"dishub\" is no unit (expected"
                        + " one of'",
                "3|dispora;D;office;confirmed;;2024-01-01;dispora|'column successor: \"dispora\" leads back to the"
                        + " unit itself'",
                "3|dispora;D;office;confirmed;;2019-01-01;disparbud|'column successor: \"disparbud\" does not exist on"
                        + " 2019-01-01'",
                "3|setda;D;office;confirmed;;;|'column code: \"setda\" stands twice (expected each code once)'"
            })
    void aFaultInTheUnitsNamesFileLineColumnAndWhatStoodThere(int line, String row, String message) {
        String[] lines = UNITS.split("\n", -1);
        lines[line - 1] = row.replace(';', '\t');

        assertThatThrownBy(() -> OrganizationFiles.units(bytes(String.join("\n", lines)), "unit.tsv"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith("unit.tsv line " + line + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void theSeatOfPpidUtamaAndTheLabelAreAskedByDate() {
        Dated<Seat> seats = OrganizationFiles.seats(bytes(SEATS), "seat.tsv", units());

        assertThat(seats.at(LocalDate.of(2024, 12, 31)).unit()).isEqualTo("setda");
        assertThat(seats.at(LocalDate.of(2024, 12, 31)).unitLabel()).isEqualTo("PPID Pembantu");
        assertThat(seats.at(LocalDate.of(2025, 1, 1)).unitLabel()).isEqualTo("PPID Pelaksana");
        assertThatThrownBy(() -> seats.at(LocalDate.of(2017, 12, 31)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("is not known on 2017-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-01-01|2025-01-01|'seat.tsv line 3: column valid_from: \"2025-01-01\" stands twice'",
                "2025-01-01|1/1/2025|'seat.tsv line 3: column valid_from: \"1/1/2025\" is no date'",
                "disparbud|dispora|'seat.tsv line 3: column ppid_utama: \"dispora\" is no unit on 2025-01-01'",
                "disparbud|istana|'seat.tsv line 3: column ppid_utama: \"istana\" is no unit on 2025-01-01'"
            })
    void aFaultInTheSeatsNamesThePlace(String from, String to, String message) {
        assertThatThrownBy(() -> OrganizationFiles.seats(bytes(SEATS.replace(from, to)), "seat.tsv", units()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFileWithoutASeatIsRefused() {
        String header = SEATS.substring(0, SEATS.indexOf('\n') + 1);

        assertThatThrownBy(() -> OrganizationFiles.seats(bytes(header), "seat.tsv", units()))
                .hasMessage("seat.tsv: has no row (expected at least one seat of PPID Utama)");
    }

    @Test
    void officialsAreReadByRoleAndDate() {
        List<Incumbency> officers = OrganizationFiles.officers(bytes(OFFICERS), "pejabat.tsv", units());

        assertThat(officers).hasSize(3);
        assertThat(officers.get(2).officer()).isEqualTo(new Officer(Role.HEAD_OF_BODY, "Wali Kota", "setda"));
    }

    @Test
    void theOfficersOfUnitsAreReadByUnitWithTheirEndAndHowSureTheyAre() {
        String file = """
            valid_from\tvalid_until\trole\tname\tunit\tconfidence
            2020-01-01\t\tunit-officer\tSekretaris Daerah\tsetda\tconfirmed
            2020-01-01\t2023-12-31\tunit-officer\tSekretaris Dinas, nama tidak diketahui\tdispora\tunconfirmed
            """;
        List<Incumbency> officers = OrganizationFiles.officers(bytes(file), "pejabat.tsv", units());

        assertThat(officers).extracting(one -> one.officer().unit()).containsExactly("setda", "dispora");
        assertThat(officers.get(1).until()).contains(LocalDate.of(2023, 12, 31));
        assertThat(officers.get(1).confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThatThrownBy(() -> OrganizationFiles.officers(
                        bytes(file.replace("2023-12-31", "2019-12-31")), "pejabat.tsv", units()))
                .hasMessageContaining("pejabat.tsv line 3: column valid_until: \"2019-12-31\" does not fit");
        assertThatThrownBy(() ->
                        OrganizationFiles.officers(bytes(file.replace("dispora", "setda")), "pejabat.tsv", units()))
                .hasMessageContaining(
                        "pejabat.tsv line 3: column valid_from: \"2020-01-01\" stands twice for unit-officer");
    }

    @Test
    void aUnitWithinAnotherIsRead() {
        String file = """
            code\tname\tkind\tconfidence\tparent
            setda\tSetda\tsecretariat\tconfirmed\t
            humas\tBagian Humas\tsection\tconfirmed\tsetda
            """;

        assertThat(OrganizationFiles.units(bytes(file), "unit.tsv")
                        .find("humas")
                        .orElseThrow()
                        .parent())
                .contains("setda");
        assertThatThrownBy(() -> OrganizationFiles.units(bytes(file.replace("\tsetda\n", "\tsekda\n")), "unit.tsv"))
                .hasMessageContaining("unit.tsv line 3: column parent: \"sekda\" is no unit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-01|2020-01-01|'pejabat.tsv line 3: column valid_from: \"2020-01-01\" stands twice for"
                        + " superior'",
                "head-of-body|raja|'pejabat.tsv line 4: column role: \"raja\" is unknown (expected one of"
                        + " [head-of-body'",
                "Wali Kota||'pejabat.tsv line 4: column name: \"\" is blank (expected a text)'"
            })
    void aFaultInTheOfficialsNamesThePlace(String from, String to, String message) {
        String fixture = OFFICERS.replace(from, to == null ? "" : to);

        assertThatThrownBy(() -> OrganizationFiles.officers(bytes(fixture), "pejabat.tsv", units()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(message);
    }
}
