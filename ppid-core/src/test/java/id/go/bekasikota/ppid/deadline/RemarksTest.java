package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an explanation must not pass over in silence. */
class RemarksTest {
    private static Deadline reply(String received) {
        return Deadlines.indonesia().of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.parse(received));
    }

    private static List<Remark.Kind> kinds(Deadline deadline) {
        return deadline.derivation().remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void anOrdinaryDateNeedsNoRemark() {
        assertThat(reply("2025-03-26").derivation().remarks()).isEmpty();
    }

    @Test
    void idulFitri2027MayStillMoveAndIsMarked() {
        Deadline deadline = reply("2027-03-04");

        assertThat(kinds(deadline)).containsExactly(Remark.Kind.PROVISIONAL_DAY);
        assertThat(deadline.explain(Language.INDONESIAN))
                .contains("Hari Raya Idul Fitri [sementara]", "masih dapat bergeser: 9-12, 15 Maret 2027.");
        assertThat(deadline.explain(Language.ENGLISH))
                .contains("Eid al-Fitr [provisional]", "it may still move: 9-12, 15 March 2027.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2012-12-20, SINGLE_SOURCE_DAY, '31 Desember 2012', [satu sumber]",
        "2015-12-21, CONFLICT_DAY, '24 Desember 2015', [sumber berbeda]",
    })
    void aDayOfOneSourceOrOnWhichSourcesDifferIsMarked(String received, Remark.Kind kind, String day, String mark) {
        Deadline deadline = reply(received);

        assertThat(kinds(deadline)).containsExactly(kind);
        assertThat(deadline.explain(Language.INDONESIAN)).contains(day, mark);
    }

    @Test
    void withinSixtyDaysOfTheEndOfTheCalendarItSaysSo() {
        // 1 November 2027 is 60 days before 31 December
        LocalDate first = LocalDate.of(2027, 12, 31).minusDays(Coverage.NOTICE_DAYS);
        assertThat(first).isEqualTo("2027-11-01");
        assertThat(reply("2027-10-15").date()).isEqualTo("2027-10-29");
        assertThat(reply("2027-10-18").date()).isEqualTo("2027-11-01");

        assertThat(reply("2027-10-15").isNearCoverageEnd()).isFalse();
        assertThat(reply("2027-10-18").isNearCoverageEnd()).isTrue();
        assertThat(kinds(reply("2027-10-18"))).containsExactly(Remark.Kind.COVERAGE_ENDS_SOON);
        assertThat(reply("2027-10-18").explain(Language.ENGLISH))
                .contains("the calendar is known only until Friday, 31 December 2027");
        assertThat(Deadlines.indonesia()
                        .of(StatutoryDeadlines.COURT_CASSATION, LocalDate.of(2027, 11, 15))
                        .isNearCoverageEnd())
                .as("days of the calendar need no decree")
                .isFalse();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 50", "Perma 2/2011 Pasal 9 ayat (2)"})
    void cassationShowsTheOtherReadingAndTheEarlierDay() {
        Deadlines deadlines = Deadlines.indonesia();
        LocalDate day = LocalDate.of(2025, 9, 8);
        Deadline statute = deadlines.of(StatutoryDeadlines.COURT_CASSATION, day);
        Deadline procedural = deadlines.of(StatutoryDeadlines.COURT_CASSATION_PROCEDURAL, day);

        // 14 days of the calendar: Monday 22 September; 14 working days: 9-12 (4), 15-19 (9), 22-26 (14)
        assertThat(kinds(statute)).containsExactly(Remark.Kind.OTHER_READING);
        assertThat(statute.explain(Language.ENGLISH))
                .contains("by Perma 2/2011 Pasal 9 ayat (2) the last day would be Friday, 26 September 2025")
                .contains("the earlier day is safe: Monday, 22 September 2025");
        assertThat(procedural.explain(Language.INDONESIAN))
                .contains("menurut UU 14/2008 Pasal 50 hari terakhirnya Senin, 22 September 2025")
                .contains("aman: Senin, 22 September 2025");
    }

    @Test
    @Proves({"UU 14/2008 Pasal 50", "Perma 2/2011 Pasal 9 ayat (2)"})
    void cassationWarnsAtTheStatutesTermFromTheEarliestDay() {
        LocalDate received = LocalDate.of(2025, 9, 15);
        LocalDate read = LocalDate.of(2025, 9, 8);
        Cassation cassation = Cassation.of(Deadlines.indonesia(), received, read);

        assertThat(cassation.statute().date()).isEqualTo("2025-09-29");
        assertThat(cassation.procedural().date()).isEqualTo("2025-09-26");
        assertThat(cassation.warnOn()).isEqualTo("2025-09-22");
        assertThat(cassation.explain(Language.ENGLISH))
                .contains("UU 14/2008 Pasal 50", "Perma 2/2011 Pasal 9 ayat (2)")
                .endsWith("the safe last day is Monday, 22 September 2025.");
        assertThat(Cassation.of(Deadlines.indonesia(), LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2))
                        .warnOn())
                .as("beyond the calendar the statute's days are known all the same")
                .isEqualTo("2030-01-15");
    }

    /** What the law does not print is our reading of it, and says so. */
    @ParameterizedTest
    @EnumSource(Certainty.class)
    void aRuleThatIsNotPrintedInTheTextSaysSo(Certainty certainty) {
        DeadlineRule plain = TestRules.workingDays(5);
        LegalBasis basis = new LegalBasis(plain.citation(), Optional.empty(), Optional.empty(), certainty);
        Deadline deadline = Deadlines.indonesia()
                .of(new DeadlineRule(plain.code(), plain.term(), basis, plain.wording()), LocalDate.of(2025, 9, 8));

        assertThat(kinds(deadline))
                .isEqualTo(
                        switch (certainty) {
                            case TEXT -> List.of();
                            case READING -> List.of(Remark.Kind.READING);
                            case MIRROR -> List.of(Remark.Kind.NOT_READ);
                        });
    }

    // the decree of 7 August 2025 made 18 August a day off: what was written before it is not what is counted now
    @Test
    void aDateCountedBeforeALaterDecreeIsToldWithTheDateOfTheCalendarAtHand() {
        Trigger received = Trigger.on(LocalDate.of(2025, 8, 4));
        Deadline before = read(StatutoryDeadlines.REQUEST_REPLY, received, "2025-08-18");

        assertThat(before.date()).isEqualTo("2025-08-18");
        assertThat(kinds(before)).containsExactly(Remark.Kind.OTHER_CALENDAR);
        assertThat(before.explain(Language.ENGLISH)).contains("by the calendar at hand it is: Tuesday, 19 August 2025");
        assertThat(before.explain(Language.INDONESIAN)).contains("tersedia di sini: Selasa, 19 Agustus 2025");
        assertThat(kinds(read(StatutoryDeadlines.REQUEST_REPLY, received, "2025-08-19")))
                .isEmpty();
        assertThat(read(StatutoryDeadlines.DATA_ACCESS, received, "2025-08-07").explain(Language.ENGLISH))
                .as("hours without a time cannot be counted again")
                .contains("by the calendar at hand it is: -.");
    }

    private static Deadline read(DeadlineRule rule, Trigger trigger, String due) {
        DueDate written = new DueDate.On(LocalDate.parse(due), Optional.empty());
        return Deadline.read(rule, trigger, written, LawPolicy.statute());
    }

    @ParameterizedTest
    @EnumSource(Remark.Kind.class)
    void aKindIsReadBackFromItsCode(Remark.Kind kind) {
        assertThat(Remark.Kind.of(kind.code())).isEqualTo(kind);
    }
}
