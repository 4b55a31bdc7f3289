package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.PHOTO;
import static id.go.bekasikota.ppid.catalogue.Catalogue.article;
import static id.go.bekasikota.ppid.catalogue.Catalogue.collected;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.exempt;
import static id.go.bekasikota.ppid.catalogue.Catalogue.fields;
import static id.go.bekasikota.ppid.catalogue.Catalogue.flood;
import static id.go.bekasikota.ppid.catalogue.Catalogue.page;
import static id.go.bekasikota.ppid.catalogue.Catalogue.published;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.UNIT;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entry, its publications and what exemptions forbid: UU 14/2008 Pasal 9 to 11, PERKI 1/2021 Pasal 18 to 25, 52. */
class CatalogueEntryTest {
    private static final LocalDate END = DAY.plusMonths(3);

    private final Exemption whole = Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(END), DAY);
    private final ExemptionInventory exemptions = exempt(whole);

    private static List<String> codes(CatalogueEntry entry, LocalDate asOf) {
        return entry.expiries(asOf, LAW, NOTHING_EXEMPT).stream()
                .map(Expiry::code)
                .toList();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 9 ayat (1)", "UU 14/2008 Pasal 9 ayat (3)", "PERKI 1/2021 Pasal 18"})
    void periodicInformationIsStaleSixMonthsAfterItsLastPublication_Uu9_3_Perki18() {
        CatalogueEntry entry = published(entered("1", Disclosure.periodic()), DAY.plusDays(2));
        LocalDate due = DAY.plusDays(2).plusMonths(6);

        assertThat(entry.publishBy(DAY.plusDays(2), LAW)).contains(due);
        assertThat(entry.state(due, LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.PUBLISHED);
        assertThat(entry.state(due.plusDays(1), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.STALE);
        assertThat(codes(entry, due)).isEmpty();
        assertThat(codes(entry, due.plusDays(1))).containsExactly("publication.periodic-missed");

        CatalogueEntry again = published(entry, due.plusDays(5));
        assertThat(again.state(due.plusDays(5), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.PUBLISHED);
        assertThat(codes(again, due.plusDays(9))).containsExactly("publication.periodic-missed");
        assertThat(codes(published(entry, due), due.plusDays(9))).isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 9 ayat (3)")
    void periodicInformationNeverPublishedCountsFromItsEntry() {
        CatalogueEntry entry = entered("1", Disclosure.periodic());

        assertThat(entry.state(DAY.plusMonths(6), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.LISTED);
        assertThat(entry.state(DAY.plusMonths(6).plusDays(1), LAW, NOTHING_EXEMPT))
                .isEqualTo(EntryState.STALE);
        assertThat(codes(entry, DAY.plusMonths(6).plusDays(1))).containsExactly("publication.periodic-missed");
        assertThat(entry.expiries(DAY.plusMonths(7), LAW, NOTHING_EXEMPT))
                .allSatisfy(expiry -> assertThat(expiry.text().id()).contains("belum pernah diumumkan"));
        assertThat(codes(published(entry, DAY.plusMonths(5)), DAY.plusMonths(7)))
                .isEmpty();
    }

    @Test
    void aTieMadeLaterLeavesThePastAsItWas() {
        CatalogueEntry open = published(entered("1", Disclosure.atAnyTime()), DAY);
        CatalogueEntry tied = open.acting(LAW, on(DAY.plusDays(5)))
                .link(whole.id(), exemptions)
                .orThrow();

        assertThat(tied.state(DAY.plusDays(4), LAW, exemptions)).isEqualTo(EntryState.PUBLISHED);
        assertThat(tied.state(DAY.plusDays(5), LAW, exemptions)).isEqualTo(EntryState.WITHHELD);
        assertThat(tied.linksOn(DAY.plusDays(4))).isEmpty();
        assertThat(tied.linksOn(DAY.plusDays(5))).isEqualTo(tied.links()).containsExactly(whole.id());
    }

    @Test
    @Proves("UU 14/2008 Pasal 10 ayat (1)")
    void whatWasPublishedBeforeADangerWasKnownDoesNotAnnounceIt() {
        CatalogueEntry early = entered("1", Disclosure.immediate(flood(DAY)))
                .acting(LAW, on(DAY))
                .publish(page(DAY.minusDays(1)), NOTHING_EXEMPT)
                .orThrow();

        assertThat(early.publishBy(DAY, LAW)).contains(DAY);
        assertThat(early.state(DAY.plusDays(1), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.STALE);
        assertThat(codes(early, DAY.plusDays(1))).containsExactly("publication.immediate-missed");
    }

    @Test
    @Proves({"UU 14/2008 Pasal 10 ayat (1)", "PERKI 1/2021 Pasal 25 ayat (1)"})
    void whatMustBePublishedAtOnceMayNotWaitADay_Uu10_Perki25() {
        CatalogueEntry entry = entered("1", Disclosure.immediate(flood(DAY)));

        assertThat(entry.publishBy(DAY, LAW)).contains(DAY);
        assertThat(codes(entry, DAY)).isEmpty();
        assertThat(entry.state(DAY.plusDays(1), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.STALE);
        assertThat(codes(entry, DAY.plusDays(1))).containsExactly("publication.immediate-missed");
        assertThat(codes(published(entry, DAY), DAY.plusDays(9))).isEmpty();
        assertThat(codes(published(entry, DAY.plusDays(2)), DAY.plusDays(9)))
                .containsExactly("publication.immediate-missed");
        assertThat(published(entry, DAY).publishBy(DAY, LAW)).isEmpty();
    }

    @Test
    void nobodyKnowsOfADangerBeforeItsDayHasCome_Uu10_1() {
        EntryDraft early = Catalogue.collected("1", Disclosure.immediate(Catalogue.flood(DAY.plusDays(1))));

        assertThat(Catalogue.article(CatalogueEntry.enter(early, NOTHING_EXEMPT, LAW, on(DAY))))
                .contains("UU 14/2008 Pasal 10 ayat (1)");
        assertThat(CatalogueEntry.enter(early, NOTHING_EXEMPT, LAW, on(DAY.plusDays(1)))
                        .denial())
                .isEmpty();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 20 ayat (2)")
    void theAnnouncementNamesWhatItDoesNotTell_Perki20_2() {
        assertThat(entered("1", Disclosure.immediate(flood(DAY))).missing())
                .extracting(gap -> gap.citation().toString())
                .containsExactly(
                        "PERKI 1/2021 Pasal 20 ayat (2) huruf d",
                        "PERKI 1/2021 Pasal 20 ayat (2) huruf e",
                        "PERKI 1/2021 Pasal 20 ayat (2) huruf f",
                        "PERKI 1/2021 Pasal 20 ayat (2) huruf g",
                        "PERKI 1/2021 Pasal 20 ayat (2) huruf h");
    }

    @Test
    @Proves({"UU 14/2008 Pasal 11 ayat (1)", "PERKI 1/2021 Pasal 21 ayat (1)"})
    void whatIsAvailableAtAnyTimeIsNeverStale_Uu11() {
        CatalogueEntry entry = entered("1", Disclosure.atAnyTime());

        assertThat(entry.publishBy(DAY, LAW)).isEmpty();
        assertThat(entry.state(DAY.plusYears(9), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.LISTED);
        assertThat(codes(entry, DAY.plusYears(9))).isEmpty();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 12", "PERKI 1/2021 Pasal 45 ayat (1)", "PERKI 1/2021 Pasal 45 ayat (2)"})
    void aUnitsOfficerEntersAndPublishesButDoesNotRemove_Perki12() {
        CatalogueEntry entry = CatalogueEntry.enter(
                        collected("1", Disclosure.periodic()), NOTHING_EXEMPT, LAW, by(UNIT, DAY))
                .orThrow();

        assertThat(article(entry.acting(LAW, by(UNIT, DAY)).publish(page(DAY), NOTHING_EXEMPT)))
                .isEmpty();
        assertThat(article(entry.acting(LAW, by(UNIT, DAY)).amend(fields()))).isEmpty();
        assertThat(article(entry.acting(LAW, by(UNIT, DAY)).remove("ganda"))).contains("PERKI 1/2021 Pasal 12");
        assertThat(article(CatalogueEntry.enter(
                        collected("1", Disclosure.periodic()), NOTHING_EXEMPT, LAW, by(Actor.requester(), DAY))))
                .contains("PERKI 1/2021 Pasal 45 ayat (2)");
    }

    @Test
    void nothingHappensToWhatIsRemovedOrBeforeItIsEntered() {
        CatalogueEntry removed = entered("1", Disclosure.periodic())
                .acting(LAW, on(DAY.plusDays(3)))
                .remove("ganda")
                .orThrow();
        LocalDate later = DAY.plusDays(4);

        assertThat(removed.acting(LAW, on(later))
                        .publish(page(later), NOTHING_EXEMPT)
                        .denial()
                        .orElseThrow()
                        .state())
                .isEqualTo("removed");
        assertThat(removed.acting(LAW, on(later)).amend(fields()).denial()).isPresent();
        assertThat(removed.acting(LAW, on(later)).remove("x").denial()).isPresent();
        assertThat(removed.acting(LAW, on(later)).link(whole.id(), exemptions).denial())
                .isPresent();
        assertThat(removed.nextSteps(later, LAW, exemptions)).isEmpty();
        assertThat(removed.state(later, LAW, exemptions)).isEqualTo(EntryState.REMOVED);
        assertThat(entered("1", Disclosure.periodic())
                        .acting(LAW, on(DAY.minusDays(1)))
                        .amend(fields())
                        .denial())
                .isPresent();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 21 ayat (2) huruf e", "PERKI 1/2021 Pasal 24 ayat (1)"})
    void aPublicationLiesBetweenTheMakingAndItsRecording() {
        CatalogueEntry entry = entered("1", Disclosure.periodic());

        assertThat(article(entry.acting(LAW, on(DAY)).publish(page(DAY.minusMonths(2)), NOTHING_EXEMPT)))
                .contains("PERKI 1/2021 Pasal 21 ayat (2) huruf e");
        assertThat(article(entry.acting(LAW, on(DAY)).publish(page(DAY.plusDays(1)), NOTHING_EXEMPT)))
                .contains("PERKI 1/2021 Pasal 24 ayat (1)");
        assertThat(article(entry.acting(LAW, on(DAY)).publish(page(DAY.minusDays(9)), NOTHING_EXEMPT)))
                .isEmpty();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 21 ayat (2) huruf e")
    void anEditionMadeLaterDoesNotBarTheRecordOfAnEarlierPublication() {
        LocalDate later = DAY.plusMonths(7);
        EntryFields next = EntryFields.of("Laporan realisasi anggaran 2025")
                .heldBy("bpkad")
                .responsible("Kepala BPKAD")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Bekasi", later.minusDays(1));
        CatalogueEntry amended = entered("1", Disclosure.periodic())
                .acting(LAW, on(later))
                .amend(next)
                .orThrow();
        LocalDate shown = DAY.plusMonths(5);

        CatalogueEntry recorded = amended.acting(LAW, on(later))
                .publish(page(shown), NOTHING_EXEMPT)
                .orThrow();
        assertThat(codes(recorded, later)).isEmpty();
        assertThat(article(amended.acting(LAW, on(later)).publish(page(DAY.minusMonths(2)), NOTHING_EXEMPT)))
                .isPresent();
    }

    // what is offered is allowed, what is not offered is denied
    @Test
    void theNextStepsOfferExactlyWhatIsAllowed() {
        CatalogueEntry open = entered("1", Disclosure.periodic());
        CatalogueEntry tied =
                open.acting(LAW, on(DAY)).link(whole.id(), exemptions).orThrow();

        assertThat(open.nextSteps(DAY, LAW, exemptions))
                .extracting(NextStep::act)
                .containsExactly("catalogue.publish", "catalogue.amend", "catalogue.link", "catalogue.remove");
        assertThat(tied.nextSteps(DAY, LAW, exemptions))
                .extracting(NextStep::act)
                .containsExactly("catalogue.amend", "catalogue.remove");
        assertThat(open.nextSteps(DAY, LAW, exemptions).get(0).until()).contains(DAY.plusMonths(6));
        assertThat(entered("1", Disclosure.immediate(flood(DAY)))
                        .nextSteps(DAY, LAW, NOTHING_EXEMPT)
                        .get(0)
                        .until())
                .contains(DAY);
        assertThat(article(tied.acting(LAW, on(DAY)).publish(page(DAY), exemptions)))
                .isPresent();
        assertThat(article(tied.acting(LAW, on(DAY)).remove("ganda"))).isEmpty();
    }

    @Test
    void notingTwiceEqualsNotingOnce() {
        LocalDate asOf = DAY.plusYears(1);
        CatalogueEntry once =
                entered("1", Disclosure.periodic()).noted(asOf, LAW, NOTHING_EXEMPT, by(Actor.time(), asOf));

        assertThat(once.version()).isEqualTo(2);
        assertThat(once.noted(asOf, LAW, NOTHING_EXEMPT, by(Actor.time(), asOf)).version())
                .isEqualTo(2);
    }

    @Test
    void theHistoryIsTheSameAfterJson() {
        CatalogueEntry entry = entered("1", Disclosure.immediate(flood(DAY)))
                .acting(LAW, on(DAY))
                .publish(
                        Publication.onVideotron(DAY, PHOTO, "Banjir di Jatiasih")
                                .with(AccessibleForm.AUDIO),
                        NOTHING_EXEMPT)
                .orThrow()
                .acting(LAW, on(DAY))
                .link(whole.id(), exemptions)
                .orThrow()
                .acting(LAW, on(DAY))
                .amend(fields())
                .orThrow()
                .acting(LAW, on(DAY.plusDays(1)))
                .remove("ganda")
                .orThrow();

        CatalogueEntry read = PpidJson.read(PpidJson.write(entry), CatalogueEntry.class);

        assertThat(read).isEqualTo(entry).hasToString("CatalogueEntry[1 immediate]");
        assertThatThrownBy(() -> CatalogueEntry.restore(List.of()))
                .hasMessageContaining("a case begins with an event of the kind Entered");
    }
}
