package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.rejected;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static id.go.bekasikota.ppid.objection.ObjectionCases.upheld;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What time may still do to an objection, and what follows from it elsewhere. Its reply is due on 20 October 2025. */
class ObjectionLifeTest {
    private static final DocumentRef PAPER = DocumentRef.of("file:/arsip/1.pdf", "application/pdf");
    private static final Objection SILENCE = received("2025-09-08", Set.of(ObjectionGround.C));

    private static Objection answered(String date, SuperiorAnswer answer) {
        return SILENCE.acting(LAW, by(SEKDA, date)).answer(answer, EXEMPTIONS).orThrow();
    }

    private static SuperiorAnswer upheldBare() {
        return SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD).saying("alasan diterima");
    }

    private static Objection withdrawn() {
        return SILENCE.acting(LAW, requester("2025-09-10")).withdraw("dicabut").orThrow();
    }

    private static Objection settled() {
        return SILENCE.acting(LAW, requester("2025-09-10"))
                .settle(Set.of(ObjectionGround.C), "dijawab", PAPER)
                .orThrow();
    }

    private static Objection life(String kind) {
        return switch (kind) {
            case "withdrawn" -> withdrawn();
            case "settled" -> settled();
            case "rejected" -> answered("2025-10-01", rejected());
            case "upheld" -> answered("2025-10-01", upheldBare());
            case "ordered" ->
                answered(
                        "2025-10-01",
                        SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD)
                                .ordering("berikan", day("2025-12-31"))
                                .saying("alasan diterima"));
            default -> SILENCE;
        };
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (2), 37 ayat (2): time works on an objection while a term is not over")
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        // silence ends on 20 October, its petition on 7 November
        "pending,   2025-10-20, true",
        "pending,   2025-11-07, true",
        "pending,   2025-11-08, false",
        "withdrawn, 2025-09-10, false",
        "settled,   2025-09-10, false",
        // answered on 1 October: its petition ends on 21 October
        "rejected,  2025-10-21, true",
        "rejected,  2025-10-22, false",
        "upheld,    2025-10-21, true",
        "upheld,    2025-10-22, false",
        "ordered,   2025-12-31, true",
        "ordered,   2026-01-01, false"
    })
    void timeWorksOnItWhileATermIsNotOver(String life, String date, boolean live) {
        assertThat(life(life).isLive(day(date), LAW)).isEqualTo(live);
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (2): what was answered, settled or withdrawn awaits no answer")
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "pending,   2025-10-21, C",
        "withdrawn, 2025-09-09, C",
        "withdrawn, 2025-09-10, ''",
        "settled,   2025-09-10, ''",
        "rejected,  2025-09-30, C",
        "rejected,  2025-10-01, ''"
    })
    void onlyWhatIsPendingAwaitsTheAnswer(String life, String date, String grounds) {
        assertThat(life(life).awaiting(day(date), LAW))
                .extracting(Enum::name)
                .containsExactly(grounds.isEmpty() ? new String[0] : grounds.split(" "));
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (1) huruf c: an objection on silence brings a voided request back until it is lost")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"pending, true", "withdrawn, false", "settled, true", "rejected, false", "upheld, true"})
    void anObjectionOnSilenceBringsTheRequestBackUntilItIsLost(String life, boolean back) {
        assertThat(life(life).bringsBack(LAW)).isEqualTo(back);
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (1): only ground c, and only in time, brings a request back")
    @Test
    void noOtherGroundAndNoLateSilenceBringsTheRequestBack() {
        GroundFacts facts = GroundFacts.builder()
                .replyDue(day("2025-08-08"))
                .feeNotice(day("2025-09-08"))
                .build();
        ObjectionFiling both = ObjectionCases.about(ObjectionGround.C, ObjectionGround.F);
        Objection inTime =
                ObjectionCases.file(both, facts, LAW, requester("2025-09-24")).orThrow();
        Objection late =
                ObjectionCases.file(both, facts, LAW, requester("2025-09-25")).orThrow();

        assertThat(received("2025-09-08", Set.of(ObjectionGround.F)).bringsBack(LAW))
                .isFalse();
        assertThat(inTime.bringsBack(LAW)).isTrue();
        assertThat(late.bringsBack(LAW)).isFalse();
        GroundFacts feeLate = GroundFacts.builder()
                .replyDue(day("2025-09-05"))
                .feeNotice(day("2025-08-11"))
                .build();
        assertThat(ObjectionCases.file(both, feeLate, LAW, requester("2025-09-25"))
                        .orThrow()
                        .bringsBack(LAW))
                .isTrue();
    }

    @DisplayName(
            "UU 14/2008 Pasal 37 ayat (2): that the days for a petition ended is told only where it came after them")
    @Test
    void aPetitionInTimeMakesItsLastDayMoot() {
        assertThat(codes(SILENCE.notedAfterPetition(
                        day("2025-11-07"), day("2025-12-01"), LAW, by(Actor.time(), "2025-12-01"))))
                .containsExactly("objection.reply-missed");
        assertThat(codes(SILENCE.notedAfterPetition(
                        day("2025-11-08"), day("2025-12-01"), LAW, by(Actor.time(), "2025-12-01"))))
                .containsExactly("objection.reply-missed", "objection.petition-over-silence");
        Objection rejected = answered("2025-10-01", rejected());
        assertThat(codes(rejected.notedAfterPetition(
                        day("2025-10-21"), day("2025-12-01"), LAW, by(Actor.time(), "2025-12-01"))))
                .isEmpty();
        assertThat(codes(rejected.notedAfterPetition(
                        day("2025-10-22"), day("2025-12-01"), LAW, by(Actor.time(), "2025-12-01"))))
                .containsExactly("objection.petition-over-answer");
    }

    private static List<String> codes(Objection objection) {
        return objection.history().all(ObjectionEvents.Expired.class).stream()
                .map(event -> event.expiry().code())
                .toList();
    }

    @DisplayName("PERKI 1/2021 Pasal 1 angka 10: an answer by the person who is PPID is flagged")
    @Test
    void anAnswerByThePersonWhoIsPpidIsFlagged() {
        Officer same = new Officer(Role.PPID, SEKDA.name(), "diskominfostandi");

        assertThat(answered("2025-10-01", rejected()).flags(List.of(PPID, same)))
                .containsExactly(AnswerFlag.ANSWERED_BY_PPID);
        assertThat(answered("2025-10-01", rejected()).flags(List.of(PPID))).isEmpty();
        assertThat(SILENCE.flags(List.of(PPID, same))).isEmpty();
    }

    @DisplayName("UU 14/2008 Pasal 11 ayat (2): what an answer opens is open from its day, each piece apart")
    @Test
    void whatAnAnswerOpensIsOpenFromItsDay() {
        Objection opened = answered(
                "2025-10-01",
                SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD)
                        .opening(PublicOpening.of("anggaran", "realisasi"))
                        .ordering("buka", day("2025-10-10"))
                        .saying("alasan diterima"));

        assertThat(opened.opened(day("2025-09-30"))).isEmpty();
        assertThat(opened.opened(day("2025-10-01")))
                .extracting(DeclaredOpen::information)
                .containsExactly("anggaran", "realisasi");
        assertThat(opened.opens()).singleElement().satisfies(open -> {
            assertThat(open.since()).isEqualTo("2025-10-01");
            assertThat(open.until()).contains(day("2025-10-10"));
            assertThat(open.decision()).isEqualTo("T-1");
        });
        assertThat(answered("2025-10-01", upheld()).opens()).isEmpty();
        assertThat(SILENCE.opens()).isEmpty();
    }

    @DisplayName(
            "UU 14/2008 Pasal 36 ayat (2): its page shows the last day of the answer while it is pending, then the outcome")
    @Test
    void thePageShowsTheDueDayWhilePendingThenTheOutcome() {
        Objection rejected = answered("2025-10-01", rejected());

        assertThat(rejected.page(day("2025-09-30"), LAW).due()).hasSize(1);
        assertThat(rejected.page(day("2025-09-30"), LAW).items().get(0).outcome())
                .isEmpty();
        assertThat(rejected.page(day("2025-10-01"), LAW).due()).isEmpty();
        assertThat(rejected.page(day("2025-10-01"), LAW).items().get(0).outcome())
                .isPresent();
        assertThat(withdrawn().page(day("2025-09-10"), LAW).due()).isEmpty();
    }
}
