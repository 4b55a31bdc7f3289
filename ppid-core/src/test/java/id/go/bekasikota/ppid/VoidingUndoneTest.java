package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Individual;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A voided request comes back by an objection to silence, with its own dates, until the superior decides. */
class VoidingUndoneTest {
    private static final String SILENCE = "UU 14/2008 Pasal 35 ayat (1)";
    private final SettableClock clock = SettableClock.on("2025-09-01"); // due on 16 September
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();
    private final RequestNumber first = received("Anggaran", "Daftar gaji");
    private final RequestNumber second = received("Anggaran", "Daftar gaji");

    private RequestNumber received(String... items) {
        return ppid.requests().receive(asking(items), PPID).orThrow().number();
    }

    private void voided() {
        clock.moveTo("2025-09-03");
        ppid.requests().voidDuplicate(second, first, "sama", PPID).orThrow();
    }

    private Objection objected(String day, FileObjection form) {
        clock.moveTo(day);
        return ppid.objections().file(form, Actor.requester()).orThrow();
    }

    private Objection objected(String day) {
        return objected(day, objecting(second, ObjectionGround.C));
    }

    private void answered(Objection objection, ObjectionOutcome outcome) {
        ppid.objections()
                .answer(
                        objection.number(),
                        SuperiorAnswer.of("T-1", outcome).because("sama").saying("telah diperiksa"),
                        SUPERIOR)
                .orThrow();
    }

    private RequestView now() {
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return ppid.requests().get(second).on(today, ppid.law());
    }

    private List<String> steps(String day) {
        return ppid.nextSteps(second, LocalDate.parse(day)).stream()
                .map(NextStep::act)
                .toList();
    }

    private long counted() {
        return ppid.reports().service(DateRange.year(2025)).requests().received();
    }

    @Test
    @Proves(SILENCE)
    void anObjectionInTimeBringsItBackWithItsOwnDates() {
        voided();
        assertThat(counted()).isEqualTo(1);
        assertThat(steps("2025-09-16")).isEmpty();
        assertThat(steps("2025-09-17")).containsExactly("objection.file");

        Objection objection = objected("2025-09-17");
        assertThat(objection.filing().grounds().get(0).found()).isEqualTo(LocalDate.parse("2025-09-17"));
        assertThat(now().state()).isEqualTo(RequestState.REGISTERED);
        assertThat(now().clock().due()).contains(LocalDate.parse("2025-09-16"));
        assertThat(now().history()
                        .last(Events.kind(RequestEvent.class, "voiding-undone"))
                        .map(undone -> Events.part(undone, "objection")))
                .contains(objection.number().text());
        assertThat(steps("2025-09-17")).contains("request.answer", "objection.answer");
        assertThat(counted()).isEqualTo(2);
        assertThat(ppid.requests().owed().overdue(Listing.first()).items())
                .extracting(InformationRequest::number)
                .containsExactly(first, second);
    }

    @Test
    @Proves(SILENCE)
    void whileItIsBackItIsNotVoidedAgainByPpid() {
        voided();
        objected("2025-09-17");

        Denial again = ppid.requests()
                .voidDuplicate(second, first, "sama", PPID)
                .denial()
                .orElseThrow();
        assertThat(again.citation()).hasToString("UU 14/2008 Pasal 35 ayat (1) huruf c");
        Denial circle = ppid.requests()
                .voidDuplicate(first, second, "sama", PPID)
                .denial()
                .orElseThrow();
        assertThat(circle.citation()).hasToString("UU 14/2008 Pasal 22 ayat (7)");
    }

    @Test
    @Proves({SILENCE, "UU 14/2008 Pasal 36 ayat (2)"})
    void theSuperiorsRejectionVoidsItAgain() {
        voided();
        Objection objection = objected("2025-09-17");
        clock.moveTo("2025-09-24");
        answered(objection, ObjectionOutcome.REJECTED);

        assertThat(now().state()).isEqualTo(RequestState.VOIDED);
        assertThat(counted()).isEqualTo(1);
        assertThat(steps("2025-09-24")).contains("dispute.file").doesNotContain("request.answer");
    }

    @Test
    @Proves({SILENCE, "UU 14/2008 Pasal 36 ayat (2)"})
    void anObjectionThatIsUpheldKeepsItForGood() {
        voided();
        Objection objection = objected("2025-09-17");
        answered(objection, ObjectionOutcome.PARTLY_UPHELD);

        assertThat(now().state()).isEqualTo(RequestState.REGISTERED);
        assertThat(ppid.requests().voidDuplicate(second, first, "sama", PPID).denial())
                .isPresent();
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    @Proves(SILENCE)
    void theObjectorMayGiveItUpAndObjectAgain() {
        voided();
        Objection objection = objected("2025-09-17");
        ppid.objections()
                .withdraw(objection.number(), "keliru", Actor.requester())
                .orThrow();
        assertThat(now().state()).isEqualTo(RequestState.VOIDED);

        objected("2025-09-18");
        assertThat(now().state()).isEqualTo(RequestState.REGISTERED);
    }

    @Test
    @Proves("UU 14/2008 Pasal 36 ayat (1)")
    void aLateObjectionBringsItBackOnlyWhenUpheld() {
        voided();
        Objection late = objected("2025-11-03");
        assertThat(late.lateGrounds(ppid.law())).isNotEmpty();
        assertThat(now().state()).isEqualTo(RequestState.VOIDED);

        answered(late, ObjectionOutcome.UPHELD);
        assertThat(now().state()).isEqualTo(RequestState.REGISTERED);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 39 ayat (1)")
    void aStrangersObjectionBringsNothingBack() {
        voided();
        objected(
                "2025-09-17",
                FileObjection.about(Individual.named("Budi").nik("3275014107900002"), second, "anggaran")
                        .on(ObjectionGround.C)
                        .because("tidak dijawab")
                        .purpose("penelitian"));
        assertThat(now().state()).isEqualTo(RequestState.VOIDED);

        objected("2025-09-18");
        assertThat(now().state()).isEqualTo(RequestState.REGISTERED);
    }

    @Test
    @Proves(SILENCE)
    void whatWasRefusedBeforeTheVoidingCanBeObjectedTo() {
        Exemption exemption = ppid.exemptions()
                .classify(
                        test(Extent.WHOLE, LocalDate.parse("2025-08-01")),
                        letter("SK-1", LocalDate.parse("2025-08-04")),
                        PPID)
                .orThrow();
        WrittenNotice refusal = WrittenNotice.of(
                        Decision.refuse(ppid.requests().get(second).item(2), exemption))
                .approvedBy(SUPERIOR);
        ppid.requests().answer(second, refusal, PPID).orThrow();
        voided();

        assertThat(ppid.objections()
                        .file(
                                FileObjection.about(CITIZEN, second, "daftar gaji")
                                        .on(ObjectionGround.A)
                                        .because("tidak beralasan")
                                        .purpose("penelitian"),
                                Actor.requester())
                        .denial())
                .isEmpty();
        assertThat(now().state()).isEqualTo(RequestState.VOIDED);
    }
}
