package id.go.bekasikota.ppid.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWordsTest {
    private static final PageWords WORDS = new PageWords(Language.INDONESIAN);

    @ParameterizedTest
    @CsvSource({"0, <1", "0.0, <1", "0.5, '0,5'", "7.0, 7", "9.44, '9,44'", "1000, 1.000", ", –"})
    void daysOfNoneAreLessThanOne(@Nullable BigDecimal days, String shown) {
        assertThat(WORDS.days(Optional.ofNullable(days))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.7141, '71,41%'", "1, 100%", "0, 0%", "0.1563, '15,63%'", ", –"})
    void ratesArePercentages(@Nullable BigDecimal rate, String shown) {
        assertThat(WORDS.percent(Optional.ofNullable(rate))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, '33,3%'", "1, 8, '12,5%'", "1, 16, '6,3%'", "0, 5, 0%", "5, 5, 100%", "0, 0, –"})
    void sharesAreRoundedHalfUp(long part, long whole, String shown) {
        assertThat(WORDS.share(part, whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1002, 1.002", "1000000, 1.000.000"})
    void thousandsArePartedByPoints(long count, String shown) {
        assertThat(WORDS.count(count)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'a\u0001b', 'a\ufffdb'", "'😀', '😀'", "'\ud83d', '\ufffd'", "'\ufffe', '\ufffd'"})
    void whatAPageCannotHoldIsReplaced(String text, String shown) {
        assertThat(PageWords.text(text)).isEqualTo(shown);
    }
}
