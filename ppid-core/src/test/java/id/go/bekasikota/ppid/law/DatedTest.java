package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {
    private static final Dated<String> STANDARD = Dated.of(
            "the service standard",
            Map.of(LocalDate.of(2021, 6, 30), "PERKI 1/2021", LocalDate.of(2010, 4, 30), "PERKI 1/2010"));

    @ParameterizedTest
    @CsvSource({
        "2010-04-30, PERKI 1/2010",
        "2021-06-29, PERKI 1/2010",
        "2021-06-30, PERKI 1/2021",
        "9999-12-31, PERKI 1/2021",
    })
    void aValueHoldsFromItsFirstDayUntilTheNextOne(LocalDate date, String value) {
        assertThat(STANDARD.at(date)).isEqualTo(value);
    }

    @Test
    void beforeTheFirstDayThereIsNoSilentDefault() {
        assertThatThrownBy(() -> STANDARD.at(LocalDate.of(2010, 4, 29)))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("the service standard", "2010-04-29", "2010-04-30");
    }

    @Test
    void aDatedValueWithoutAnyValueIsRefused() {
        assertThatThrownBy(() -> Dated.of("the fee", Map.of()))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("the fee");
    }

    @Test
    void aLaterChangeOfTheMapHasNoEffect() {
        Map<LocalDate, String> values = new HashMap<>(Map.of(LocalDate.of(2010, 4, 30), "a"));
        Dated<String> dated = Dated.of("x", values);
        values.put(LocalDate.of(2020, 1, 1), "b");

        assertThat(dated.at(LocalDate.of(2025, 1, 1))).isEqualTo("a");
        assertThat(dated.toString()).contains("x", "2010-04-30");
    }
}
