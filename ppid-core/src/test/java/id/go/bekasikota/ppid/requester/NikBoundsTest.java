package id.go.bekasikota.ppid.requester;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of birth and regions at the ends of what a population number may hold. */
class NikBoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {"010101", "410101", "310100", "710199", "311224", "290200", "690200", "290296", "280201"})
    void aDayThatExistsIsPlausible(String born) {
        assertThat(Individual.isPlausibleNik("327503" + born + "0001")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000101", "400101", "320101", "720101", "010001", "011301", "290201", "300200", "310424"})
    void aDayThatDoesNotExistIsNot(String born) {
        assertThat(Individual.isPlausibleNik("327503" + born + "0001")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "110101, true",
        "100101, false",
        "970101, true",
        "980101, false",
        "320001, false",
        "320101, true",
        "320100, false",
        "32010, false"
    })
    void aRegionLiesBetweenTheFirstAndTheLast(String region, boolean plausible) {
        assertThat(Nik.hasRegion(region)).isEqualTo(plausible);
    }
}
