package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the decree of 7 August 2025, which made 18 August a day off, did to the requests then open. */
class ImpactTest {
    private static final WorkingCalendar BEFORE = WorkingCalendar.indonesiaAsKnownOn(LocalDate.of(2025, 8, 6));
    private static final WorkingCalendar AFTER = WorkingCalendar.indonesiaAsKnownOn(LocalDate.of(2025, 8, 7));

    private static List<Deadline> open(Deadlines deadlines, String... received) {
        return Stream.of(received)
                .map(day -> deadlines.of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.parse(day)))
                .toList();
    }

    @Test
    void onlyWhatMovesIsListedWithBothDatesAndTheDecree() {
        List<Deadline> open = open(Deadlines.indonesia(), "2025-08-04", "2025-08-05", "2025-08-01");

        Impact impact = Impact.of(open, BEFORE, AFTER);

        assertThat(impact.moves())
                .extracting(move -> move.before().date() + " " + move.after().date() + " "
                        + move.days().orElseThrow())
                .containsExactly("2025-08-18 2025-08-19 1", "2025-08-19 2025-08-20 1");
        assertThat(impact.undated()).isZero();
        Move first = impact.of(open.get(0)).orElseThrow();
        assertThat(first.reason(Language.ENGLISH))
                .startsWith("Monday, 18 August 2025 is off now (")
                .endsWith(", SKB 933/2025, 1/2025, 3/2025)");
        assertThat(first.reason(Language.INDONESIAN))
                .startsWith("Senin, 18 Agustus 2025 menjadi hari libur (Cuti Bersama");
        assertThat(impact.of(open.get(2))).isEqualTo(Optional.empty());
    }

    @Test
    void backwardsTheDayIsAWorkingDayAgain() {
        Impact impact = Impact.of(open(Deadlines.indonesia(), "2025-08-04"), AFTER, BEFORE);

        assertThat(impact.moves().get(0).days()).hasValue(-1);
        assertThat(impact.moves().get(0).reason(Language.ENGLISH))
                .startsWith("Monday, 18 August 2025 is a working day now");
    }

    @Test
    void underAPolicyThatWorksOnCollectiveLeaveNothingMoves() {
        Deadlines worked = Deadlines.indonesia().under(LawPolicy.statute().collectiveLeaveWorked());

        assertThat(Impact.of(open(worked, "2025-08-04"), BEFORE, AFTER).moves()).isEmpty();
    }

    @Test
    void whereOneCalendarGivesNoDateTheReasonSaysWhich() {
        WorkingCalendar year2026 = WorkingCalendar.indonesia();
        Impact impact = Impact.of(open(Deadlines.indonesia(), "2025-12-29", "2027-12-30"), BEFORE, year2026);

        assertThat(impact.moves()).hasSize(1);
        assertThat(impact.moves().get(0).days()).isEmpty();
        assertThat(impact.moves().get(0).reason(Language.ENGLISH))
                .isEqualTo("the old calendar gives no date: calendar at hand 1 January 2010 - 31 December 2025");
        assertThat(impact.undated()).isEqualTo(1);
        assertThat(Impact.of(open(Deadlines.indonesia(), "2025-12-29"), year2026, BEFORE)
                        .moves()
                        .get(0)
                        .reason(Language.INDONESIAN))
                .startsWith("kalender baru tidak memberi tanggal");
    }

    @Test
    void aWeekendThatChangesHasNoNameToGive() {
        Coverage year = Coverage.years(2025, 2025);
        WorkingCalendar fiveDays = WorkingCalendar.of(year, List.of());
        WorkingCalendar sixDays = fiveDays.withWeekend(Set.of(DayOfWeek.SUNDAY));
        Impact impact = Impact.of(open(Deadlines.indonesia(), "2025-09-08"), fiveDays, sixDays);

        assertThat(impact.moves().get(0).days()).hasValue(-3);
        assertThat(impact.moves().get(0).reason(Language.ENGLISH))
                .isEqualTo(
                        "Saturday, 13 September 2025 is a working day now; Saturday, 20 September 2025 is a working day now");
    }

    @Test
    void whatCountsNoWorkingDaysNeverMoves() {
        Deadline cassation = Deadlines.indonesia().of(StatutoryDeadlines.COURT_CASSATION, LocalDate.of(2025, 8, 10));

        assertThat(Impact.of(List.of(cassation), BEFORE, AFTER)).isEqualTo(new Impact(List.of(), 0));
    }
}
