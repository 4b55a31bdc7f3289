package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a deadline has a date under either calendar, and every day that moved it, whichever way it moved. */
class MoveTest {
    private static final WorkingCalendar TO_2025 = WorkingCalendar.indonesiaAsKnownOn(LocalDate.of(2025, 8, 6));
    private static final WorkingCalendar TO_2027 = WorkingCalendar.indonesia();
    private static final WorkingCalendar FIVE_DAYS = WorkingCalendar.of(Coverage.years(2025, 2025), List.of());
    private static final WorkingCalendar SIX_DAYS = FIVE_DAYS.withWeekend(Set.of(DayOfWeek.SUNDAY));

    private static Deadline reply(LocalDate received) {
        return Deadlines.indonesia().of(StatutoryDeadlines.REQUEST_REPLY, received);
    }

    @ParameterizedTest(name = "received {0}: undated {1}, moves {2}")
    @CsvSource({"2025-09-08, false, false", "2025-12-29, false, true", "2027-12-30, true, false"})
    void itIsUndatedOnlyWhereNeitherCalendarReachesItsEnd(LocalDate received, boolean undated, boolean moves) {
        for (Move move :
                List.of(Move.of(reply(received), TO_2025, TO_2027), Move.of(reply(received), TO_2027, TO_2025))) {
            assertThat(move.isUndated()).isEqualTo(undated);
            assertThat(move.moves()).isEqualTo(moves);
        }
    }

    // ten working days from Monday, 8 September 2025: Monday the 22nd of five days a week, Friday the 19th of six
    @Test
    void theDaysUpToTheLaterOfBothDatesAreItsCauses() {
        Deadline deadline = reply(LocalDate.of(2025, 9, 8));

        for (Move move : List.of(Move.of(deadline, FIVE_DAYS, SIX_DAYS), Move.of(deadline, SIX_DAYS, FIVE_DAYS))) {
            assertThat(move.causes())
                    .extracting(cause -> cause.date().toString())
                    .containsExactly("2025-09-13", "2025-09-20");
        }
        assertThat(Move.of(deadline, SIX_DAYS, FIVE_DAYS).days()).hasValue(3);
        assertThat(Move.of(deadline, SIX_DAYS, FIVE_DAYS).causes())
                .extracting(Move.Cause::change)
                .containsOnly(Move.Change.OFF_NOW);
        assertThat(Move.of(deadline, FIVE_DAYS, SIX_DAYS).causes())
                .extracting(Move.Cause::change)
                .containsOnly(Move.Change.WORKED_NOW);
    }

    @ParameterizedTest
    @EnumSource(Move.Change.class)
    void aChangeIsReadBackFromItsCode(Move.Change change) {
        assertThat(Move.Change.of(change.code())).isEqualTo(change);
    }

    @ParameterizedTest
    @EnumSource(SkippedDay.Reason.class)
    void aReasonToSkipADayIsReadBackFromItsCode(SkippedDay.Reason reason) {
        assertThat(SkippedDay.Reason.of(reason.code())).isEqualTo(reason);
    }
}
