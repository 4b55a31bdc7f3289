package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawPlaceTest {

    @ParameterizedTest(name = "{0} covers {1}: {2}")
    @CsvSource({
        "Pasal 36, Pasal 36, true",
        "Pasal 36, Pasal 36 ayat (1), true",
        "Pasal 36 ayat (1), Pasal 36, false",
        "Pasal 36 ayat (1), Pasal 36 ayat (10), false",
        "Pasal 3, Pasal 36, false",
        "Pasal 22 ayat (7), Pasal 22 ayat (7) huruf e, true",
        "Pasal 22 ayat (7) huruf e, Pasal 22 ayat (7) huruf f, false",
        "Pasal 23-34, Pasal 26 ayat (1), true",
        "Pasal 23-34, Pasal 35, false",
        "Pasal 23-34, Pasal 22, false",
        "Pasal 18 ayat (3)-(7), Pasal 18 ayat (5), true",
        "Pasal 18 ayat (3)-(7), Pasal 18 ayat (2), false",
        "Lampiran IX, annex IX, true",
        "Lampiran IV-V, Lampiran V, true",
        "Lampiran I, Pasal 1, false",
        "Lampiran, Lampiran I, true"
    })
    void awholeCoversItsParts(String whole, String part, boolean covers) {
        assertThat(LawPlace.parse("PERKI 1/2021 " + whole).covers(LawPlace.parse("PERKI 1/2021 " + part)))
                .isEqualTo(covers);
        assertThat(LawPlace.parse("PERKI 1/2021 " + whole).covers(LawPlace.parse("PP 61/2010 " + part)))
                .isFalse();
    }

    @Test
    void placesStandInTheOrderOfTheRegulationAWholeBeforeItsParts() {
        List<LawPlace> ordered = Stream.of(
                        "UU 14/2008 Pasal 64",
                        "PERKI 1/2021 Pasal 1",
                        "PERKI 1/2021 Pasal 1 angka 9",
                        "PERKI 1/2021 Pasal 1 angka 22",
                        "PERKI 1/2021 Pasal 9 ayat (2)",
                        "PERKI 1/2021 Pasal 9 ayat (2) huruf b",
                        "PERKI 1/2021 Pasal 10",
                        "PERKI 1/2021 Lampiran IV",
                        "PERKI 1/2021 Lampiran IX")
                .map(LawPlace::parse)
                .toList();

        assertThat(ordered).isSorted();
        assertThat(ordered.get(8)).hasToString("PERKI 1/2021 Lampiran 9");
        assertThat(ordered.get(5)).hasToString("PERKI 1/2021 Pasal 9 ayat (2) huruf b");
        assertThat(LawPlace.parse("UU 14/2008 Pasal 18 ayat (3)-(7)")).hasToString("UU 14/2008 Pasal 18 ayat (3)-(7)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UU 14/2008 Pasal",
                "UU 14/2008 pasal 3",
                "UU 14/2008 Pasal 3 ayat 2",
                "UU 14/2008 Pasal 3 huruf 2",
                "UU 14/2008 Pasal 3 ayat (2) dan (3)",
                "UU 14/2008 Pasal 3-2",
                "UU 14/2008 Pasal 3-4 ayat (1)",
                "Permendagri 3/2017 (article number not seen)"
            })
    void whatNamesNoPlaceIsRefused(String text) {
        assertThatThrownBy(() -> LawPlace.parse(text))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining(text);
    }
}
