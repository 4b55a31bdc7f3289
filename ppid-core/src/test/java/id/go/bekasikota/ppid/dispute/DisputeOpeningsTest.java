package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the decisions of a dispute name as open to everybody: UU 14/2008 Pasal 11 ayat (2), 39, 49. */
class DisputeOpeningsTest {

    private static CourtDecision opening(String information) {
        return CourtDecision.of("P-1", CourtRuling.ANNULLED, CourtOrder.GIVE_PART)
                .opening(information)
                .readBefore(Side.PETITIONER);
    }

    private static List<String> named(Walk walk) {
        return walk.dispute().named().stream()
                .flatMap(opening -> opening.information().stream())
                .toList();
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2): what Komisi Informasi, the court and the Supreme Court name, in that order")
    @Test
    void everyDecisionNamesWhatItOpens() {
        Walk judges = Walk.filed(ObjectionGround.A).judges().later(1);
        Walk court = judges.does(new Recorded<>(judges.court(), new CourtAct.Decided(opening("Gaji tanpa nama"))));
        Walk next = court.then(DisputeActKind.CASSATION_FILED).later(1);
        Walk supreme = next.does(new Recorded<>(next.court(), new CourtAct.SupremeDecided(opening("Gaji per dinas"))));

        assertThat(named(judges)).containsExactly("Daftar gaji");
        assertThat(named(court)).containsExactly("Daftar gaji", "Gaji tanpa nama");
        assertThat(named(supreme)).containsExactly("Daftar gaji", "Gaji tanpa nama", "Gaji per dinas");
    }

    @DisplayName("UU 14/2008 Pasal 39: what a mediated decision names")
    @Test
    void aMediatedDecisionNamesWhatItOpens() {
        assertThat(named(Walk.filed(ObjectionGround.C)
                        .mediation()
                        .then(DisputeActKind.MEDIATION_AGREED, DisputeActKind.MEDIATION_DECIDED)))
                .containsExactly("Realisasi anggaran 2024");
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2): a decision to be executed opens, also where the calendar does not reach its last day")
    @Test
    void aDecisionToBeExecutedOpensWhereItsLastDayIsNotKnown() {
        Walk asked = Walk.filed(ObjectionGround.A)
                .decided()
                .copies()
                .on(day("2025-03-02"))
                .then(DisputeActKind.EXECUTION_ASKED);
        Deadlines january = LAW.with(WorkingCalendar.of(new Coverage(day("2025-01-01"), day("2025-01-31")), List.of()));

        assertThat(asked.dispute().opens(january))
                .extracting(DeclaredOpen::since)
                .containsExactly(LocalDate.of(2025, 3, 3));
        assertThat(asked.dispute().opens(LAW))
                .singleElement()
                .satisfies(open -> assertThat(open.since()).isBefore(asked.day()));
    }

    @DisplayName("PERKI 1/2013 Pasal 59 ayat (2): a decision may be carried out at once, in a time of 0")
    @Test
    void aDecisionMayBeCarriedOutAtOnce() {
        CommissionDecision.ExecutionTime atOnce =
                new CommissionDecision.ExecutionTime(0, PeriodUnit.CALENDAR_DAY, CommissionDecision.Start.READING);

        assertThat(atOnce.last(Walk.FILED, LAW.calendar())).contains(Walk.FILED);
    }
}
