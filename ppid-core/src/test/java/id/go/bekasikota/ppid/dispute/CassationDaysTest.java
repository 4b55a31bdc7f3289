package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the two texts' days of cassation is told, and which ran out: UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9. */
class CassationDaysTest {

    private static Optional<Deadline> procedural(String from) {
        return Optional.of(LAW.of(StatutoryDeadlines.COURT_CASSATION_PROCEDURAL, day(from)));
    }

    private static Optional<Deadline> statutory(String from) {
        return Optional.of(LAW.of(StatutoryDeadlines.COURT_CASSATION, day(from)));
    }

    /** Read on Thursday 20 March 2025 in the presence of the petitioner: 3 April by the statute, 21 April by the Perma. */
    private static Walk read() {
        return Walk.filed(ObjectionGround.A).judges().on(day("2025-03-19")).then(DisputeActKind.COURT_DECIDED);
    }

    private static List<String> cassations(Dispute dispute, Deadlines law) {
        return dispute.expiries(day("2025-12-31"), law).stream()
                .map(Expiry::code)
                .filter(code -> code.contains("cassation"))
                .toList();
    }

    @DisplayName(
            "UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2): the earlier day is warned of, whichever text sets it")
    @Test
    void theEarlierDayIsWarnedOf() {
        Optional<Deadline> early = procedural("2025-03-20");
        Optional<Deadline> late = procedural("2025-05-20");
        Optional<Deadline> statute = statutory("2025-04-10");

        assertThat(new CassationTerm(early, Optional.empty(), statute).warnBy()).isEqualTo(early);
        assertThat(new CassationTerm(late, Optional.empty(), statute).warnBy()).isEqualTo(statute);
        assertThat(new CassationTerm(early, Optional.empty(), Optional.empty()).warnBy())
                .isEqualTo(early);
    }

    @DisplayName("Perma 2/2011 Pasal 9 ayat (2): a day beyond the calendar is not told, and hides none that is known")
    @Test
    void aDayBeyondTheCalendarHidesNoneThatIsKnown() {
        Optional<Deadline> statute = statutory("2027-12-10");
        CassationTerm term = new CassationTerm(procedural("2027-12-20"), statute, statute);

        assertThat(term.warnBy()).isEqualTo(statute);
        assertThat(new CassationTerm(procedural("2027-12-20"), Optional.empty(), statute).last())
                .isEmpty();
        assertThat(term.overSince()).isEmpty();
        assertThat(term.isOverOn(day("2027-12-31"))).isFalse();
    }

    @DisplayName("UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2): where both texts name one day, it is told once")
    @Test
    void oneDayOfBothTextsIsToldOnce() {
        WorkingCalendar everyDay =
                WorkingCalendar.of(Coverage.years(2025, 2026), List.of()).withWeekend(Set.of());
        Deadlines law = LAW.with(everyDay);
        Walk read = read();

        assertThat(cassations(read.dispute(), law)).containsExactly("dispute.cassation-over-petitioner");
        assertThat(cassations(read.dispute(), LAW))
                .containsExactly("dispute.cassation-warning-petitioner", "dispute.cassation-over-petitioner");
        assertThat(told(read, law)).doesNotContain("the safe day");
        assertThat(told(read, LAW)).contains("the safe day is Thursday, 3 April 2025");
    }

    private static String told(Walk walk, Deadlines law) {
        return walk.dispute().nextSteps(walk.day().plusDays(1), law).stream()
                .filter(step -> step.act().equals("dispute.cassation-filed"))
                .filter(step -> step.until().isPresent())
                .map(step -> step.wording().en())
                .reduce("", String::concat);
    }

    @DisplayName(
            "UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2): a cassation keeps the days by which it came, and no others")
    @ParameterizedTest(name = "on {0}: warned {1}, over {2}")
    @CsvSource({
        "2025-04-03, false, false",
        "2025-04-04, true, false",
        "2025-04-21, true, false",
        "2025-04-22, true, true",
    })
    void aCassationKeepsTheDaysByWhichItCame(LocalDate on, boolean warned, boolean over) {
        List<Recorded<DisputeEvent>> events =
                new ArrayList<>(read().dispute().history().events());
        // as kept: a late one is refused to whoever records it
        events.add(new Recorded<>(by(Actor.requester(), on), new CourtAct.CassationFiled(Side.PETITIONER)));
        List<String> codes = cassations(Dispute.restore(events), LAW);

        assertThat(codes.contains("dispute.cassation-warning-petitioner")).isEqualTo(warned);
        assertThat(codes.contains("dispute.cassation-over-petitioner")).isEqualTo(over);
    }

    @DisplayName(
            "Perma 2/2011 Pasal 9 ayat (2): a copy or notice follows from the court's decision, and from no act after it")
    @Test
    void aCopyFollowsFromTheCourtsDecisionAlone() {
        Walk read = read();
        Walk cassation = read.then(DisputeActKind.CASSATION_FILED, Side.RESPONDENT);

        for (DisputeActKind kind : List.of(DisputeActKind.COURT_COPY_RECEIVED, DisputeActKind.COURT_NOTIFIED)) {
            Walk before = cassation.on(read.day().minusDays(1));
            Walk same = cassation.on(read.day());
            assertThat(before.attempt(before.ordinary(kind, Side.PETITIONER)).denial())
                    .isPresent();
            assertThat(same.attempt(same.ordinary(kind, Side.PETITIONER)).denial())
                    .isEmpty();
        }
    }

    @DisplayName(
            "Perma 2/2011 Pasal 9 ayat (1): a time of the court that ends beyond the calendar is not missed within it")
    @Test
    void aTimeThatEndsBeyondTheCalendarIsNotMissedWithinIt() {
        Walk judges = Walk.filed(ObjectionGround.A)
                .atCourt()
                .then(DisputeActKind.SUIT_REGISTERED)
                .on(day("2027-11-14"))
                .then(DisputeActKind.JUDGES_SET);

        assertThat(judges.dispute().expiries(day("2027-12-31"), LAW))
                .extracting(Expiry::code)
                .doesNotContain("dispute.court-missed");
    }
}
