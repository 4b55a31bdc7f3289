package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A regulation and the deadlines that it sets begin on the same day. */
class RegulationDaysTest {

    static Stream<DeadlineRule> rules() {
        return StatutoryDeadlines.all().stream();
    }

    @DisplayName("UU 14/2008 Pasal 64, PERKI 1/2021 Pasal 64: each rule begins with its regulation")
    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleBeginsWithItsRegulation(DeadlineRule rule) {
        assertThat(rule.basis().from()).isEqualTo(rule.citation().regulation().firstDay());
    }
}
