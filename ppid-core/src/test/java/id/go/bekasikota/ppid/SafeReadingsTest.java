package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.objection.AnswerFlag;
import id.go.bekasikota.ppid.objection.FoundGround;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.RequestGrounds;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.policy.Reading.SilenceFound;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Where the texts are silent, people are told the day and the reading that are safe. */
class SafeReadingsTest {
    /** Received on Thursday 28 August 2025; 5 September is a day off, so the reply is due on Friday, 12 September. */
    private static final String RECEIVED = "2025-08-28";

    private final SettableClock clock = SettableClock.on(RECEIVED);

    private Ppid under(Reading reading) {
        return TestStorage.door(BODY)
                .clock(clock)
                .law(Deadlines.indonesia().under(LawPolicy.statute().with(reading)))
                .build();
    }

    private static InformationRequest received(Ppid ppid) {
        return ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
    }

    private static NextStep step(Ppid ppid, InformationRequest request, LocalDate day, String act) {
        return ppid.nextSteps(request.number(), day).stream()
                .filter(step -> step.act().equals(act))
                .findFirst()
                .orElseThrow();
    }

    private Optional<LocalDate> unfulfilled(Function<RequestedItem, Decision> decision) {
        clock.moveTo(LocalDate.parse(RECEIVED));
        Ppid ppid = TestStorage.door(BODY).clock(clock).build();
        InformationRequest request = received(ppid);
        clock.moveTo("2025-09-03");
        WrittenNotice notice = WrittenNotice.of(decision.apply(request.item(1))).approvedBy(SUPERIOR);
        ppid.requests().answer(request.number(), notice, PPID).orThrow();
        clock.moveTo("2025-09-08");
        ppid.fulfilment()
                .noticeArrived(request.number(), LocalDate.parse("2025-09-08"), PPID)
                .orThrow();
        LocalDate later = LocalDate.parse("2025-09-10");
        return RequestGrounds.of(ppid.requests().get(request.number()), later, ppid.law())
                .found(ObjectionGround.E, later, ppid.law());
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 39 ayat (1) huruf e")
    void whatWasNotGrantedOtherwiseThanOnAnExemptionIsFoundWhenTheNoticeArrives() {
        LocalDate arrived = LocalDate.parse("2025-09-08");

        assertThat(unfulfilled(Decision::notHeld)).contains(arrived);
        assertThat(unfulfilled(item -> Decision.decline(item, "UU 14/2008 Pasal 6 ayat (2)")))
                .contains(arrived);
        assertThat(unfulfilled(Decision::notDocumented)).contains(arrived);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 39 ayat (1) huruf e")
    void aRefusalOnAnExemptionIsGroundAAndNotE() {
        Ppid ppid = TestStorage.door(BODY).clock(clock).build();
        Exemption exemption = ppid.exemptions()
                .classify(
                        test(Extent.WHOLE, LocalDate.parse("2025-08-01")),
                        letter("SK-1", LocalDate.parse("2025-08-04")),
                        PPID)
                .orThrow();
        InformationRequest request = received(ppid);
        ppid.requests()
                .answer(
                        request.number(),
                        WrittenNotice.of(Decision.refuse(request.item(1), exemption))
                                .approvedBy(SUPERIOR),
                        PPID)
                .orThrow();
        LocalDate day = LocalDate.parse(RECEIVED);

        assertThat(RequestGrounds.of(ppid.requests().get(request.number()), day, ppid.law())
                        .found(ObjectionGround.E, day, ppid.law()))
                .isEmpty();
    }

    @Test
    @ProvesReading({"silence-found working-day", "silence-found calendar-day"})
    void silenceAfterAFridayIsFoundOnMondayOrOnSaturday() {
        Ppid monday = under(SilenceFound.WORKING_DAY);
        Ppid saturday = under(SilenceFound.CALENDAR_DAY);
        InformationRequest one = received(monday);
        InformationRequest other = received(saturday);
        LocalDate day = LocalDate.parse("2025-09-15");
        clock.moveTo(day);

        NextStep late = step(monday, one, day, "objection.file");
        NextStep early = step(saturday, other, day, "objection.file");

        assertThat(late.until()).contains(LocalDate.parse("2025-10-27"));
        assertThat(early.until()).contains(LocalDate.parse("2025-10-24"));
        assertThat(late.wording().id()).contains("hari terakhir yang aman Jumat, 24 Oktober 2025");
        assertThat(late.wording().en()).contains("the safe last day is Friday, 24 October 2025");
        assertThat(early.wording().id()).doesNotContain("aman");
        assertThat(saturday.objections()
                        .file(objecting(other.number(), ObjectionGround.C), Actor.requester())
                        .orThrow()
                        .filing()
                        .grounds())
                .containsExactly(new FoundGround(ObjectionGround.C, LocalDate.parse("2025-09-13")));
    }

    @Test
    @ProvesReading({"notice-date dispatch", "notice-date arrival"})
    void theStepForAnAnswerNamesItsArrival() {
        Ppid dispatch = under(NoticeDate.DISPATCH);
        Ppid arrival = under(NoticeDate.ARRIVAL);
        LocalDate day = LocalDate.parse(RECEIVED);

        assertThat(step(dispatch, received(dispatch), day, "request.answer").tell(Language.INDONESIAN))
                .contains("yang aman, jawaban sudah diterima pemohon pada hari itu");
        assertThat(step(arrival, received(arrival), day, "request.answer").tell(Language.INDONESIAN))
                .contains("jawaban harus sudah diterima pemohon pada hari itu");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 1 angka 10")
    void anAnswerToAnObjectionByWhoAnsweredTheRequestIsFlagged() {
        assertThat(flagged(new Officer(Role.SUPERIOR, PPID.name().toUpperCase(Locale.ROOT) + " ", "setda")))
                .isTrue();
        assertThat(flagged(SUPERIOR)).isFalse();
    }

    private boolean flagged(Officer superior) {
        clock.moveTo(LocalDate.parse(RECEIVED));
        Ppid ppid = TestStorage.door(BODY).clock(clock).build();
        InformationRequest request = received(ppid);
        ppid.requests()
                .answer(request.number(), WrittenNotice.of(Decision.notHeld(request.item(1))), PPID)
                .orThrow();
        Objection objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.D), Actor.requester())
                .orThrow();
        assertThat(ppid.objections().flags(objection.number())).isEmpty();
        SuperiorAnswer answer = SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD)
                .ordering("berikan")
                .saying("alasan diterima");
        ppid.objections().answer(objection.number(), answer, superior).orThrow();
        return ppid.objections().flags(objection.number()).contains(AnswerFlag.ANSWERED_BY_PPID);
    }
}
