package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.letter.FeedReceiptLetter;
import id.go.bekasikota.ppid.letter.InvitationLetter;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.letter.MinutesLetter;
import id.go.bekasikota.ppid.letter.ProposalAnswerLetter;
import id.go.bekasikota.ppid.letter.UnitReminderLetter;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.ProposalState;
import id.go.bekasikota.ppid.proposal.Proposed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What PPID Utama writes to the units, from what is kept. */
class UnitLettersTest {
    private static final Letterhead HEAD = Letterhead.of(BODY).signedBy("Ani", "Kepala Dinas Kominfo");
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final Organization CITY = Organization.of(
                    BODY,
                    SampleLife.ORGANIZATION.units(),
                    Dated.of("the seat", Map.of(LocalDate.of(2020, 1, 1), SampleLife.ORGANIZATION.seatOn(MONDAY))))
            .recordsSince(LocalDate.of(2025, 3, 3))
            .officer(LocalDate.of(2025, 1, 2), PPID)
            .officer(LocalDate.of(2025, 1, 2), UNIT)
            .build();

    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();

    private ProposalNumber proposed() {
        Proposed draft = new Proposed.ToExempt("Rekam medis", Extent.WHOLE, ExemptionGround.H2, "", "", "");
        return ppid.proposals().propose("dinkes", draft, UNIT).orThrow().number();
    }

