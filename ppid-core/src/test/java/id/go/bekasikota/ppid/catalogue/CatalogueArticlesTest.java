package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.PHOTO;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.exempt;
import static id.go.bekasikota.ppid.catalogue.Catalogue.flood;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which article each step, gap and denial of the public list names. */
class CatalogueArticlesTest {
    private final Exemption exemption = Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(DAY.plusMonths(3)), DAY);

    private static List<String> steps(CatalogueEntry entry, ExemptionInventory exemptions) {
        return entry.nextSteps(DAY, LAW, exemptions).stream()
                .map(CatalogueArticlesTest::named)
                .toList();
    }

    private static String named(NextStep step) {
        return step.act() + " " + step.citation();
    }

    private static EntryFields madeLater() {
        return EntryFields.of("Laporan")
                .heldBy("bpkad")
                .responsible("Kepala BPKAD")
                .form(InformationForm.HARDCOPY)
                .kept("5 tahun")
                .made("Bekasi", DAY.plusDays(1));
    }

    private static String article(Result<?> result) {
        return result.denial().orElseThrow().citation().toString();
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 6 ayat (1)",
        "UU 14/2008 Pasal 10 ayat (1)",
        "UU 14/2008 Pasal 11 ayat (1)",
        "PERKI 1/2021 Pasal 12",
        "PERKI 1/2021 Pasal 45 ayat (5)"
    })
    void eachStepNamesItsOwnArticle() {
        assertThat(steps(entered("1", Disclosure.atAnyTime()), exempt(exemption)))
                .containsExactlyInAnyOrder(
                        "catalogue.publish UU 14/2008 Pasal 11 ayat (1)",
                        "catalogue.amend PERKI 1/2021 Pasal 12 ayat (1)",
                        "catalogue.link UU 14/2008 Pasal 6 ayat (1)",
                        "catalogue.remove PERKI 1/2021 Pasal 45 ayat (5)");
        assertThat(steps(entered("2", Disclosure.immediate(flood(DAY))), NOTHING_EXEMPT))
                .contains("catalogue.publish UU 14/2008 Pasal 10 ayat (1)");
        assertThat(steps(entered("3", Disclosure.periodic()), NOTHING_EXEMPT))
                .contains("catalogue.publish UU 14/2008 Pasal 9 ayat (3)");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 24 ayat (3)", "PERKI 1/2021 Pasal 24 ayat (5)"})
    void whatAPublicationLacksNamesItsArticle() {
        CatalogueEntry shown = entered("1", Disclosure.atAnyTime())
                .acting(LAW, on(DAY))
                .publish(Publication.onVideotron(DAY, PHOTO, "Laporan"), NOTHING_EXEMPT)
                .orThrow();

        assertThat(shown.missing())
                .extracting(omission -> omission.code() + " " + omission.citation())
                .containsExactlyInAnyOrder(
                        "publication.listed-channel PERKI 1/2021 Pasal 24 ayat (3)",
                        "publication.accessible-form PERKI 1/2021 Pasal 24 ayat (5)");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 21 ayat (2)", "PERKI 1/2021 Pasal 45 ayat (2)"})
    void whatIsEnteredOrChangedTooEarlyNamesItsArticle() {
        CatalogueEntry entry = entered("1", Disclosure.atAnyTime());

        assertThat(article(entry.acting(LAW, on(DAY.minusDays(1))).remove("salah")))
                .isEqualTo("PERKI 1/2021 Pasal 45 ayat (2)");
        assertThat(article(entry.acting(LAW, on(DAY)).amend(madeLater())))
                .isEqualTo("PERKI 1/2021 Pasal 21 ayat (2) huruf e");
    }
}
