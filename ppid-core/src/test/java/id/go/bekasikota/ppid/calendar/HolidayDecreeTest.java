package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host's decrees, as files and as values, without a new release of the library. */
class HolidayDecreeTest {
    private static final WorkingCalendar INDONESIA = WorkingCalendar.indonesia();

    private static Path file(String name) {
        String resource = "/decrees/" + name + ".tsv";
        try {
            URI uri = Objects.requireNonNull(HolidayDecreeTest.class.getResource(resource), resource)
                    .toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}: line {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-kind                 | 2 | \"holiday\" is no kind of holiday",
                "bad-date                     | 3 | \"2026-02-30\" is no date (expected yyyy-MM-dd)",
                "same-day-and-name-twice      | 4 | stands twice on 2026-06-02",
                "removal-of-what-is-not-there | 3 | removes a day that is not there: 2026-06-03",
                "removal-as-another-kind      | 2 | removes a day as election that is national",
                "addition-of-what-is-off      | 2 | adds a day that is off already: 2026-08-17",
                "unknown-change               | 2 | expected add or remove",
                "two-decrees                  | 3 | expected one decree, 2026-r1",
                "bad-date-of-issue            | 2 | \"01/04/2026\" is no date",
                "bad-year                     | 2 | \"26\" is no year (expected yyyy)",
                "day-of-another-year          | 2 | lies outside the decree's year 2026",
                "base-without-date-of-issue   | 2 | issued_on",
                "year-that-does-not-follow    | 2 | expected the year that follows",
                "blank-code                   | 2 | is blank (expected a code",
                "blank-name                   | 2 | is blank (expected a name)",
                "unknown-status               | 2 | \"maybe\" is no status (expected one of agreed, provisional",
            })
    void eachMistakeIsNamedWithFileAndLine(String fixture, int line, String problem) {
        assertThatThrownBy(() -> HolidayFile.decree(file(fixture), INDONESIA))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(fixture + ".tsv line " + line + ": column ")
                .hasMessageContaining(problem)
                .hasMessageNotContainingAny("\n", "\t");
    }

    @Test
    void aFileWithoutARowOrNoFileIsNamed() {
        assertThatThrownBy(() -> HolidayDecree.read(file("no-row"))).hasMessageContaining("no-row.tsv: holds no day");
        assertThatThrownBy(() -> HolidayDecree.read(Path.of("tiada.tsv")))
                .hasMessageContaining("there is no such file");
    }

    @Test
    void nextYearsDecreeMakesTheYearKnown() {
        HolidayDecree decree = HolidayFile.decree(file("2028-base"), INDONESIA);
        WorkingCalendar more = INDONESIA.plus(decree);

        assertThat(more.coverage()).isEqualTo(Coverage.years(2010, 2028));
        assertThat(more.isWorkingDay(LocalDate.of(2028, 1, 27))).isFalse();
        assertThat(more.working(HolidayKind.COLLECTIVE_LEAVE).isWorkingDay(LocalDate.of(2028, 1, 27)))
                .isTrue();
        // two names on Monday, 1 May are one day off
        assertThat(more.holidaysOn(LocalDate.of(2028, 5, 1))).hasSize(2);
        assertThat(more.count(LocalDate.of(2028, 4, 28), LocalDate.of(2028, 5, 2)))
                .isEqualTo(1);
        assertThat(more.holidaysOn(LocalDate.of(2028, 1, 26)))
                .extracting(Holiday::decree)
                .containsExactly("SKB 1/2027");
        // from Friday, 17 December 2027: 20-23 are 4, 24 leave, 27-31 are 9, Monday 3 January is the tenth
        assertThat(more.shift(LocalDate.of(2027, 12, 17), 10)).isEqualTo("2028-01-03");
        assertThat(INDONESIA.coverage()).isEqualTo(Coverage.years(2010, 2027));
    }

    @Test
    void whatWasKnownBeforeAHostsDecreeIsWithoutIt() {
        WorkingCalendar more = INDONESIA
                .plus(HolidayDecree.read(file("2028-base")))
                .plus(HolidayDecree.read(file("2026-local")))
                .working(HolidayKind.COLLECTIVE_LEAVE);
        LocalDate cityDay = LocalDate.of(2026, 3, 10);

        assertThat(more.isWorkingDay(cityDay)).isFalse();
        assertThat(more.asKnownOn(LocalDate.of(2026, 1, 31)).isWorkingDay(cityDay))
                .isTrue();
        assertThat(more.asKnownOn(LocalDate.of(2026, 2, 1)).isWorkingDay(cityDay))
                .isFalse();
        assertThat(more.asKnownOn(LocalDate.of(2027, 9, 14)).coverage()).isEqualTo(Coverage.years(2010, 2027));
        assertThat(more.asKnownOn(LocalDate.of(2027, 9, 15)).coverage()).isEqualTo(Coverage.years(2010, 2028));
        assertThat(more.asKnownOn(LocalDate.of(2027, 9, 15)).isWorkingDay(LocalDate.of(2028, 1, 27)))
                .as("the kinds that are worked stay")
                .isTrue();
    }