    private ProposalAnswerLetter answer(ProposalNumber number) {
        return ppid.letters(HEAD).answer(number);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf c")
    void anInvitationOpensWithWhatIsLeftOfTheUnitAlone() {
        MeetingNumber first =
                ppid.meetings().convene(MONDAY, "Aula", PPID).orThrow().number();
        for (String unit : List.of("dinkes", "setda")) {
            MeetingTask task = MeetingTask.of(unit, "memasang papan pengumuman", LocalDate.of(2025, 9, 30));
            ppid.meetings().agree(first, task, PPID).orThrow();
        }
        MeetingNumber next = ppid.meetings()
                .convene(LocalDate.of(2025, 12, 1), "Aula", PPID)
                .orThrow()
                .number();
        InvitationLetter letter = ppid.letters(HEAD).invitation(next, "dinkes");

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.date()).isEqualTo("2025-12-01");
        assertThat(letter.left())
                .extracting(task -> task.unit() + " " + task.number())
                .containsExactly("dinkes 1");
        assertThat(letter.addressee().line(Language.INDONESIAN))
                .isEqualTo("PPID Pelaksana Dinas Kesehatan, Sekretaris Dinas Kesehatan");
        assertThat(ppid.letters(HEAD).invitation(next, "setda").addressee().line(Language.INDONESIAN))
                .isEqualTo("PPID Pelaksana Sekretariat Daerah (nama tidak diketahui)");
        assertThat(ppid.letters(HEAD).invitation(next, "kominfo").addressee().line(Language.ENGLISH))
                .isEqualTo("PPID Utama of Dinas Kominfo, Kepala Dinas Kominfo");
        assertThatThrownBy(() -> ppid.letters(HEAD).invitation(next, "tidak-ada"))
                .isInstanceOf(PpidException.class);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf c")
    void theMinutesSayWhoCameWhatWasAgreedAndWhatWasDoneByTheDay() {
        MeetingNumber number =
                ppid.meetings().convene(MONDAY, "Aula", PPID).orThrow().number();
        assertThat(ppid.letters(HEAD).minutes(number).missing())
                .extracting(field -> field.name().code())
                .containsExactly("attendance");
        ppid.meetings().attend(number, "dinkes", "Sekretaris", PPID).orThrow();
        MeetingTask task = MeetingTask.of("dinkes", "memasang papan pengumuman", LocalDate.of(2025, 9, 30));
        ppid.meetings().agree(number, task, PPID).orThrow();
        LetterDesk before = ppid.letters(HEAD);
        clock.moveTo("2025-09-08");
        ppid.meetings().complete(number, 1, "terpasang di lobi", UNIT).orThrow();
        MinutesLetter minutes = ppid.letters(HEAD).minutes(number);

        assertThat(minutes.missing()).isEmpty();
        assertThat(minutes.units())
                .extracting(unit -> unit.unit().unit() + " " + unit.came().orElse("-"))
                .containsExactly("kominfo -", "dinkes Sekretaris", "setda -");
        assertThat(minutes.tasks()).singleElement().satisfies(agreed -> {
            assertThat(agreed.task()).isEqualTo(task);
            assertThat(agreed.done()).contains("terpasang di lobi");
        });
        assertThat(before.minutes(number).tasks().get(0).done()).isEmpty();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 10 ayat (2) huruf e", "PERKI 1/2021 Pasal 45 ayat (4)"})
    void aProposalIsAnsweredAsItEnded() {
        ProposalNumber other = proposed();
        assertThatThrownBy(() -> answer(other))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("waits");
        ProposalNumber returned = proposed();
        ppid.proposals().giveBack(returned, "kurang jelas", PPID).orThrow();
        ProposalNumber joined = proposed();
        ppid.proposals().join(joined, other, PPID).orThrow();
        clock.moveTo("2025-09-02");
        ppid.proposals().accept(other, PPID).orThrow();
        clock.moveTo("2025-09-03");
        ProposalNumber late = proposed();
        ppid.proposals().join(late, other, PPID).orThrow();

        assertThat(answer(returned).answer().reason()).contains("kurang jelas");
        assertThat(answer(joined).answer().into()).contains(other);
        assertThat(answer(other).answer().state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(answer(other).answer().date()).isEqualTo("2025-09-02");
        assertThat(List.of(answer(returned), answer(joined), answer(other), answer(late)))
                .allSatisfy(letter -> {
                    assertThat(letter.missing()).isEmpty();
                    assertThat(letter.addressee().unit()).isEqualTo("dinkes");
                    assertThat(letter.title(Language.INDONESIAN)).contains("Usulan");
                });
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (1)")
    void aReminderHoldsWhatIsOverdueWhatComesDueAndWhatWasNeverDone() {
        ppid.requests().receive(asking("Anggaran"), UNIT).orThrow();
        clock.moveTo("2025-09-12");
        UnitReminderLetter letter = ppid.letters(HEAD).reminder("dinkes", 3);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.duties())
                .extracting(duty -> duty.step().act())
                .contains("feed.receive", "proposal.make", "request.answer");
        assertThat(letter.duties())
                .allMatch(duty -> duty.unit().filter("dinkes"::equals).isPresent());
        assertThat(letter.overdue())
                .extracting(duty -> duty.step().until().orElseThrow())
                .containsExactly(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 9, 4));
        assertThat(letter.duties())
                .allSatisfy(duty -> assertThat(duty.tell(Language.INDONESIAN, letter.date()))
                        .startsWith("Sekretaris Dinas Kesehatan: "));
        assertThat(ppid.letters(HEAD).reminder("dinkes", 1).duties())
                .extracting(duty -> duty.step().act())
                .doesNotContain("request.answer");
        assertThat(ppid.letters(HEAD).reminder("tidak-ada", 3).missing())
                .extracting(field -> field.name().code())
                .containsExactly("owed");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (1)")
    void whatAUnitHandedInIsReceiptedWithTheNextDay() {
        Feed feed = Feed.of(MONDAY, Set.of(FeedContent.INFORMATION), LETTER);
        assertThatThrownBy(() -> ppid.letters(HEAD).receipt("dinkes")).isInstanceOf(PpidException.class);
        ppid.organization().receiveFeed("dinkes", feed, UNIT).orThrow();
        FeedReceiptLetter receipt = ppid.letters(HEAD).receipt("dinkes");

        assertThat(receipt.missing()).isEmpty();
        assertThat(receipt.feed()).isEqualTo(feed);
        assertThat(receipt.nextBy().date()).isEqualTo("2026-03-01");
        assertThat(receipt.addressee().officer()).contains(UNIT.name());
    }

    @Test
    void aHostThatDoesNotKnowItsUnitsIsTold() {
        Ppid plain = TestStorage.door(BODY).clock(clock).build();
        assertThatThrownBy(() -> plain.letters(HEAD).reminder("dinkes", 3)).hasMessageContaining("organisation");
    }
}
