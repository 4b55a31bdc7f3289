package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.catalogue.Catalogue;
import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.catalogue.UnitChannel;
import id.go.bekasikota.ppid.catalogue.UnitChannels;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Through what a unit publishes, since when, and that a publication names it. */
class UnitChannelsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final String HEAD = "code\tunit\tkind\tplace\tfrom\tuntil\n";
    private static final UnitChannels CHANNELS = read(HEAD
            + "web\tdinkes\twebsite\tdinkes.example.go.id\t2024-01-01\t\n"
            + "tayang\tdinkes\tvideotron\tSenin 09.00\t2024-01-01\t2025-08-31\n");

    private final Ppid ppid = TestStorage.door(BODY)
            .clock(SettableClock.on("2025-09-01"))
            .organization(ORGANIZATION)
            .channels(CHANNELS)
            .build();
    private final EntryNumber number = entered();

    private static UnitChannels read(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return UnitChannels.read(in, "channels.tsv", ORGANIZATION.units());
    }

    private EntryNumber entered() {
        EntryNumber first = EntryNumber.of("D-1");
        EntryDraft entry = new EntryDraft(first, Catalogue.fields(), Disclosure.periodic(), EntryOrigin.collected());
        ppid.catalogue().enter(entry, PPID).orThrow();
        return first;
    }

    private Result<CatalogueEntry> published(Publication publication) {
        return ppid.catalogue().publish(number, publication, PPID);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 24 ayat (3)")
    void aPublicationNamesAChannelOfItsKindThatExists() {
        Publication site = Publication.on(PublicationChannel.WEBSITE, DAY, LETTER);

        assertThat(published(site).denial().orElseThrow().citation().toString())
                .isEqualTo("PERKI 1/2021 Pasal 24 ayat (3)");
        assertThat(published(site.at("lain")).denial()).isPresent();
        assertThat(published(site.at("tayang")).denial()).isPresent();
        assertThat(published(Publication.on(PublicationChannel.WEBSITE, LocalDate.of(2023, 12, 31), LETTER)
                                .at("web"))
                        .denial())
                .isPresent();
        CatalogueEntry entry = published(site.at("web")).orThrow();
        assertThat(entry.publications().get(0).at()).contains("web");
        assertThat(PpidJson.read(PpidJson.write(entry), CatalogueEntry.class)).isEqualTo(entry);
    }

    @Test
    void theSheetShowsUnitsWithoutAChannel() {
        var sheet = ppid.organization().sheet(DAY);

        assertThat(sheet.withoutChannel()).doesNotContain("dinkes").contains("kominfo");
        assertThat(sheet.rows())
                .filteredOn(row -> row.unit().equals("dinkes"))
                .singleElement()
                .satisfies(row -> assertThat(row.channels()).containsExactly("web"));
        assertThat(ppid.organization().sheet(LocalDate.of(2025, 8, 31)).rows())
                .filteredOn(row -> row.unit().equals("dinkes"))
                .singleElement()
                .satisfies(row -> assertThat(row.channels()).containsExactly("web", "tayang"));
    }

    @Test
    void whatIsWrongInTheFileIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read(HEAD + "web\tdishub\twebsite\tx\t2024-01-01\t\n"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read(HEAD + "web\tdinkes\tradio\tx\t2024-01-01\t\n"))
                .hasMessageContaining("kind");
        assertThatThrownBy(() -> read(HEAD + "web\tdinkes\twebsite\tx\t2024-02-30\t\n"))
                .hasMessageContaining("from");
        assertThatThrownBy(() -> read(HEAD + "web\tdinkes\twebsite\tx\t2024-02-02\t2024-02-01\n"))
                .hasMessageContaining("ends on");
        UnitChannel web = CHANNELS.find("web").orElseThrow();
        assertThatThrownBy(() -> UnitChannels.of(List.of(web, web))).isInstanceOf(PpidException.class);
        assertThat(PpidJson.read(PpidJson.write(web), UnitChannel.class)).isEqualTo(web);
    }
}
