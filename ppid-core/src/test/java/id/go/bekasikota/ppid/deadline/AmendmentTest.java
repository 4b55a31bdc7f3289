package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Due dates that changed when a decree on days off was amended: as known on the day before its issue, and on that day. Each
 * count was made by hand; the number of the working day stands in brackets.
 */
class AmendmentTest {

    private static void moved(DeadlineRule rule, String trigger, String issued, String before, String after) {
        LocalDate day = LocalDate.parse(issued);
        LocalDate start = LocalDate.parse(trigger);
        WorkingCalendar old = WorkingCalendar.indonesiaAsKnownOn(day.minusDays(1));
        WorkingCalendar amended = WorkingCalendar.indonesiaAsKnownOn(day);

        assertThat(Deadlines.indonesia().with(old).of(rule, start).date()).isEqualTo(before);
        assertThat(Deadlines.indonesia().with(amended).of(rule, start).date()).isEqualTo(after);
    }

    /**
     * 18 April 2018 made 11, 12 and 20 June leave. Received Monday 4 June. Before: 5 (1), 6, 7, 8 (4), 11 (5), 12 (6), leave
     * and Idul Fitri 13-19, 20 (7), 21 (8), 22 (9), Monday 25 (10). After: 5-8 (4), 11-20 off, 21 (5), 22 (6), 25 (7), 26
     * (8), 27 (9), 28 (10); the election of 27 June was not yet decreed.
     */
    @Test
    void leaveOfIdulFitri2018MadeLonger() {
        moved(StatutoryDeadlines.REQUEST_REPLY, "2018-06-04", "2018-04-18", "2018-06-25", "2018-06-28");
    }

    /**
     * The same amendment and a suit whose judges were appointed on Thursday 15 March 2018, before it. March: 16 (1), 19-23
     * (6), 26-29 (10), 30 Good Friday. April: 2-6 (15), 9-13 (20), 16-20 (25), 23-27 (30), 30 (31). May: 1 off, 2-4 (34),
     * 7-9 (37), 10 off, 11 (38), 14-18 (43), 21-25 (48), 28 (49), 29 off, 30-31 (51). June: 1 off, 4-8 (56). Before: 11 (57),
     * 12 (58), 20 (59), 21 (60). After: 21 (57), 22 (58), 25 (59), 26 (60).
     */
    @Test
    void aSuitThatWasOpenWhen2018WasAmended() {
        moved(StatutoryDeadlines.COURT_DECIDE, "2018-03-15", "2018-04-18", "2018-06-21", "2018-06-26");
    }

    /**
     * 20 May 2020 took Friday 22 May back as leave. Received Tuesday 12 May. Before: 13-15 (3), 18-20 (6), Thursday 21 and
     * Friday 22 off, Monday 25 Idul Fitri, 26-28 (9), Friday 29 (10). After: 13-15 (3), 18-20 (6), 22 (7), 26-28 (10).
     */
    @Test
    void aLeaveDayTakenBackIn2020() {
        moved(StatutoryDeadlines.REQUEST_REPLY, "2020-05-12", "2020-05-20", "2020-05-29", "2020-05-28");
    }

    /**
     * 22 February 2021 took Friday 12 March back as leave. Received Friday 19 February, extended to 17. Before: 22-26 (5),
     * 1-5 March (10), 8-10 (13), 11 Isra Mikraj and 12 off, 15-17 (16), Thursday 18 (17). After: 8-10 (13), 12 (14), 15 (15),
     * 16 (16), Wednesday 17 (17).
     */
    @Test
    void aLeaveDayTakenBackIn2021() {
        moved(StatutoryDeadlines.REQUEST_REPLY_EXTENDED, "2021-02-19", "2021-02-22", "2021-03-18", "2021-03-17");
    }

    /**
     * 7 April 2022 made 29 April and 4-6 May leave, where there had been none. Received Wednesday 6 April, extended to 17.
     * Before: 7-8 (2), 11-14 (6), 15 Good Friday, 18-22 (11), 25-29 (16), 2-3 May Idul Fitri, Wednesday 4 (17). After: 25-28
     * (15), 29 off, 2-6 May off, 9 (16), Tuesday 10 (17).
     */
    @Test
    void leaveWhereThereWasNoneIn2022() {
        moved(StatutoryDeadlines.REQUEST_REPLY_EXTENDED, "2022-04-06", "2022-04-07", "2022-05-04", "2022-05-10");
    }

    /**
     * 29 March 2023 moved the leave of Idul Fitri from 21-26 to 19-25 April. Received Monday 27 March, extended to 17. 28-31
     * (4), 3-6 April (8), 7 Good Friday, 10-14 (13), 17-18 (15). Before: 19 (16), Thursday 20 (17). After: 19-25 off, 26
     * (16), Thursday 27 (17).
     */
    @Test
    void leaveMovedForwardIn2023() {
        moved(StatutoryDeadlines.REQUEST_REPLY_EXTENDED, "2023-03-27", "2023-03-29", "2023-04-20", "2023-04-27");
    }

    /**
     * 16 June 2023 made 28 and 30 June leave around Idul Adha. Received Wednesday 14 June. 15-16 (2), 19-23 (7), 26-27 (9).
     * Before: Wednesday 28 (10). After: 28-30 off, Monday 3 July (10).
     */
    @Test
    void leaveAroundIdulAdhaIn2023() {
        moved(StatutoryDeadlines.REQUEST_REPLY, "2023-06-14", "2023-06-16", "2023-06-28", "2023-07-03");
    }

    /**
     * 7 August 2025 made Monday 18 August leave. Received Monday 4 August. 5-8 (4), 11-15 (9). Before: Monday 18 (10).
     * After: 18 off, Tuesday 19 (10).
     */
    @Test
    void aLateLeaveDayIn2025() {
        moved(StatutoryDeadlines.REQUEST_REPLY, "2025-08-04", "2025-08-07", "2025-08-18", "2025-08-19");
    }
}
