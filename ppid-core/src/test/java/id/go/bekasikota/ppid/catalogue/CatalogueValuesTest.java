package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.catalogue.Catalogue.DAY;
import static id.go.bekasikota.ppid.catalogue.Catalogue.NOTHING_EXEMPT;
import static id.go.bekasikota.ppid.catalogue.Catalogue.PAGE;
import static id.go.bekasikota.ppid.catalogue.Catalogue.PHOTO;
import static id.go.bekasikota.ppid.catalogue.Catalogue.entered;
import static id.go.bekasikota.ppid.catalogue.Catalogue.flood;
import static id.go.bekasikota.ppid.catalogue.Catalogue.page;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields, channels, forms and the service pledge: PERKI 1/2021 Pasal 21 ayat (2), 24, 25, 47 and 48. */
class CatalogueValuesTest {

    @ParameterizedTest
    @CsvSource({"summary, b", "unit, c", "responsible, d", "place, e", "forms, f", "retention, g"})
    @Proves({"PERKI 1/2021 Pasal 21 ayat (2)", "PERKI 1/2021 Lampiran I"})
    void anEntryThatLacksAFieldNamesItWithTheArticle_Perki21_2(String field, String letter) {
        assertThat(LeftOut.in("fields", without(field))).singleElement().satisfies(violation -> {
            assertThat(violation.field()).endsWith(field);
            assertThat(violation.message().en())
                    .isEqualTo("must be filled in (PERKI 1/2021 Pasal 21 ayat (2) huruf " + letter + ")");
        });
    }

