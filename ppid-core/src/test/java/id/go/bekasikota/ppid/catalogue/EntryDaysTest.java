package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.PHOTO;
import static id.go.bekasikota.ppid.catalogue.Catalogue.decision;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.exempt;
import static id.go.bekasikota.ppid.catalogue.Catalogue.fields;
import static id.go.bekasikota.ppid.catalogue.Catalogue.flood;
import static id.go.bekasikota.ppid.catalogue.Catalogue.page;
import static id.go.bekasikota.ppid.catalogue.Catalogue.published;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days that an entry of the public list and the decision on the list count: UU 14/2008 Pasal 9, 10, PERKI 1/2021 Pasal 45. */
class EntryDaysTest {
    private final CatalogueEntry periodic = entered("1", Disclosure.periodic());
    private final CatalogueEntry atOnce = entered("2", Disclosure.immediate(flood(DAY)));
    private final CatalogueEntry anyTime = entered("3", Disclosure.atAnyTime());

    private static CatalogueEntry removed(CatalogueEntry entry, LocalDate day) {
        return entry.acting(LAW, on(day)).remove("ganda").orThrow();
    }

    private static CatalogueEntry onVideotron(CatalogueEntry entry, LocalDate day) {
        return entry.acting(LAW, on(day))
                .publish(Publication.onVideotron(day, PHOTO, "Laporan"), NOTHING_EXEMPT)
                .orThrow();
    }

    private static CatalogueEntry recorded(CatalogueEntry entry, LocalDate published, LocalDate day) {
        return entry.acting(LAW, on(day))
                .publish(page(published), NOTHING_EXEMPT)
                .orThrow();
    }

    private static Optional<LocalDate> publishStep(CatalogueEntry entry, LocalDate day) {
        return entry.nextSteps(day, LAW, NOTHING_EXEMPT).stream()
                .filter(step -> step.act().equals("catalogue.publish"))
                .findFirst()
                .flatMap(NextStep::until);
    }

    @DisplayName(
            "UU 14/2008 Pasal 9 ayat (3): the six months hang on the last publication on a listed channel, else on the entry")
    @Test
    void theTermOfPeriodicInformationHangsOnItsLastPublication() {
        CatalogueEntry twice = recorded(published(periodic, DAY.plusDays(5)), DAY.plusDays(2), DAY.plusDays(6));

        assertThat(periodic.countedFrom()).contains(DAY);
        assertThat(onVideotron(periodic, DAY.plusDays(3)).countedFrom()).contains(DAY);
        assertThat(twice.countedFrom()).contains(DAY.plusDays(5));
        assertThat(publishStep(twice, DAY.plusDays(6))).contains(DAY.plusDays(5).plusMonths(6));
        assertThat(removed(periodic, DAY.plusDays(1)).countedFrom()).isEmpty();
        assertThat(anyTime.countedFrom()).isEmpty();
    }

    @DisplayName(
            "UU 14/2008 Pasal 10 ayat (1): what is published at once is owed from the day of knowing until it is published")
    @Test
    void whatIsPublishedAtOnceIsOwedUntilItIsPublished() {
        CatalogueEntry early = recorded(atOnce, DAY.minusDays(1), DAY);
        CatalogueEntry done = published(atOnce, DAY);

        assertThat(atOnce.countedFrom()).contains(DAY);
        assertThat(early.countedFrom()).contains(DAY);
        assertThat(done.countedFrom()).isEmpty();
        assertThat(early.isAnnounced()).isFalse();
        assertThat(done.isAnnounced()).isTrue();
        assertThat(publishStep(atOnce, DAY)).contains(DAY);
        assertThat(publishStep(done, DAY)).isEmpty();
    }

    @DisplayName("UU 14/2008 Pasal 9, 10, 11 ayat (1): time works on what has a term, while it is in the list")
    @Test
    void timeWorksOnWhatHasATermWhileItIsInTheList() {
        CatalogueEntry gone = removed(periodic, DAY.plusDays(3));

        assertThat(periodic.isLive(DAY)).isTrue();
        assertThat(atOnce.isLive(DAY)).isTrue();
        assertThat(anyTime.isLive(DAY)).isFalse();
        assertThat(gone.isLive(DAY.plusDays(2))).isTrue();
        assertThat(gone.isLive(DAY.plusDays(3))).isFalse();
        assertThat(gone.isRemoved()).isTrue();
        assertThat(periodic.isRemoved()).isFalse();
    }