    @Test
    void localHolidaysElectionsAndClosuresAreKindsThatAPolicyMayCountAsWorked() {
        WorkingCalendar local = INDONESIA.plus(HolidayDecree.read(file("2026-local")));
        LocalDate closure = LocalDate.of(2026, 4, 20);

        assertThat(local.isWorkingDay(closure)).isFalse();
        assertThat(local.working(HolidayKind.OFFICE_CLOSURE).isWorkingDay(closure))
                .isTrue();
        assertThat(local.working(HolidayKind.OFFICE_CLOSURE).isWorkingDay(LocalDate.of(2026, 3, 10)))
                .isFalse();
        assertThat(local.working(HolidayKind.REGIONAL).isWorkingDay(LocalDate.of(2026, 3, 10)))
                .isTrue();
        assertThat(local.isWorkingDay(LocalDate.of(2026, 9, 9))).isFalse();
    }

    @Test
    void aDecreeAsAValueIsRefusedWhereItContradictsTheCalendar() {
        Holiday merdeka = new Holiday(
                LocalDate.of(2026, 8, 17), HolidayKind.NATIONAL, "Hari Kemerdekaan Republik Indonesia", "", "");
        HolidayDecree twice = decree("2026-r1", 2026, HolidayDecree.Action.ADD, merdeka);

        assertThatThrownBy(() -> INDONESIA.plus(twice))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("decree 2026-r1", "off already");
        assertThatThrownBy(() -> decree("2027-r1", 2027, HolidayDecree.Action.ADD, merdeka))
                .hasMessageContaining("cannot decree 2026-08-17");
        assertThatThrownBy(() -> INDONESIA.plus(
                        new HolidayDecree("2031-base", 2031, Optional.of(LocalDate.of(2030, 9, 1)), "SKB", List.of())))
                .hasMessageContaining("expected the year that follows");
        assertThatThrownBy(() -> INDONESIA.plus(new HolidayDecree("2031-r1", 2031, Optional.empty(), "", List.of())))
                .hasMessageContaining("outside the calendar known from 2010-01-01 to 2027-12-31");
    }

    private static HolidayDecree decree(String code, int year, HolidayDecree.Action action, Holiday holiday) {
        return new HolidayDecree(
                code,
                year,
                Optional.of(LocalDate.of(year, 1, 2)),
                "SKB uji",
                List.of(new HolidayDecree.Change(action, holiday)));
    }

    /** Of two days off on one date a decree takes back the one that it names. */
    @ParameterizedTest
    @CsvSource({"Hari Buruh, Waisak", "Waisak, Hari Buruh"})
    void aDecreeTakesBackTheDayThatItNames(String taken, String left) {
        LocalDate date = LocalDate.of(2026, 5, 4);
        WorkingCalendar both = INDONESIA
                .plus(decree("2026-r1", 2026, HolidayDecree.Action.ADD, national(date, "Hari Buruh")))
                .plus(decree("2026-r2", 2026, HolidayDecree.Action.ADD, national(date, "Waisak")));
        WorkingCalendar one = both.plus(decree("2026-r3", 2026, HolidayDecree.Action.REMOVE, national(date, taken)));

        assertThat(one.holidaysOn(date)).extracting(Holiday::nameId).containsExactly(left);
        assertThat(one.isWorkingDay(date)).isFalse();
    }

    private static Holiday national(LocalDate date, String name) {
        return new Holiday(date, HolidayKind.NATIONAL, name, "Day off", "");
    }

    @Test
    void aDecreeFromAFileIsCitedByItsTitleAndADayHasANameInBothLanguages() {
        Holiday day = national(LocalDate.of(2026, 5, 4), "Libur");

        assertThat(HolidayDecree.read(file("2028-base")).title()).isEqualTo("SKB 1/2027");
        assertThat(day.name(Language.INDONESIAN)).isEqualTo("Libur");
        assertThat(day.name(Language.ENGLISH)).isEqualTo("Day off");
    }

    @Test
    void aHistoryOfAHostsOwnBeginsWithABaseDecree() {
        HolidayDecree base = HolidayDecree.read(file("2028-base"));

        assertThat(WorkingCalendar.of(List.of(base)).coverage()).isEqualTo(Coverage.years(2028, 2028));
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(HolidayDecree.read(file("2026-local")))))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("no year is decreed yet");
        assertThatThrownBy(() -> WorkingCalendar.of(List.of()))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("no holidays were decreed");
    }
}