    private static EntryFields without(String field) {
        EntryFields.Builder fields = EntryFields.of("summary".equals(field) ? " " : "Laporan")
                .heldBy("unit".equals(field) ? "" : "bpkad")
                .responsible("responsible".equals(field) ? "" : "Kepala BPKAD")
                .kept("retention".equals(field) ? "" : "5 tahun");
        if (!"forms".equals(field)) {
            fields.form(InformationForm.HARDCOPY);
        }
        return fields.made("place".equals(field) ? "" : "Bekasi", DAY);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 21 ayat (2) huruf a")
    void anEntryHasANumber_Perki21_2_a() {
        assertThat(LeftOut.in("number", EntryNumber.of(" ")))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.message().id()).contains("PERKI 1/2021 Pasal 21 ayat (2) huruf a"));
    }

    @Test
    void aVideotronIsShownByAPhotoAndItsCaption() {
        assertThat(Publication.onVideotron(DAY, PHOTO, "Jadwal layanan").caption())
                .contains("Jadwal layanan");
        CatalogueEntry entry = entered("1", Disclosure.periodic());
        for (Publication lacking : List.of(
                Publication.onVideotron(DAY, PAGE, "Jadwal"),
                Publication.onVideotron(DAY, PHOTO, " "),
                Publication.on(PublicationChannel.VIDEOTRON, DAY, PHOTO))) {
            assertThat(entry.acting(LAW, on(DAY))
                            .publish(lacking, NOTHING_EXEMPT)
                            .denial())
                    .hasValueSatisfying(denial -> {
                        assertThat(denial.citation()).hasToString("PERKI 1/2021 Pasal 24 ayat (3)");
                        assertThat(denial.message().en()).contains("a photo and the text shown");
                    });
        }
    }

    @Test
    @Proves({"UU 14/2008 Pasal 9 ayat (4)", "PERKI 1/2021 Pasal 24 ayat (3)", "PERKI 1/2021 Pasal 24 ayat (5)"})
    void theVideotronAloneIsNoListedChannelAndAccessibleFormsAreMissed_Perki24() {
        CatalogueEntry entry = entered("1", Disclosure.periodic());
        CatalogueEntry shown = entry.acting(LAW, on(DAY))
                .publish(Publication.onVideotron(DAY, PHOTO, "x"), NOTHING_EXEMPT)
                .orThrow();

        assertThat(entry.missing()).isEmpty();
        assertThat(shown.missing())
                .extracting(Omission::code)
                .containsExactly("publication.listed-channel", "publication.accessible-form");
        assertThat(shown.acting(LAW, on(DAY))
                        .publish(page(DAY).with(AccessibleForm.BRAILLE), NOTHING_EXEMPT)
                        .orThrow()
                        .missing())
                .isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 10 ayat (2)")
    void whatIsPublishedAtOnceIsSpreadWhereThePublicReachesIt() {
        CatalogueEntry shown = entered("1", Disclosure.immediate(flood(DAY)))
                .acting(LAW, on(DAY))
                .publish(Publication.onVideotron(DAY, PHOTO, "Banjir"), NOTHING_EXEMPT)
                .orThrow();
        CatalogueEntry spread =
                shown.acting(LAW, on(DAY)).publish(page(DAY), NOTHING_EXEMPT).orThrow();

        assertThat(shown.missing()).extracting(Omission::code).contains("publication.listed-channel");
        assertThat(spread.missing()).extracting(Omission::code).doesNotContain("publication.listed-channel");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 24 ayat (3)")
    void theChannelsAreThoseOfTheRegulationAndTheVideotron_Perki24_3() {
        assertThat(Arrays.stream(PublicationChannel.values()).filter(PublicationChannel::isListed))
                .extracting(channel -> channel.citation().locator())
                .containsExactly(
                        "Pasal 24 ayat (3) huruf a",
                        "Pasal 24 ayat (3) huruf b",
                        "Pasal 24 ayat (3) huruf c",
                        "Pasal 24 ayat (3) huruf d",
                        "Pasal 24 ayat (3) huruf e");
        assertThat(PublicationChannel.DATA_PORTAL.isListedForPledge()).isFalse();
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 10 ayat (1)",
        "PERKI 1/2021 Pasal 13 ayat (1)",
        "PERKI 1/2021 Pasal 19",
        "PERKI 1/2021 Pasal 20 ayat (2)"
    })
    void whatIsPublishedAtOnceNeedsItsEventAndNothingElseHasOne_Uu10() {
        assertThatThrownBy(() -> new Disclosure(DisclosureClass.IMMEDIATE, Optional.empty()))
                .hasMessageContaining("UU 14/2008 Pasal 10");
        assertThatThrownBy(() -> new Disclosure(DisclosureClass.PERIODIC, Optional.of(flood(DAY))))
                .isInstanceOf(PpidException.class);
        assertThat(ImmediateTopic.values()).hasSize(6);
        assertThat(ImmediateContent.values()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(PledgeContent.class)
    @Proves("PERKI 1/2021 Pasal 47")
    void aPledgeNamesEachContentThatItLacks_Perki47_2(PledgeContent lacking) {
        Map<PledgeContent, String> contents = new EnumMap<>(PledgeContent.class);
        Arrays.stream(PledgeContent.values()).forEach(content -> contents.put(content, "isi"));
        ServicePledge whole = new ServicePledge(contents, List.of(page(DAY).with(AccessibleForm.VISUAL)));
        contents.put(lacking, " ");
        ServicePledge part = new ServicePledge(contents, whole.publications());

        assertThat(whole.missing()).isEmpty();
        assertThat(part.missing()).extracting(Omission::citation).containsExactly(lacking.citation());
        assertThat(part.missing().get(0).text().in(Language.INDONESIAN)).startsWith("Belum memuat ");
        assertThat(PpidJson.read(PpidJson.write(part), ServicePledge.class)).isEqualTo(part);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 48 ayat (1)", "PERKI 1/2021 Pasal 48 ayat (3)", "PERKI 1/2021 Pasal 48 ayat (5)"})
    void aPledgeIsPublishedOnAListedChannelWithAnAccessibleForm_Perki48() {
        ServicePledge empty = new ServicePledge(Map.of(), List.of());
        ServicePledge portal = new ServicePledge(
                Map.of(),
                List.of(Publication.on(PublicationChannel.DATA_PORTAL, DAY, PAGE)
                        .with(AccessibleForm.AUDIO)));

        assertThat(empty.missing())
                .extracting(gap -> gap.code() + " " + gap.citation())
                .contains(
                        "pledge.cost PERKI 1/2021 Pasal 47 ayat (2) huruf d",
                        "pledge.published PERKI 1/2021 Pasal 48 ayat (3)",
                        "pledge.accessible-form PERKI 1/2021 Pasal 48 ayat (5)")
                .hasSize(8);
        assertThat(portal.missing())
                .filteredOn(gap -> gap.citation().locator().startsWith("Pasal 48"))
                .extracting(gap -> gap.citation().toString())
                .containsExactly("PERKI 1/2021 Pasal 48 ayat (3)");
        assertThat(new ServicePledge(Map.of(), List.of(page(DAY))).missing())
                .extracting(Omission::code)
                .contains("pledge.accessible-form")
                .doesNotContain("pledge.published");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Messages texts = Messages.beside(CatalogueEntry.class, "catalogue");
        assertThat(texts.keys(Language.INDONESIAN)).isEqualTo(texts.keys(Language.ENGLISH));
        for (Language language : Language.values()) {
            assertThat(labels(language)).doesNotContain("").hasSizeGreaterThan(40);
        }
    }

    private static List<String> labels(Language language) {
        List<String> labels = new ArrayList<>();
        Arrays.stream(InformationForm.values()).forEach(value -> labels.add(value.label(language)));
        Arrays.stream(EntrySource.values()).forEach(value -> labels.add(value.label(language)));
        Arrays.stream(PublicationChannel.values()).forEach(value -> labels.add(value.label(language)));
        Arrays.stream(AccessibleForm.values()).forEach(value -> labels.add(value.label(language)));
        Arrays.stream(ImmediateTopic.values()).forEach(value -> labels.add(value.label(language)));
        Arrays.stream(ImmediateContent.values()).forEach(value -> labels.add(value.label(language)));
        Arrays.stream(PledgeContent.values()).forEach(value -> labels.add(value.label(language)));
        Arrays.stream(EntryState.values()).forEach(value -> labels.add(value.label(language)));
        Arrays.stream(ListState.values()).forEach(value -> labels.add(value.label(language)));
        return labels;
    }
}
