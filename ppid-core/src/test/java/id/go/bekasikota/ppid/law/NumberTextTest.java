package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0",
                "999 | 999 | 999",
                "1002 | 1.002 | 1,002",
                "1234567 | 1.234.567 | 1,234,567",
                "71.41 | 71,41 | 71.41",
                "-1500.5 | -1.500,5 | -1,500.5",
                "1E+6 | 1.000.000 | 1,000,000"
            })
    void eachLanguagePartsThousandsAndDecimalsInItsWay(BigDecimal number, String indonesian, String english) {
        assertThat(NumberText.of(number, Language.INDONESIAN)).isEqualTo(indonesian);
        assertThat(NumberText.of(number, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void theMachinesLocalePlaysNoPart() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(NumberText.of(1002L, Language.ENGLISH)).isEqualTo("1,002");
        } finally {
            Locale.setDefault(before);
        }
    }
}
