package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day a count runs, on which readings it rests, and how far a look ahead goes: UU 14/2008 Pasal 22 ayat (7). */
class CountedFromTest {
    private static final Deadlines STATUTE = Deadlines.indonesia();
    private static final Deadlines ROLLING = STATUTE.under(LawPolicy.statute().with(NonWorkingReceipt.ROLL));

    private static Optional<LocalDate> countedFrom(Deadlines law, LocalDate received) {
        return law.of(StatutoryDeadlines.REQUEST_REPLY, received).countedFrom();
    }

    // Saturday, 13 September 2025; Friday, 5 September 2025 is Maulid Nabi
    @ParameterizedTest(name = "received {0}: counted from {0}, or where a receipt rolls from {1}")
    @CsvSource({"2025-09-12, 2025-09-12", "2025-09-13, 2025-09-15", "2025-09-05, 2025-09-08"})
    void aReceiptOnADayOffIsDayZeroItselfOrRollsToTheNextWorkingDay(LocalDate received, LocalDate rolled) {
        assertThat(countedFrom(STATUTE, received)).contains(received);
        assertThat(countedFrom(ROLLING, received)).contains(rolled);
    }

    @ParameterizedTest
    @CsvSource({"2009-12-31", "2028-01-03"})
    void noDayZeroIsToldOfAReceiptOutsideTheCalendar(LocalDate received) {
        assertThat(countedFrom(STATUTE, received)).isEmpty();
    }

    @Test
    void theDerivationNamesTheArticleOfEachReadingOfTheCount() {
        for (LawPolicy policy : new LawPolicy[] {LawPolicy.statute(), LawPolicy.perki2021()}) {
            Derivation derivation = STATUTE.under(policy)
                    .of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 9, 12))
                    .derivation();

            assertThat(derivation.basis())
                    .containsOnlyKeys("clock-start", "collective-leave", "non-working-receipt")
                    .containsEntry("clock-start", policy.clockStart().citation());
        }
        assertThat(STATUTE.of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 9, 12))
                        .derivation()
                        .basis())
                .containsEntry("clock-start", Citation.parse("UU 14/2008 Pasal 22 ayat (7)"));
    }

    // the calendar runs from Friday, 1 January 2010 to Friday, 31 December 2027
    @ParameterizedTest(name = "{1} working days from {0}: {2}")
    @CsvSource({
        "2025-09-12, 0, 2025-09-12",
        "2025-09-12, 1, 2025-09-15",
        "2025-09-13, 0, 2025-09-13",
        "2025-09-15, -1, 2025-09-12",
        "2027-12-30, 1, 2027-12-31",
        "2027-12-30, 5, 2027-12-31",
        "2010-01-04, -1, 2010-01-04",
        "2028-01-05, 3, 2028-01-05",
        "2009-12-31, 3, 2009-12-31",
    })
    void aLookAheadEndsWithTheCalendar(LocalDate from, int workingDays, LocalDate last) {
        assertThat(STATUTE.ahead(from, workingDays)).isEqualTo(last);
    }

    /** Only a count backwards that left the calendar has run out before it. */
    @ParameterizedTest(name = "{1} working days from {0}")
    @CsvSource({"2009-12-31, 0", "2009-12-31, 10"})
    void aCountThatBeganBeforeTheCalendarIsNotMissed(LocalDate trigger, int amount) {
        Deadline deadline = STATUTE.of(TestRules.workingDays(amount), trigger);

        assertThat(deadline.due()).isInstanceOf(DueDate.BeforeCoverage.class);
        assertThat(deadline.isMissedOn(LocalDate.of(2010, 2, 10))).isFalse();
    }
}
