package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {

    private static List<String> rows(String received) {
        return rows(PolicyComparison.of(Deadlines.indonesia(), LocalDate.parse(received)));
    }

    private static List<String> rows(String received, String complete) {
        return rows(PolicyComparison.of(Deadlines.indonesia(), LocalDate.parse(received), LocalDate.parse(complete)));
    }

    private static List<String> rows(PolicyComparison comparison) {
        return comparison.columns().stream()
                .map(column -> column.policy().name() + " | " + column.reply().date() + " "
                        + column.extended().date() + " " + column.refusal().date())
                .toList();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 31 ayat (3)", "PERKI 1/2021 Pasal 34 ayat (3)"})
    void theNamedPoliciesStandSideBySide() {
        assertThat(rows("2025-03-28", "2025-04-08"))
                .containsExactly(
                        "statute | 2025-04-22 2025-05-02 2025-04-22",
                        "perki2021 | 2025-04-23 2025-05-05 2025-04-22",
                        "statute, collective-leave working | 2025-04-15 2025-04-25 2025-04-15",
                        "statute, non-working-receipt roll | 2025-04-23 2025-05-05 2025-04-23");
    }

    @Test
    void withoutCompletenessTheStandardCountsFromTheEndOfItsCheck() {
        assertThat(rows("2025-09-08")).contains("perki2021 | 2025-09-25 2025-10-06 2025-09-22");
    }

    @Test
    void beforeTheCheckWasLawTheStandardCountsFromReceipt() {
        List<String> rows = rows("2021-06-29");

        assertThat(rows.get(1).replace("perki2021", "statute")).isEqualTo(rows.get(0));
    }

    @Test
    void thePolicyOfTheGivenDeadlinesDoesNotMatter() {
        LocalDate received = LocalDate.of(2025, 3, 28);
        Deadlines worked = Deadlines.indonesia().under(LawPolicy.perki2021().collectiveLeaveWorked());

        assertThat(PolicyComparison.of(worked, received).columns())
                .extracting(column -> column.reply().due())
                .isEqualTo(PolicyComparison.of(Deadlines.indonesia(), received).columns().stream()
                        .map(column -> column.reply().due())
                        .toList());
    }

    @Test
    void completenessBeforeReceiptIsRefused() {
        assertThatThrownBy(() -> rows("2025-09-08", "2025-09-07"))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("2025-09-07", "2025-09-08");
    }

    @Test
    void completenessOutsideTheCalendarIsRefused() {
        assertThatThrownBy(() -> rows("2027-12-01", "2028-01-03"))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("2028-01-03", "calendar known from 2010-01-01 to 2027-12-31");
    }

    @Test
    void aReceiptOutsideTheCalendarIsRefusedWithTheCoverage() {
        for (String received : List.of("2009-12-31", "2028-01-03")) {
            assertThatThrownBy(() -> PolicyComparison.of(Deadlines.indonesia(), LocalDate.parse(received)))
                    .isInstanceOf(PpidException.class)
                    .hasMessageContainingAll(received, "calendar known from 2010-01-01 to 2027-12-31");
        }
    }
}
