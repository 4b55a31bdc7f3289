package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.bekasikota.ppid.TestData;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HolidayFileTest {
    private static final String HEADER = "date\tkind\tname_id\n";
    private static final String GOOD = "2025-01-01\tnational\tTahun Baru\n";

    private static WorkingCalendar read(String content, Charset charset) {
        return HolidayFile.read(new ByteArrayInputStream(content.getBytes(charset)), "libur.tsv");
    }

    private static WorkingCalendar read(String content) {
        return read(content, StandardCharsets.UTF_8);
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                arguments(
                        "unknown kind",
                        HEADER + GOOD + "2025-01-02\tlocal\tHari Jadi\n",
                        list(" line 3:", "local", "collective_leave")),
                arguments(
                        "kind in capitals",
                        HEADER + "2025-01-01\tNational\tTahun Baru\n",
                        list(" line 2:", "National")),
                arguments(
                        "date in another form",
                        HEADER + "01/01/2025\tnational\tTahun Baru\n",
                        list(" line 2:", "01/01/2025", "yyyy-MM-dd")),
                arguments(
                        "date that does not exist",
                        HEADER + "2025-02-29\tnational\tLibur\n",
                        list(" line 2:", "2025-02-29")),
                arguments("blank date", HEADER + "\tnational\tLibur\n", list(" line 2:", "date")),
                arguments(
                        "same date and name twice",
                        HEADER + GOOD + "\n" + GOOD,
                        list(" line 4:", "twice", "2025-01-01", "Tahun Baru")),
                arguments(
                        "same name but for blanks twice",
                        HEADER + GOOD + "2025-01-01\telection\t Tahun Baru \n",
                        list(" line 3:", "twice")),
                arguments("missing column", "date\tname_id\n2025-01-01\tTahun Baru\n", list(" line 1:", "kind")),
                arguments(
                        "column twice",
                        "date\tkind\tname_id\tkind\n2025-01-01\tnational\tA\tnational\n",
                        list(" line 1:", "kind", "once")),
                arguments(
                        "optional column twice",
                        "date\tkind\tname_id\tname_en\tname_en\n2025-01-01\tnational\tA\tB\tC\n",
                        list(" line 1:", "name_en", "once")),
                arguments(
                        "too few cells", HEADER + "2025-01-01\tnational\n", list(" line 2:", "2 cells", "expected 3")),
                arguments(
                        "too many cells",
                        HEADER + GOOD.strip() + "\tlebih\n",
                        list(" line 2:", "4 cells", "expected 3")),
                arguments(
                        "commas for tabs",
                        HEADER + "2025-01-01,national,Tahun Baru\n",
                        list(" line 2:", "1 cells", "tabs")),
                arguments(
                        "blank name", HEADER + "2025-01-01\tnational\t\u00a0\n", list(" line 2:", "name_id", "blank")),
                arguments("empty file", "", list("empty")),
                arguments("header only", HEADER, list("no day", "expected at least one row")));
    }

    private static List<String> list(String... words) {
        return List.of(words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void aBrokenFileIsRefusedInOneLineThatNamesThePlace(String mistake, String content, List<String> words) {
        assertThatThrownBy(() -> read(content))
                .as(mistake)
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith("libur.tsv")
                .hasMessageContainingAll(words.toArray(String[]::new))
                .hasMessageNotContainingAny("\n", "\t");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirLine() {
        String content = HEADER + GOOD + "2025-05-01\tnational\tHari Buruh \u00e9\n";

        assertThatThrownBy(() -> read(content, StandardCharsets.ISO_8859_1))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContainingAll("libur.tsv line 3:", "UTF-8");
    }

    @Test
    void aMissingFileIsSaidToBeAMissingFile(@TempDir Path folder) {
        assertThatThrownBy(() -> HolidayFile.read(folder.resolve("tiada.tsv")))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("tiada.tsv")
                .hasMessageContaining("no such file");
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> HolidayFile.read(folder))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("folder");
    }

    @Test
    void twoNamesOnOneDayAreOneDayOff() {
        WorkingCalendar calendar = HolidayFile.read(TestData.open("field/K11.tsv"), "K11.tsv");
        LocalDate shared = LocalDate.of(2021, 5, 13);

        assertThat(calendar.holidaysOn(shared)).hasSize(2);
        assertThat(calendar.count(shared.minusDays(3), shared.plusDays(4))).isEqualTo(2);
        assertThat(calendar.shift(LocalDate.of(2021, 4, 30), 10)).isEqualTo("2021-05-19");
    }

    @Test
    void theCoverageIsTheWholeYearsOfTheFileInAnyOrder() {
        WorkingCalendar calendar = read(HEADER + "2026-05-01\tnational\tA\n2024-12-26\tcollective_leave\tB\n");

        assertThat(calendar.coverage()).isEqualTo(Coverage.years(2024, 2026));
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 5, 1))).isTrue();
    }

    @Test
    void columnsMayStandInAnyOrderAndOthersAreIgnoredWhateverTheirStatus() {
        WorkingCalendar calendar = read(
                "\ufeffstatus\tname_id\tdate\tkind\tname_en\r\nbatal\t Tahun Baru \t2025-01-01\tnational\tNew Year\r\n");

        assertThat(calendar.holidays())
                .containsExactly(
                        new Holiday(LocalDate.of(2025, 1, 1), HolidayKind.NATIONAL, "Tahun Baru", "New Year", ""));
    }

    @Test
    void withoutAnEnglishNameTheIndonesianOneStandsForIt() {
        assertThat(read(HEADER + GOOD).holidays().get(0).nameEn()).isEqualTo("Tahun Baru");
    }

    @Test
    void quotationMarksArePartOfTheName() {
        assertThat(read(HEADER + "2025-01-01\tnational\t\"Tahun Baru\"\n")
                        .holidays()
                        .get(0)
                        .nameId())
                .isEqualTo("\"Tahun Baru\"");
    }

    @Test
    void theListOfHolidaysReadAsAFileIsTheBuiltInCalendar() {
        WorkingCalendar file = HolidayFile.read(TestData.open("holidays.tsv"), "holidays.tsv");
        WorkingCalendar builtIn = WorkingCalendar.indonesia();

        assertThat(file.coverage()).isEqualTo(builtIn.coverage());
        assertThat(builtIn.coverage()
                        .first()
                        .datesUntil(builtIn.coverage().last().plusDays(1)))
                .allSatisfy(day -> assertThat(file.isWorkingDay(day)).isEqualTo(builtIn.isWorkingDay(day)));
    }

    /** Local days off are the host's data, in a list as in a decree. */
    @Test
    void everyKindOfDayOffThatTheLibraryKnowsMayStandInAList() {
        for (HolidayKind kind : HolidayKind.values()) {
            WorkingCalendar calendar = read(HEADER + "2025-03-10\t" + FileKinds.word(kind) + "\tHari Jadi Kota\n");

            assertThat(calendar.isWorkingDay(LocalDate.of(2025, 3, 10)))
                    .as(kind.code())
                    .isFalse();
            assertThat(calendar.holidaysOn(LocalDate.of(2025, 3, 10)))
                    .extracting(Holiday::kind)
                    .containsExactly(kind);
        }
    }
}
