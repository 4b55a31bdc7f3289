package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.PHOTO;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.law.Proves;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The videotron replaces no channel that PERKI 1/2021 Pasal 24 ayat (3) lists: alone it publishes nothing. */
class VideotronTest {
    private static final LocalDate DUE = DAY.plusMonths(6);

    private final CatalogueEntry shown = Catalogue.entered("1", Disclosure.periodic())
            .acting(LAW, on(DAY.plusDays(20)))
            .publish(Publication.onVideotron(DAY.plusDays(20), PHOTO, "Anggaran"), NOTHING_EXEMPT)
            .orThrow();

    @Test
    @Proves("PERKI 1/2021 Pasal 24 ayat (3)")
    void shownOnTheVideotronAloneItIsListedAndDueFromItsEntry_Perki24_3() {
        LocalDate later = DAY.plusDays(21);

        assertThat(shown.publications()).hasSize(1);
        assertThat(shown.state(later, LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.LISTED);
        assertThat(shown.publishBy(later, LAW)).contains(DUE);
        assertThat(shown.state(DUE.plusDays(1), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.STALE);
        assertThat(shown.expiries(DUE.plusDays(1), LAW, NOTHING_EXEMPT))
                .extracting(Expiry::code)
                .containsExactly("publication.periodic-missed");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 24 ayat (3)")
    void withAListedChannelItIsPublished_Perki24_3() {
        CatalogueEntry both = Catalogue.published(shown, DAY.plusDays(21));

        assertThat(both.state(DAY.plusDays(21), LAW, NOTHING_EXEMPT)).isEqualTo(EntryState.PUBLISHED);
        assertThat(both.publishBy(DAY.plusDays(21), LAW).orElseThrow()).isAfter(DUE);
    }
}
