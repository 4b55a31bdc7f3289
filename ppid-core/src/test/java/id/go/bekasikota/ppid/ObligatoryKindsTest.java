package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.Catalogue;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.KindStanding;
import id.go.bekasikota.ppid.catalogue.ObligatoryKind;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which obligatory kinds of documents the list serves, on every day. */
class ObligatoryKindsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private EntryNumber entry(String number, Disclosure disclosure) {
        EntryDraft entry =
                new EntryDraft(EntryNumber.of(number), Catalogue.fields(), disclosure, EntryOrigin.collected());
        ppid.catalogue().enter(entry, PPID).orThrow();
        return entry.number();
    }

    private String state(String code, LocalDate day) {
        return row(code, day).state().code();
    }

    private KindStanding row(String code, LocalDate day) {
        return ppid.catalogue().obligatory(day).stream()
                .filter(standing -> standing.kind().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 9 ayat (2)",
        "UU 14/2008 Pasal 11 ayat (1)",
        "PERKI 1/2021 Pasal 14",
        "PERKI 1/2021 Pasal 15",
        "PERKI 1/2021 Pasal 21 ayat (1)"
    })
    void theTableNamesTheLettersOfEachArticle() {
        assertThat(count("UU 14/2008 Pasal 9 ayat (2) huruf ")).isEqualTo(4);
        assertThat(count("UU 14/2008 Pasal 11 ayat (1) huruf ")).isEqualTo(7);
        assertThat(count("PERKI 1/2021 Pasal 14 ayat (2) huruf ")).isEqualTo(11);
        assertThat(Stream.of(1, 2, 4, 5, 6, 7, 8, 9)
                        .map(number -> count("PERKI 1/2021 Pasal 15 ayat (" + number + ") huruf ")))
                .containsExactly(4L, 9L, 4L, 4L, 2L, 2L, 2L, 3L);
        assertThat(count("PERKI 1/2021 Pasal 21 ayat (1) huruf ")).isEqualTo(15);
        assertThat(ObligatoryKind.all()).hasSize(67).allSatisfy(kind -> {
            assertThat(kind.name().id()).isNotBlank().isNotEqualTo(kind.name().en());
            assertThat(kind.citation().toString())
                    .endsWith(kind.code().substring(kind.code().length() - 1));
            assertThat(kind.disclosure().code())
                    .isEqualTo(kind.code().matches("(uu-11|perki-21).*") ? "at-any-time" : "periodic");
        });
    }

    private static long count(String article) {
        return ObligatoryKind.all().stream()
                .filter(kind -> kind.citation().toString().matches(Pattern.quote(article) + "[a-z]"))
                .count();
    }

    @Test
    void whatServesAPartServesWhatItIsAPartOf() {
        EntryNumber profile = entry("D-1", Disclosure.periodic());
        assertThat(state("uu-9.2.a", DAY)).isEqualTo("missing");
        ppid.catalogue()
                .serve(profile, List.of("perki-15.1.c", "perki-15.1.c"), PPID)
                .orThrow();

        assertThat(row("perki-15.1.c", DAY).entries()).containsExactly(profile);
        assertThat(state("perki-14.2.a", DAY)).isEqualTo("served");
        assertThat(state("uu-9.2.a", DAY)).isEqualTo("served");
        assertThat(state("perki-15.1.a", DAY)).isEqualTo("missing");
        assertThat(state("uu-9.2.b", DAY)).isEqualTo("missing");
        assertThat(ppid.catalogue().obligatoryOf("dinas-lain", DAY))
                .allSatisfy(standing -> assertThat(standing.state().code()).isEqualTo("missing"));
        ppid.catalogue().serve(profile, List.of(), PPID).orThrow();
        assertThat(state("uu-9.2.a", DAY)).isEqualTo("missing");
    }

    @Test
    void whatIsOverdueIsStaleAndWhatIsExemptIsExemptInstead() {
        EntryNumber accounts = entry("D-1", Disclosure.periodic());
        ppid.catalogue().serve(accounts, List.of("perki-15.4.b"), PPID).orThrow();
        Publication published = Publication.on(PublicationChannel.WEBSITE, DAY, LETTER);
        ppid.catalogue().publish(accounts, published, PPID).orThrow();
        assertThat(state("uu-9.2.c", DAY)).isEqualTo("served");
        assertThat(state("uu-9.2.c", LocalDate.of(2026, 3, 2))).isEqualTo("stale");

        ExemptionId exemption = ppid.exemptions()
                .classify(test(Extent.WHOLE, DAY), letter("SK-1", DAY), PPID)
                .orThrow()
                .id();
        ppid.catalogue().link(accounts, exemption, PPID).orThrow();
        assertThat(state("uu-9.2.c", DAY)).isEqualTo("exempt");
        ppid.catalogue().remove(accounts, "ganda", PPID).orThrow();
        assertThat(state("uu-9.2.c", DAY)).isEqualTo("missing");
    }

    @Test
    void onlyKnownKindsAreServedAndOnlyArticlesInForceAsk() {
        EntryNumber number = entry("D-1", Disclosure.atAnyTime());

        assertThat(ppid.catalogue()
                        .serve(number, List.of("uu-9.2.z"), PPID)
                        .denial()
                        .orElseThrow()
                        .act())
                .isEqualTo("catalogue.serve");
        assertThat(ppid.catalogue().obligatory(LocalDate.of(2021, 6, 29))).hasSize(11);
        assertThat(ppid.catalogue().obligatory(DAY)).hasSize(67);
        KindStanding row = row("uu-11.1.h", DAY);
        assertThat(PpidJson.read(PpidJson.write(row), KindStanding.class)).isEqualTo(row);
    }
}
