package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the readings of the law part on one request: UU 14/2008 Pasal 22 ayat (7), (8), PERKI 1/2021 Pasal 31, 34 ayat (3). */
class PolicyPartingTest {
    private static final Deadlines LAW = Deadlines.indonesia();
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 8);

    private static List<String> names(List<PolicyComparison.Column> columns) {
        return columns.stream().map(column -> column.policy().name()).toList();
    }

    @Test
    void theReadingsAgreeOnARequestThatIsCompleteOnItsDayWithNoLeaveAfterIt() {
        assertThat(PolicyComparison.of(LAW, MONDAY, MONDAY).parting()).isEmpty();
        assertThat(names(PolicyComparison.of(LAW, MONDAY).parting())).containsExactly("perki2021");
    }

    @Test
    void collectiveLeaveAndAReceiptOnADayOffPartTheReadings() {
        PolicyComparison comparison = PolicyComparison.of(LAW, LocalDate.of(2025, 3, 28), LocalDate.of(2025, 4, 8));

        assertThat(names(comparison.parting()))
                .containsExactly("perki2021", "statute, collective-leave working", "statute, non-working-receipt roll");
    }

    // received Wednesday, 10 December 2025: reply by 24 December; the extension runs over the leave of 26 December
    @Test
    void leaveWithinTheExtensionAlonePartsTheReadings_Uu22_8() {
        LocalDate received = LocalDate.of(2025, 12, 10);
        List<PolicyComparison.Column> parting =
                PolicyComparison.of(LAW, received, received).parting();

        assertThat(names(parting)).containsExactly("statute, collective-leave working");
        assertThat(parting.get(0).reply().date()).isEqualTo("2025-12-24");
        assertThat(parting.get(0).extended().date()).isEqualTo("2026-01-06");
    }

    @ParameterizedTest(name = "reply {0}, extended {1}, refusal {2}: parts {3}")
    @CsvSource({"0, 0, 0, false", "1, 0, 0, true", "0, 1, 0, true", "0, 0, 1, true"})
    void oneOtherDateIsEnoughToPart(int reply, int extended, int refusal, boolean parts) {
        PolicyComparison.Column first =
                PolicyComparison.of(LAW, MONDAY, MONDAY).columns().get(0);
        PolicyComparison.Column other = new PolicyComparison.Column(
                first.label(),
                first.policy(),
                later(first.reply(), reply),
                later(first.extended(), extended),
                later(first.refusal(), refusal));

        assertThat(new PolicyComparison(MONDAY, List.of(first, other)).parting())
                .isEqualTo(parts ? List.of(other) : List.of());
    }

    private static Deadline later(Deadline deadline, int days) {
        return LAW.of(deadline.rule(), deadline.trigger().date().plusDays(days));
    }

    @Test
    void completenessIsRefusedOnADayThatTheCalendarDoesNotKnow() {
        LocalDate received = LocalDate.of(2027, 12, 1);
        LocalDate complete = LocalDate.of(2028, 1, 3);

        assertThatThrownBy(() -> PolicyComparison.of(LAW, received, complete))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("2028-01-03", "calendar known from 2010-01-01 to 2027-12-31");
    }

    // eight days of the host's first row, which holds from 2024: 18-22 (5) and 27-29 December (8); 25 and 26 are off
    @Test
    void beforeTheFirstRowOfAHostsTableThatRowCounts() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PolicyPartingTest.class.getResourceAsStream("/rules/other-regime.tsv"))) {
            Deadlines host = LAW.with(RuleTable.read(in, "other-regime.tsv"));
            PolicyComparison.Column statute = PolicyComparison.of(host, LocalDate.of(2023, 12, 15))
                    .columns()
                    .get(0);

            assertThat(statute.reply().date()).isEqualTo("2023-12-29");
            assertThat(statute.refusal().date()).isEqualTo("2023-12-29");
        }
    }
}
