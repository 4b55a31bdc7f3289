package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of articles that carried a rule before a younger one did. */
class OlderArticlesTest {

    @Test
    void eachRowLeadsFromAYoungerArticleToOneInForceBeforeIt() {
        assertThat(OlderArticles.rows()).isNotEmpty().allSatisfy((younger, older) -> {
            Citation from = Citation.parse(younger);
            Citation to = Citation.parse(older);
            assertThat(from).hasToString(younger);
            assertThat(to.namesArticle()).isTrue();
            LocalDate first = from.regulation().firstDay().orElseThrow();
            assertThat(to.regulation().firstDay().orElseThrow()).isBefore(first);
            assertThat(from.inForceOn(first)).contains(from);
            assertThat(from.inForceOn(first.minusDays(1))).contains(to);
        });
    }

    @Test
    void whatStandsInNoRowWasNotCarriedBefore() {
        Citation check = Citation.parse("PERKI 1/2021 Pasal 31 ayat (2)");

        assertThat(OlderArticles.of(check.toString())).isEmpty();
        assertThat(check.inForceOn(LocalDate.of(2021, 6, 29))).isEqualTo(Optional.empty());
        assertThat(check.inForceOn(LocalDate.of(2021, 6, 30))).contains(check);
    }
}
