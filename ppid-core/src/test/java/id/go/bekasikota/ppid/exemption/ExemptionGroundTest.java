package id.go.bekasikota.ppid.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.Proves;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The grounds of UU 14/2008 Pasal 17: ten letters, and items a 5, c 7, e 7, f 4 and h 5. */
class ExemptionGroundTest {

    @Test
    @Proves({
        "UU 14/2008 Pasal 2 ayat (2)",
        "UU 14/2008 Pasal 17 huruf a",
        "UU 14/2008 Pasal 17 huruf b",
        "UU 14/2008 Pasal 17 huruf c",
        "UU 14/2008 Pasal 17 huruf d",
        "UU 14/2008 Pasal 17 huruf e",
        "UU 14/2008 Pasal 17 huruf f",
        "UU 14/2008 Pasal 17 huruf g",
        "UU 14/2008 Pasal 17 huruf h",
        "UU 14/2008 Pasal 17 huruf i",
        "UU 14/2008 Pasal 17 huruf j",
        "PERKI 1/2021 Pasal 13 ayat (3)",
        "PERKI 1/2021 Pasal 22 ayat (1)"
    })
    void theItemsPerLetterAreThoseOfTheLaw() {
        Map<String, Long> items = Arrays.stream(ExemptionGround.values())
                .collect(Collectors.groupingBy(ExemptionGround::letter, Collectors.counting()));

        assertThat(items)
                .containsEntry("17.a", 6L)
                .containsEntry("17.b", 1L)
                .containsEntry("17.c", 8L)
                .containsEntry("17.e", 8L)
                .containsEntry("17.f", 5L)
                .containsEntry("17.h", 6L)
                .hasSize(10);
    }

    @Test
    void everyGroundHasItsArticleAndALabelInBothLanguages() {
        assertThat(ExemptionGround.H3.citation()).hasToString("UU 14/2008 Pasal 17 huruf h angka 3");
        assertThat(ExemptionGround.B.citation()).hasToString("UU 14/2008 Pasal 17 huruf b");
        for (ExemptionGround ground : ExemptionGround.values()) {
            assertThat(ground.label(Language.INDONESIAN)).isNotBlank();
            assertThat(ground.label(Language.ENGLISH)).isNotBlank();
            assertThat(ExemptionGround.of(ground.code())).isSameAs(ground);
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (String bundle : new String[] {"grounds", "exemption"}) {
            Messages texts = Messages.beside(ExemptionGround.class, bundle);
            assertThat(texts.keys(Language.INDONESIAN)).isEqualTo(texts.keys(Language.ENGLISH));
        }
    }
}
