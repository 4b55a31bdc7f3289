package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.TestData;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.TsvTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decrees, replayed in order of issue, against the list of days off that was gathered on its own. */
class DecreeReplayTest {
    private static final WorkingCalendar INDONESIA = WorkingCalendar.indonesia();

    @Test
    void replayingAllDecreesGivesTheListOfHolidaysExactly() {
        TsvTable table = TsvTable.read(
                TestData.open("holidays.tsv"), "holidays.tsv", "date", "kind", "name_id", "name_en", "status");
        List<List<String>> listed = table.rows().stream()
                .map(row -> Stream.of("date", "kind", "name_id", "name_en", "status")
                        .map(column -> table.cell(row, column))
                        .toList())
                .toList();

        List<List<String>> replayed = WorkingCalendar.indonesia().holidays().stream()
                .map(day -> List.of(
                        day.date().toString(),
                        FileKinds.word(day.kind()),
                        day.nameId(),
                        day.nameEn(),
                        day.status().code()))
                .toList();

        assertThat(replayed).hasSize(399).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void theBuiltInFilesReadStrictlyAreWhatIsLoadedPlainly() {
        TsvTable decrees = TsvTable.beside(DecreeHistory.class, "decrees.tsv", "decree", "year", "issued_on", "title");
        TsvTable changes = TsvTable.beside(DecreeHistory.class, "decree-changes.tsv", "decree", "change", "status");

        // read again: what the built-in calendar holds was read once, maybe before this test
        List<HolidayDecree> plain = BuiltInDecrees.read();
        assertThat(plain)
                .hasSize(decrees.rows().size())
                .isEqualTo(DecreeHistory.builtIn().decrees());
        for (int i = 0; i < decrees.rows().size(); i++) {
            TsvTable.Row row = decrees.rows().get(i);
            String code = decrees.cell(row, "decree");
            List<HolidayDecree.Change> strict = changes.rows().stream()
                    .filter(change -> changes.cell(change, "decree").equals(code))
                    .map(change -> HolidayDecree.Change.of(DecreeRows.day(changes, change, decrees.cell(row, "title"))))
                    .toList();

            assertThat(plain.get(i))
                    .isEqualTo(new HolidayDecree(
                            code,
                            DecreeRows.year(decrees, row),
                            DecreeRows.issuedOn(decrees, row),
                            decrees.cell(row, "title"),
                            strict));
        }
    }

    @Test
    void everyHolidayNamesADecree() {
        assertThat(WorkingCalendar.indonesia().holidays())
                .allSatisfy(day -> assertThat(day.decree()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}: {1} working days, {2} with collective leave worked")
    @CsvSource({
        "2010, 248, 251", "2011, 246, 251", "2012, 246, 252", "2013, 245, 250", "2014, 243, 247", "2015, 245, 248",
        "2016, 246, 250", "2017, 239, 246", "2018, 239, 247", "2019, 246, 250", "2020, 243, 248", "2021, 248, 249",
        "2022, 246, 250", "2023, 239, 250", "2024, 238, 248", "2025, 237, 248", "2026, 240, 248", "2027, 242, 250",
    })
    void theWorkingDaysOfEachYearAreThoseCountedFromTheSources(int year, int off, int worked) {
        WorkingCalendar calendar = WorkingCalendar.indonesia();

        assertThat(workingDays(calendar, year)).isEqualTo(off);
        assertThat(workingDays(calendar.working(HolidayKind.COLLECTIVE_LEAVE), year))
                .isEqualTo(worked);
    }

    private static int workingDays(WorkingCalendar calendar, int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        int onNewYear = calendar.isWorkingDay(newYear) ? 1 : 0;
        return onNewYear + calendar.count(newYear, LocalDate.of(year, 12, 31));
    }

    @Test
    void theBuiltInCalendarKnowsTheYears2010To2027() {
        assertThat(WorkingCalendar.indonesia().coverage()).isEqualTo(Coverage.years(2010, 2027));
        assertThat(WorkingCalendar.indonesia().coverage()).hasToString("calendar known from 2010-01-01 to 2027-12-31");
    }

    @ParameterizedTest(name = "known on {0}: to the end of {1}")
    @CsvSource({
        "2009-08-07, 2010",
        "2010-06-14, 2010",
        "2010-06-15, 2011",
        "2025-09-18, 2025",
        "2025-09-19, 2026",
        "2026-09-14, 2026",
        "2026-09-15, 2027",
        "9999-12-31, 2027",
    })
    void theCoverageGrowsWithEachBaseDecree(LocalDate knownOn, int lastYear) {
        assertThat(WorkingCalendar.indonesiaAsKnownOn(knownOn).coverage()).isEqualTo(Coverage.years(2010, lastYear));
    }

    @Test
    void beforeTheFirstDecreeNothingIsKnown() {
        assertThatThrownBy(() -> WorkingCalendar.indonesiaAsKnownOn(LocalDate.of(2009, 8, 6)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2009-08-06")
                .hasMessageContaining("2009-08-07");
    }

    @ParameterizedTest(name = "{1} is a working day as known on {0}: {2}")
    @CsvSource({
        // an amendment of 7 August 2025
        "2025-08-06, 2025-08-18, true",
        "2025-08-07, 2025-08-18, false",
        // elections, whose decrees bear no date here: known on the day itself
        "2014-04-08, 2014-04-09, true",
        "2014-04-09, 2014-04-09, false",
        "2024-02-13, 2024-02-14, true",
        "2024-02-14, 2024-02-14, false",
        // leave of 2020, moved to December, then taken back
        "2020-04-08, 2020-05-26, false",
        "2020-04-09, 2020-05-26, true",
        "2020-04-09, 2020-12-29, false",
        "2020-11-30, 2020-12-29, false",
        "2020-12-01, 2020-12-29, true",
        "2020-12-01, 2020-12-31, false",
        // 1 Muharam 1443, moved by a day
        "2021-06-17, 2021-08-10, false",
        "2021-06-17, 2021-08-11, true",
        "2021-06-18, 2021-08-10, true",
        "2021-06-18, 2021-08-11, false",
    })
    void aDecreeIsKnownFromItsDayOfIssue(LocalDate knownOn, LocalDate day, boolean working) {
        assertThat(WorkingCalendar.indonesiaAsKnownOn(knownOn).isWorkingDay(day))
                .isEqualTo(working);
    }

    /** What the calendar of a day cites is what could be cited then. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2014-04-08", "2014-04-09", "2020-04-08", "2020-04-09", "2024-02-13", "2024-02-14", "2025-09-18"
            })
    void theDecreesOfACalendarAreThoseKnownThen(LocalDate knownOn) {
        List<String> known = INDONESIA.decrees().stream()
                .filter(decree -> decree.isIssuedBy(knownOn)
                        || decree.changes().stream().anyMatch(change -> decree.isKnown(change, knownOn)))
                .map(HolidayDecree::code)
                .toList();

        assertThat(known).isNotEmpty().hasSizeLessThan(INDONESIA.decrees().size());
        assertThat(INDONESIA.asKnownOn(knownOn).decrees())
                .extracting(HolidayDecree::code)
                .containsExactlyElementsOf(known);
    }

    static Stream<LocalDate> turningPoints() {
        return DecreeHistory.builtIn().decrees().stream()
                .flatMap(decree -> Stream.concat(
                        decree.issuedOn().stream(),
                        decree.changes().stream().map(change -> change.holiday().date())))
                .filter(day -> day.isAfter(LocalDate.of(2009, 8, 7)))
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("turningPoints")
    void onNoDayDoesAKnownDecreeContradictTheOnesBefore(LocalDate knownOn) {
        assertThatCode(() -> WorkingCalendar.indonesiaAsKnownOn(knownOn)).doesNotThrowAnyException();
    }

    @Test
    void whatWasKnownOnTheLastDecreesDayIsWhatWasFinallyDecreedByThen() {
        assertThat(WorkingCalendar.indonesiaAsKnownOn(LocalDate.of(2026, 9, 15)).holidays())
                .isEqualTo(WorkingCalendar.indonesia().holidays());
    }

    @Test
    void aDecreeThatRemovesADayWhichIsNotThereIsRefused() {
        DecreeHistory history = history(
                change(HolidayDecree.Action.ADD, "2030-01-01"), change(HolidayDecree.Action.REMOVE, "2030-01-02"));

        assertThatThrownBy(() -> WorkingCalendar.of(history))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2030-base")
                .hasMessageContaining("2030-01-02");
    }

    @Test
    void aDecreeThatAddsADayTwiceIsRefused() {
        DecreeHistory history =
                history(change(HolidayDecree.Action.ADD, "2030-01-01"), change(HolidayDecree.Action.ADD, "2030-01-01"));

        assertThatThrownBy(() -> WorkingCalendar.of(history))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("off already");
    }

    private static HolidayDecree.Change change(HolidayDecree.Action action, String date) {
        return new HolidayDecree.Change(action, SampleCalendar.dayOff(date));
    }

    private static DecreeHistory history(HolidayDecree.Change... changes) {
        return DecreeHistory.unchecked(List.of(new HolidayDecree(
                "2030-base", 2030, Optional.of(LocalDate.of(2029, 9, 1)), "SKB 1/2029", List.of(changes))));
    }
}
