package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.scenario.Story.PAPER;
import static id.go.bekasikota.ppid.scenario.Story.article;
import static id.go.bekasikota.ppid.scenario.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.ListDecision;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Approval;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The public list and publication (UU 14/2008 Pasal 9 to 11, PERKI 1/2021 Pasal 18, 21, 24 and 45). */
class CatalogueScenariosTest {
    private final Story story = Story.on("2025-09-08");

    private EntryNumber entered(String number, Disclosure disclosure, String made) {
        EntryFields fields = EntryFields.of("Laporan keuangan")
                .heldBy("dinkes")
                .responsible("Dinas Kesehatan")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Kota Contoh", day(made));
        EntryNumber entry = EntryNumber.of(number);
        story.ppid
                .catalogue()
                .enter(new EntryDraft(entry, fields, disclosure, EntryOrigin.collected()), UNIT)
                .orThrow();
        return entry;
    }

    private Result<?> decided(
            String number,
            List<EntryNumber> entries,
            id.go.bekasikota.ppid.organization.Officer by,
            id.go.bekasikota.ppid.organization.Officer approving) {
        ListDecision decision = new ListDecision(number, story.today(), by, Approval.of(approving), PAPER);
        return story.ppid.catalogue().decideList(decision, entries, by);
    }

    @DisplayName("UU 9(3), PERKI 18: periodic information is due again six months after it was published")
    @Test
    void everySixMonths() {
        EntryNumber entry = entered("DIP-1", Disclosure.periodic(), "2025-09-01");
        story.ppid
                .catalogue()
                .publish(entry, Publication.on(PublicationChannel.WEBSITE, story.today(), PAPER), UNIT)
                .orThrow();
        assertThat(story.ppid.catalogue().in(EntryState.STALE, day("2026-03-08")))
                .isEmpty();
        assertThat(story.ppid.catalogue().in(EntryState.STALE, day("2026-03-09")))
                .hasSize(1);
    }

    @DisplayName("PERKI 24(3): the videotron alone publishes nothing")
    @Test
    void theVideotronAlone() {
        EntryNumber entry = entered("DIP-1", Disclosure.periodic(), "2025-09-01");
        story.ppid
                .catalogue()
                .publish(
                        entry,
                        Publication.onVideotron(
                                story.today(), DocumentRef.of("file:/foto.jpg", "image/jpeg"), "Laporan"),
                        UNIT)
                .orThrow();
        assertThat(story.ppid.catalogue().in(EntryState.PUBLISHED, story.today()))
                .isEmpty();
    }

    @DisplayName("PERKI 45(5)-(7), 12: PPID sets the list, Atasan PPID approves, every six months")
    @Test
    void theListIsSet() {
        EntryNumber entry = entered("DIP-1", Disclosure.atAnyTime(), "2025-09-01");
        assertThat(article(decided("K-1", List.of(entry), UNIT, SUPERIOR))).startsWith("PERKI 1/2021 Pasal");
        assertThat(article(decided("K-1", List.of(entry), PPID, PPID))).isEqualTo("PERKI 1/2021 Pasal 45 ayat (6)");
        decided("K-1", List.of(entry), PPID, SUPERIOR).orThrow();
        assertThat(story.ppid
                        .catalogue()
                        .publicList()
                        .orElseThrow()
                        .updateDue(story.ppid.law())
                        .date())
                .isEqualTo(day("2026-03-08"));
    }

    @DisplayName("UU 6(1), 17: what is exempt in whole is not published, and is again from its first public day")
    @Test
    void theExemptIsNotPublished() {
        var exemption = story.exempt("SK-1");
        EntryNumber entry = entered("DIP-1", Disclosure.atAnyTime(), "2025-09-01");
        story.ppid.catalogue().link(entry, exemption.id(), PPID).orThrow();
        assertThat(article(story.ppid
                        .catalogue()
                        .publish(entry, Publication.on(PublicationChannel.WEBSITE, story.today(), PAPER), UNIT)))
                .isNotEqualTo("allowed");
        assertThat(story.ppid.catalogue().in(EntryState.PUBLISHED, story.today()))
                .isEmpty();
    }
}
