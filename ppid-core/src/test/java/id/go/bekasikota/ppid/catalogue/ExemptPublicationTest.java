package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.article;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.exempt;
import static id.go.bekasikota.ppid.catalogue.Catalogue.fields;
import static id.go.bekasikota.ppid.catalogue.Catalogue.page;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.UNIT;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Proves;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an exemption does to an entry of the public list and to its publication. */
class ExemptPublicationTest {
    private static final LocalDate END = DAY.plusMonths(3);
    private final Exemption whole = Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(END), DAY);
    private final ExemptionInventory exemptions = exempt(whole);

    @Test
    @Proves({"UU 14/2008 Pasal 7 ayat (1)", "UU 14/2008 Pasal 17 huruf e angka 4", "PERKI 1/2021 Pasal 50 ayat (1)"})
    void whatIsExemptIsNotPublishedWhileTheExemptionIsInForce() {
        CatalogueEntry entry = entered("1", Disclosure.periodic())
                .acting(LAW, on(DAY.plusDays(1)))
                .link(whole.id(), exemptions)
                .orThrow();

        assertThat(article(entry.acting(LAW, on(DAY.plusDays(2))).publish(page(DAY.plusDays(2)), exemptions)))
                .contains("UU 14/2008 Pasal 17 huruf e angka 4");
        assertThat(entry.acting(LAW, on(DAY.plusDays(2)))
                        .publish(page(DAY.plusDays(2)), exemptions)
                        .denial()
                        .orElseThrow()
                        .state())
                .isEqualTo("withheld");
        assertThat(entry.state(END.minusDays(1), LAW, exemptions)).isEqualTo(EntryState.WITHHELD);
        assertThat(article(entry.acting(LAW, on(END)).publish(page(END), exemptions)))
                .isEmpty();
        assertThat(entry.links()).containsExactly(whole.id());
        assertThat(entry.acting(LAW, on(DAY.plusDays(3)))
                        .link(whole.id(), exemptions)
                        .orThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void nothingIsOverdueWhileItIsWithheld() {
        Exemption longer = Exempt.of("SK-2", ExemptionGround.E4, ExemptionEnd.on(DAY.plusYears(2)), DAY);
        CatalogueEntry entry = entered("1", Disclosure.periodic())
                .acting(LAW, on(DAY))
                .link(longer.id(), exempt(longer))
                .orThrow();

        assertThat(entry.expiries(DAY.plusYears(1), LAW, exempt(longer))).isEmpty();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 50 ayat (3)")
    void anExemptPartNeverClosesTheRest_Perki50_3() {
        Exemption part = Exemption.classify(
                        ExemptionId.of("SK-3"),
                        Exempt.tested(ExemptionGround.H3).extent(Extent.PART).on(DAY),
                        Exempt.letter(ExemptionEnd.consentOrPublicOffice()).issued("Bekasi", DAY),
                        LAW,
                        on(DAY))
                .orThrow();
        CatalogueEntry entry = entered("1", Disclosure.periodic())
                .acting(LAW, on(DAY))
                .link(part.id(), exempt(part))
                .orThrow();

        assertThat(article(entry.acting(LAW, on(DAY)).publish(page(DAY), exempt(part))))
                .isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 11 ayat (1) huruf a")
    void whatIsStillExemptIsNotEntered_Uu11_1_a() {
        EntryDraft entry = new EntryDraft(
                EntryNumber.of("9"),
                fields(),
                Disclosure.atAnyTime(),
                EntryOrigin.opened(EntrySource.ENDED, whole.id(), "SK-1"));

        assertThat(article(CatalogueEntry.enter(entry, exemptions, LAW, on(END.minusDays(1)))))
                .contains("UU 14/2008 Pasal 11 ayat (1) huruf a");
        assertThat(article(CatalogueEntry.enter(entry, exemptions, LAW, on(END))))
                .isEmpty();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 11 ayat (2)", "PERKI 1/2021 Pasal 52 ayat (3)"})
    void whatWasDeclaredOpenStaysAvailable_Uu11_2() {
        EntryDraft entry = new EntryDraft(
                EntryNumber.of("9"),
                fields(),
                Disclosure.atAnyTime(),
                EntryOrigin.declaredOpen(EntrySource.COMMISSION, "putusan 4"));
        CatalogueEntry opened =
                CatalogueEntry.enter(entry, NOTHING_EXEMPT, LAW, on(DAY)).orThrow();

        assertThat(article(opened.acting(LAW, on(DAY.plusDays(1))).remove("usang")))
                .contains("UU 14/2008 Pasal 11 ayat (2)");
        assertThat(article(opened.acting(LAW, on(DAY.plusDays(1))).link(whole.id(), exemptions)))
                .contains("UU 14/2008 Pasal 11 ayat (2)");
        assertThat(opened.nextSteps(DAY, LAW, exemptions))
                .extracting(NextStep::act)
                .containsExactly("catalogue.publish", "catalogue.amend");
        EntryDraft silent = new EntryDraft(
                EntryNumber.of("10"),
                fields(),
                Disclosure.atAnyTime(),
                EntryOrigin.declaredOpen(EntrySource.COURT, " "));
        assertThat(article(CatalogueEntry.enter(silent, NOTHING_EXEMPT, LAW, on(DAY))))
                .contains("PERKI 1/2021 Pasal 52 ayat (4)");
    }

    @Test
    @Proves({"UU 14/2008 Pasal 19", "PP 61/2010 Pasal 11 ayat (3)"})
    void onlyAnExemptionInForceWithholds() {
        CatalogueEntry entry = entered("1", Disclosure.periodic());

        assertThat(article(entry.acting(LAW, on(END)).link(whole.id(), exemptions)))
                .contains("PP 61/2010 Pasal 11 ayat (3)");
        assertThat(article(entry.acting(LAW, on(DAY)).link(ExemptionId.of("x"), exemptions)))
                .contains("UU 14/2008 Pasal 19");
        assertThat(article(entry.acting(LAW, by(UNIT, DAY)).link(whole.id(), exemptions)))
                .contains("PERKI 1/2021 Pasal 12");
    }
}
