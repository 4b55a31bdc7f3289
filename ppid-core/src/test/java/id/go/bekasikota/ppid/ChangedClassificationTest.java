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
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A refusal rests on the exemption decision in force, not on one that a later letter changed. */
class ChangedClassificationTest {
    private final SettableClock clock = SettableClock.on("2025-03-03");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();
    private final Exemption whole = ppid.exemptions()
            .classify(test(Extent.WHOLE, today()), letter("SK-1", today()), PPID)
            .orThrow();
    private final InformationRequest request =
            ppid.requests().receive(asking("Rekening pegawai"), PPID).orThrow();

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }

    private Result<InformationRequest> answered(Decision decision) {
        return ppid.requests()
                .answer(request.number(), WrittenNotice.of(decision).approvedBy(SUPERIOR), PPID);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 34 ayat (2)")
    void aRefusalCitingTheLetterBeforeTheChangeIsDenied() {
        clock.moveTo("2025-03-05");
        Exemption part = ppid.exemptions()
                .reclassify(whole.id(), test(Extent.PART, today()), letter("SK-2", today()), PPID)
                .orThrow();

        Denial denial =
                answered(Decision.refuse(request.item(1), whole)).denial().orElseThrow();
        assertThat(denial.citation()).hasToString("PP 61/2010 Pasal 10 ayat (1)");
        assertThat(denial.message(Language.INDONESIAN)).contains("SK-1", "SK-2", "5 Maret 2025");
        assertThat(ppid.requests().get(request.number()).history().version()).isEqualTo(1);
        Decision now = Decision.grantPartly(request.item(1)).withholding(part, "kolom rekening", "melindungi orangnya");
        assertThat(answered(now).denial()).isEmpty();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 44 ayat (3)")
    void anAnswerThatAttachesTheLetterBeforeTheChangeIsDenied() {
        answered(Decision.refuse(request.item(1), whole)).orThrow();
        clock.moveTo("2025-03-05");
        ObjectionNumber objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.A), Actor.requester())
                .orThrow()
                .number();
        Exemption changed = ppid.exemptions()
                .reclassify(whole.id(), test(Extent.WHOLE, today()), letter("SK-2", today()), PPID)
                .orThrow();

        Denial denial = ppid.objections()
                .answer(objection, rejecting(whole), SUPERIOR)
                .denial()
                .orElseThrow();
        assertThat(denial.state())
                .isEqualTo(ppid.objections()
                        .get(objection)
                        .state(today(), ppid.law())
                        .code());
        assertThat(denial.message(Language.ENGLISH)).contains("SK-1", "SK-2", "Wednesday, 5 March 2025");
        assertThat(ppid.objections()
                        .answer(objection, rejecting(changed), SUPERIOR)
                        .denial())
                .isEmpty();
    }

    private static SuperiorAnswer rejecting(Exemption exemption) {
        return SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                .because("pertimbangannya tetap")
                .attaching(exemption)
                .saying("rekening tetap dikecualikan");
    }

    @Test
    void aRefusalCitingTheLetterInForceIsNotDenied() {
        clock.moveTo("2025-03-05");

        assertThat(answered(Decision.refuse(request.item(1), whole)).denial()).isEmpty();
    }
}
