package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
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
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.objection.FoundGround;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.PeriodicObjection;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Objections that name a request besides the publication, come again, or are rejected on what is open. */
class ObjectingAgainTest {
    private static final LocalDate FOUND = LocalDate.parse("2025-09-17");
    private final SettableClock clock = SettableClock.on("2025-09-01"); // due on 16 September
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private static InformationRequest received(Ppid service) {
        return service.requests().receive(asking("Anggaran"), PPID).orThrow();
    }

    private Objection againstARefusalOn(Exemption exemption, ObjectionGround... grounds) {
        InformationRequest request = received(ppid);
        WrittenNotice refusal =
                WrittenNotice.of(Decision.refuse(request.item(1), exemption)).approvedBy(SUPERIOR);
        ppid.requests().answer(request.number(), refusal, PPID).orThrow();
        return ppid.objections()
                .file(objecting(request.number(), grounds), Actor.requester())
                .orThrow();
    }

    private Exemption classified() {
        return ppid.exemptions()
                .classify(
                        test(Extent.WHOLE, LocalDate.parse("2025-08-01")),
                        letter("SK-1", LocalDate.parse("2025-08-04")),
                        PPID)
                .orThrow();
    }

    private List<String> offered(InformationRequest request) {
        return ppid.nextSteps(request.number(), FOUND).stream()
                .filter(step -> step.act().equals("objection.file"))
                .map(NextStep::ground)
                .map(ground -> ground.orElse(""))
                .toList();
    }

    @Test
    @ProvesReading("periodic-objection needs-request")
    void anObjectionAboutAPublicationMayNameARequest() {
        Ppid strict = TestStorage.door(BODY)
                .clock(clock)
                .law(Deadlines.indonesia().under(LawPolicy.statute().with(PeriodicObjection.NEEDS_REQUEST)))
                .build();
        InformationRequest request = received(strict);
        clock.moveTo(FOUND);

        assertThat(strict.objections()
                        .fileAboutPublication(
                                objecting(request.number(), ObjectionGround.B, ObjectionGround.C),
                                LocalDate.parse("2025-08-31"),
                                Actor.requester())
                        .orThrow()
                        .filing()
                        .grounds())
                .containsExactly(
                        new FoundGround(ObjectionGround.B, LocalDate.parse("2025-09-01")),
                        new FoundGround(ObjectionGround.C, FOUND));
    }

    @Test
    void afterAWithdrawalTheGroundIsOfferedAgain() {
        InformationRequest request = received(ppid);
        clock.moveTo(FOUND);
        Objection first = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow();

        assertThat(offered(request)).isEmpty();
        ppid.objections()
                .withdraw(first.number(), "salah isi", Actor.requester())
                .orThrow();
        assertThat(offered(request)).containsExactly("c");
    }

    @Test
    void theStepsOfEachObjectionNameIt() {
        InformationRequest request = againstARefusalOn(classified(), ObjectionGround.A)
                .filing()
                .request()
                .map(ppid.requests()::get)
                .orElseThrow();
        ppid.objections()
                .file(objecting(request.number(), ObjectionGround.D), Actor.requester())
                .orThrow();

        List<NextStep> answers = ppid.nextSteps(request.number(), FOUND).stream()
                .filter(step -> step.act().equals("objection.answer"))
                .toList();
        assertThat(answers)
                .extracting(step -> step.about().orElseThrow())
                .containsExactlyElementsOf(ppid.objections().about(request.number()).stream()
                        .map(objection -> objection.number().text())
                        .toList());
        assertThat(answers.get(0).tell(Language.ENGLISH))
                .startsWith(answers.get(0).about().orElseThrow() + ": ");
        assertThat(request.nextSteps(FOUND, ppid.law()))
                .extracting(NextStep::about)
                .containsOnly(Optional.empty());
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 44 ayat (3)")
    void aRejectionCannotRestOnAnExemptionThatWasOpened() {
        Exemption exemption = classified();
        Objection objection = againstARefusalOn(exemption, ObjectionGround.A);
        clock.moveTo("2025-09-10");
        OpeningOrder consent = OpeningOrder.of(
                OpeningOrder.Cause.WRITTEN_CONSENT, LocalDate.parse("2025-09-10"), "surat persetujuan 1");
        ppid.exemptions().open(exemption.id(), consent, PPID).orThrow();
        SuperiorAnswer rejection = SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                .because("dikecualikan")
                .attaching(exemption)
                .saying("tetap ditutup");
        SuperiorAnswer upheld = SuperiorAnswer.of("T-2", ObjectionOutcome.UPHELD)
                .attaching(exemption)
                .saying("sudah dibuka");

        Denial denial = ppid.objections()
                .answer(objection.number(), rejection, SUPERIOR)
                .denial()
                .orElseThrow();
        assertThat(denial.act()).isEqualTo("objection.answer");
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 18 ayat (2) huruf a");
        assertThat(ppid.objections()
                        .answer(objection.number(), upheld, SUPERIOR)
                        .denial())
                .isEmpty();
    }

    @Test
    void whereNoGroundIsLeftToSettleTheDenialSaysSo() {
        Objection objection = againstARefusalOn(classified(), ObjectionGround.A);

        Denial denial = ppid.objections()
                .settle(objection.number(), Set.of(ObjectionGround.D), "damai", LETTER, PPID)
                .denial()
                .orElseThrow();
        assertThat(denial.message().id()).contains("tidak ada alasan lagi");
        assertThat(denial.message().en()).contains("none left");
    }
}