    @DisplayName("PERKI 1/2021 Pasal 45 ayat (5): what was taken out of the list was in it until then")
    @Test
    void whatWasTakenOutWasInTheListUntilThen() {
        CatalogueEntry gone = removed(anyTime, DAY.plusDays(3));

        assertThat(gone.state(DAY.plusDays(2), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.LISTED);
        assertThat(gone.state(DAY.plusDays(3), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.REMOVED);
    }

    @DisplayName(
            "UU 14/2008 Pasal 9 ayat (3): what was published too late was never published by its day, and stays so noted")
    @Test
    void whatWasPublishedTooLateStaysNotedAsNeverPublished() {
        LocalDate over = DAY.plusMonths(6).plusDays(1);
        CatalogueEntry late = published(periodic, DAY.plusMonths(7));

        assertThat(late.expiries(DAY.plusMonths(8), LAW, NOTHING_EXEMPT))
                .singleElement()
                .satisfies(expiry -> {
                    assertThat(expiry.since()).isEqualTo(over);
                    assertThat(expiry.text().id()).contains("belum pernah");
                });
    }

    @DisplayName(
            "UU 14/2008 Pasal 9 ayat (3): an edition out on the day of entry was published, and its successor is missed as such")
    @Test
    void whatWasPublishedOnTheDayOfEntryIsNotCalledNeverPublished() {
        LocalDate over = DAY.plusMonths(6).plusDays(1);

        assertThat(published(periodic, DAY).expiries(over, LAW, NOTHING_EXEMPT))
                .singleElement()
                .satisfies(expiry -> assertThat(expiry.text().id()).doesNotContain("belum pernah"));
        // of what was out before its entry the next edition is due six months after that publication, not after the
        // entry
        CatalogueEntry before = recorded(periodic, DAY.minusDays(10), DAY);
        assertThat(before.expiries(DAY.plusMonths(6), LAW, NOTHING_EXEMPT))
                .extracting(Expiry::since)
                .containsExactly(DAY.minusDays(10).plusMonths(6).plusDays(1));
    }

    @DisplayName("PERKI 1/2021 Pasal 12: a denial tells where the entry stood on its day")
    @Test
    void aDenialTellsWhereTheEntryStoodOnItsDay() {
        EntryFields later = EntryFields.of("Laporan")
                .heldBy("bpkad")
                .responsible("Kepala BPKAD")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Bekasi", DAY.plusYears(1));
        CatalogueEntry shown = published(anyTime, DAY.plusDays(2));

        assertThat(shown.acting(LAW, on(DAY.plusDays(2)))
                        .amend(later)
                        .denial()
                        .orElseThrow()
                        .state())
                .isEqualTo("published");
        assertThat(anyTime.acting(LAW, on(DAY))
                        .amend(later)
                        .denial()
                        .orElseThrow()
                        .state())
                .isEqualTo("listed");
        assertThat(shown.acting(LAW, on(DAY.plusDays(1)))
                        .amend(later)
                        .denial()
                        .orElseThrow()
                        .state())
                .isEqualTo("listed");
    }

    @DisplayName("PERKI 1/2021 Pasal 45 ayat (7): the decision that counts is the last one dated by the day")
    @Test
    void theDecisionThatCountsIsTheLastOneByTheDay() {
        PublicList list = PublicList.decide("kota", decision("K-1", DAY), List.of(), NOTHING_EXEMPT, LAW, on(DAY))
                .orThrow();
        PublicList updated = list.acting(LAW, on(DAY.plusDays(9)))
                .update(decision("K-2", DAY.plusDays(9)), List.of(), NOTHING_EXEMPT)
                .orThrow();

        assertThat(list.body()).isEqualTo("kota");
        assertThat(updated.decisionOn(DAY.minusDays(1))).isEmpty();
        assertThat(updated.decisionOn(DAY.plusDays(8)).orElseThrow().number()).isEqualTo("K-1");
        assertThat(updated.decisionOn(DAY.plusDays(9)).orElseThrow().number()).isEqualTo("K-2");
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 52 ayat (4): what was opened is lacking from its entry on, until it is decided or taken out")
    @Test
    void onlyWhatWasOpenedAndIsEnteredByTheDayIsLacking() {
        LocalDate end = DAY.plusMonths(3);
        Exemption ended = Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(end), DAY);
        EntryDraft opened = new EntryDraft(
                EntryNumber.of("7"),
                fields(),
                Disclosure.atAnyTime(),
                EntryOrigin.opened(EntrySource.ENDED, ExemptionId.of("SK-1"), "SK-1"));
        CatalogueEntry entry =
                CatalogueEntry.enter(opened, exempt(ended), LAW, on(end)).orThrow();
        PublicList list = PublicList.decide("kota", decision("K-1", DAY), List.of(), NOTHING_EXEMPT, LAW, on(DAY))
                .orThrow();

        assertThat(list.lacking(List.of(anyTime, entry), end)).containsExactly(entry);
        assertThat(list.lacking(List.of(anyTime, entry), end.minusDays(1))).isEmpty();
        assertThat(OpenedInformation.withoutEntry(exempt(ended), List.of(anyTime), end))
                .hasSize(1);
        assertThat(OpenedInformation.withoutEntry(exempt(ended), List.of(anyTime, entry), end))
                .isEmpty();
    }
}
