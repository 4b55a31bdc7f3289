package id.go.bekasikota.ppid.requester;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a text can be a NIK; being none is a finding, never a reason to refuse. */
class NikTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "3275040307851601, true, a man born on 3 July 1985",
        "3275014107900001, true, a woman: day of birth plus 40",
        "3275012902000001, true, 29 February exists in 2000",
        "3275012902010001, false, 29 February exists in neither 1901 nor 2001",
        "3275013113900001, false, no thirteenth month",
        "3275010007900001, false, no day 0",
        "3275014007900001, false, day 40 is not above 40",
        "3275017107900001, true, a woman born on the 31st",
        "3275017207900001, false, no 32nd",
        "327501410790001, false, 15 digits",
        "32750141079000011, false, 17 digits",
        "327501410790000a, false, a letter",
        "3275 0141 0790 00, false, blanks inside",
        "٣٢٧٥٠١٤١٠٧٩٠٠٠٠١, false, digits of another script",
        "'3,27501E+15', false, what a spreadsheet made of it"
    })
    @Proves("PERKI 1/2021 Pasal 29 ayat (5) huruf c")
    void sixteenDigitsWithADayOfBirthThatExists(String text, boolean plausible, String why) {
        assertThat(Nik.isPlausible(text)).as(why).isEqualTo(plausible);
    }
}
