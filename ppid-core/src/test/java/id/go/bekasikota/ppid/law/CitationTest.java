package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void aCitationIsReadAsRegulationAndPlace() {
        Citation citation = Citation.parse("UU 14/2008 Pasal 22 ayat (7)");

        assertThat(citation.regulation()).isEqualTo(Regulation.UU_14_2008);
        assertThat(citation.locator()).isEqualTo("Pasal 22 ayat (7)");
        assertThat(citation.namesArticle()).isTrue();
        assertThat(citation).hasToString("UU 14/2008 Pasal 22 ayat (7)");
    }

    @Test
    void anAnnexIsAPlaceThatWasRead() {
        Citation citation = Citation.parse("PERKI 1/2021 Lampiran IX");

        assertThat(citation.namesArticle()).isTrue();
        assertThat(citation).hasToString("PERKI 1/2021 Lampiran IX");
    }

    @ParameterizedTest
    @EnumSource(Regulation.class)
    void everyRegulationIsReadBackFromItsShortName(Regulation regulation) {
        Citation citation = new Citation(regulation, "Pasal 1 huruf a");

        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
        assertThat(Regulation.namedIn(regulation.shortName())).isEqualTo(regulation);
        assertThat(regulation).hasToString(regulation.shortName());
    }

    @Test
    void blanksAroundThePlaceAreNoPartOfIt() {
        assertThat(Citation.parse("PP 61/2010   Pasal 5 ")).isEqualTo(Citation.parse("PP 61/2010 Pasal 5"));
    }

    @Test
    void aRemarkInsteadOfAnArticleIsKeptAndKnownAsOne() {
        Citation citation = Citation.parse("Permendagri 3/2017 (article number not seen)");

        assertThat(citation.namesArticle()).isFalse();
        assertThat(citation).hasToString("Permendagri 3/2017 (article number not seen)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "UU 14/20081 Pasal 1", "uu 14/2008 Pasal 1", "UU 99/1999 Pasal 1", " UU 14/2008 Pasal 1"})
    void anUnknownRegulationIsRefusedWithTheKnownOnes(String text) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("\"" + text + "\"", "UU 14/2008", "PERKI 1/2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UU 14/2008", "UU 14/2008 ", "UU 14/2008   "})
    void aCitationWithoutAPlaceIsRefused(String text) {
        assertThatThrownBy(() -> Citation.parse(text))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("UU 14/2008", "Pasal 1");
    }

    @Test
    void anExceptionThatRestsOnAnArticleEndsWithIt() {
        Citation citation = Citation.parse("UU 14/2008 Pasal 17");

        assertThat(new PpidException("tidak boleh", citation))
                .hasMessage("tidak boleh (UU 14/2008 Pasal 17)")
                .extracting(PpidException::citation)
                .isEqualTo(Optional.of(citation));
        assertThat(new PpidException("rusak").citation()).isEmpty();
        assertThat(new PpidException("rusak", new IllegalStateException("bawah")))
                .hasMessage("rusak")
                .hasRootCauseMessage("bawah");
    }

    @Test
    void aRemarkForAnArticleIsToldInTheLanguage() {
        assertThat(Citation.parse("Permendagri 3/2017 (article number not seen)")
                        .in(Language.INDONESIAN))
                .isEqualTo("Permendagri 3/2017, nomor pasal belum dilihat");
        assertThat(Citation.parse("PERKI 1/2022 (text not seen)").in(Language.ENGLISH))
                .isEqualTo("PERKI 1/2022, text not seen");
        assertThat(Citation.parse("PERKI 1/2022 (catatan sendiri)").in(Language.INDONESIAN))
                .isEqualTo("PERKI 1/2022, catatan sendiri");
        assertThat(Citation.parse("UU 14/2008 Pasal 22 ayat (7)").in(Language.INDONESIAN))
                .isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
    }
}
