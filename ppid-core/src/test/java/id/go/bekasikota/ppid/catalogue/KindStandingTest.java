package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.article;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.exempt;
import static id.go.bekasikota.ppid.catalogue.Catalogue.published;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the obligatory kinds of documents stand: UU 14/2008 Pasal 9 ayat (2), 11 ayat (1), PERKI 1/2021 Pasal 14, 15, 21. */
class KindStandingTest {
    private static final String ACCOUNTS = "uu-9.2.c";

    private static CatalogueEntry serving(CatalogueEntry entry, LocalDate day, String... kinds) {
        return entry.acting(LAW, on(day)).serve(List.of(kinds)).orThrow();
    }

    private static KindStanding standing(
            String kind, ExemptionInventory exemptions, LocalDate day, CatalogueEntry... entries) {
        return KindStanding.of(List.of(entries), exemptions, day, LAW).stream()
                .filter(row -> row.kind().code().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static KindState state(String kind, LocalDate day, CatalogueEntry... entries) {
        return standing(kind, NOTHING_EXEMPT, day, entries).state();
    }

    @DisplayName("PERKI 1/2021 Pasal 14, 15: what serves a part serves what it is a part of, and nothing beside it")
    @Test
    void whatServesAPartServesWhatItIsAPartOf() {
        CatalogueEntry profile = serving(entered("1", Disclosure.periodic()), DAY, "perki-15.1.c");

        assertThat(standing("perki-15.1.c", NOTHING_EXEMPT, DAY, profile).entries())
                .containsExactly(EntryNumber.of("1"));
        assertThat(state("perki-14.2.a", DAY, profile)).isEqualTo(KindState.SERVED);
        assertThat(state("uu-9.2.a", DAY, profile)).isEqualTo(KindState.SERVED);
        assertThat(state("perki-15.1.a", DAY, profile)).isEqualTo(KindState.MISSING);
        assertThat(state(ACCOUNTS, DAY, profile)).isEqualTo(KindState.MISSING);
    }

    @DisplayName("UU 14/2008 Pasal 9 ayat (2): said last counts, from its day on, until the entry is taken out")
    @Test
    void whatWasSaidLastByADayCountsWhileTheEntryIsInTheList() {
        CatalogueEntry entry = serving(entered("1", Disclosure.periodic()), DAY.plusDays(2), ACCOUNTS);
        CatalogueEntry other = serving(entry, DAY.plusDays(4), "uu-9.2.b");
        CatalogueEntry removed =
                entry.acting(LAW, on(DAY.plusDays(6))).remove("ganda").orThrow();

        assertThat(other.kindsOn(DAY.plusDays(1))).isEmpty();
        assertThat(other.kindsOn(DAY.plusDays(2))).containsExactly(ACCOUNTS);
        assertThat(other.kindsOn(DAY.plusDays(4))).containsExactly("uu-9.2.b");
        assertThat(state(ACCOUNTS, DAY.plusDays(3), other)).isEqualTo(KindState.SERVED);
        assertThat(state(ACCOUNTS, DAY.plusDays(4), other)).isEqualTo(KindState.MISSING);
        assertThat(state(ACCOUNTS, DAY.plusDays(5), removed)).isEqualTo(KindState.SERVED);
        assertThat(state(ACCOUNTS, DAY.plusDays(6), removed)).isEqualTo(KindState.MISSING);
        assertThat(KindStanding.of(List.of(entry), NOTHING_EXEMPT, DAY.minusDays(1), LAW))
                .allSatisfy(row -> assertThat(row.entries()).isEmpty());
    }

    @DisplayName(
            "UU 14/2008 Pasal 9 ayat (3), 6 ayat (1): overdue shows, and exempt only where nothing else serves the kind")
    @Test
    void whatIsOverdueIsStaleAndWhatIsExemptAloneIsExempt() {
        Exemption whole = Exempt.of("SK-1", ExemptionGround.E4, ExemptionEnd.on(DAY.plusYears(2)), DAY);
        CatalogueEntry fresh =
                serving(published(entered("1", Disclosure.periodic()), DAY.plusMonths(6)), DAY.plusMonths(6), ACCOUNTS);
        CatalogueEntry old = serving(entered("2", Disclosure.periodic()), DAY, ACCOUNTS);
        CatalogueEntry tied =
                old.acting(LAW, on(DAY)).link(whole.id(), exempt(whole)).orThrow();
        LocalDate over = DAY.plusMonths(6).plusDays(1);

        assertThat(state(ACCOUNTS, over.minusDays(1), fresh, old)).isEqualTo(KindState.SERVED);
        assertThat(state(ACCOUNTS, over, fresh, old)).isEqualTo(KindState.STALE);
        assertThat(standing(ACCOUNTS, exempt(whole), over, tied).state()).isEqualTo(KindState.EXEMPT);
        assertThat(standing(ACCOUNTS, exempt(whole), over, fresh, tied).state()).isEqualTo(KindState.SERVED);
    }

    @DisplayName(
            "UU 14/2008 Pasal 9 ayat (2), 11 ayat (1): before PERKI 1/2021 only the kinds of the statute are asked for")
    @Test
    void onlyArticlesInForceAskForAKind() {
        assertThat(KindStanding.of(List.of(), NOTHING_EXEMPT, LocalDate.of(2021, 6, 29), LAW))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.kind().citation().toString()).startsWith("UU 14/2008"));
        assertThat(KindStanding.of(List.of(), NOTHING_EXEMPT, DAY, LAW))
                .anySatisfy(row -> assertThat(row.kind().citation().toString()).startsWith("PERKI 1/2021"));
    }

    @DisplayName("PERKI 1/2021 Pasal 14, 15, 21: only a known kind is served, and only by what is in the list")
    @Test
    void onlyAKnownKindIsServedAndOnlyByWhatIsInTheList() {
        CatalogueEntry entry = entered("1", Disclosure.periodic());
        CatalogueEntry removed = entry.acting(LAW, on(DAY)).remove("ganda").orThrow();

        assertThat(entry.acting(LAW, on(DAY))
                        .serve(List.of(ACCOUNTS, "uu-9.2.z"))
                        .denial()
                        .orElseThrow()
                        .message()
                        .en())
                .contains("uu-9.2.z");
        assertThat(article(removed.acting(LAW, on(DAY)).serve(List.of(ACCOUNTS))))
                .contains(EntryState.REMOVED.citation().toString());
    }
}
