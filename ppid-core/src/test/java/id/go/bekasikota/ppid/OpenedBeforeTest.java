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
import id.go.bekasikota.ppid.exemption.Citing;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was opened to the public is classified anew under another letter: that is told, at the letter and at each refusal on it. */
class OpenedBeforeTest {
    private static final String NEVER = "UU 14/2008 Pasal 18 ayat (1) huruf g";
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private Result<Exemption> classified(String letter, LocalDate day) {
        clock.moveTo(day);
        return ppid.exemptions().classify(test(Extent.WHOLE, day), letter(letter, day), PPID);
    }

    private void refusedOn(String letter) {
        InformationRequest request =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        Exemption exemption = ppid.exemptions().get(ExemptionId.of(letter));
        ppid.requests()
                .answer(
                        request.number(),
                        WrittenNotice.of(Decision.refuse(request.item(1), exemption))
                                .approvedBy(SUPERIOR),
                        PPID)
                .orThrow();
        ppid.fulfilment().noticeArrived(request.number(), DAY, PPID).orThrow();
        var objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.A), Actor.requester())
                .orThrow();
        ppid.objections()
                .answer(
                        objection.number(),
                        SuperiorAnswer.of("A-1", ObjectionOutcome.UPHELD)
                                .ordering("berikan")
                                .opening(exemption.toPublic())
                                .saying("beralasan"),
                        SUPERIOR)
                .orThrow();
    }

    @Test
    @Proves(NEVER)
    void aNewLetterOnWhatWasOpenedIsRemarkedAndARefusalOnItIsAFinding() {
        assertThat(classified("SK-1", DAY).remark()).isEmpty();
        refusedOn("SK-1");

        Result<Exemption> again = classified("SK-2", DAY.plusDays(10));
        assertThat(again.remark())
                .hasValueSatisfying(remark -> assertThat(remark.en())
                        .isEqualTo("The decision SK-2 covers the same information as the decision SK-1, which A-1"
                                + " opened to the public; it can never be exempt again"));
        InformationRequest request =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        ppid.requests()
                .answer(
                        request.number(),
                        WrittenNotice.of(Decision.refuse(request.item(1), again.orThrow()))
                                .approvedBy(SUPERIOR),
                        PPID)
                .orThrow();

        Citing.Fault fault = ppid.exemptions().unfoundedRefusals().stream()
                .filter(found -> found.citing().exemption().value().equals("SK-2"))
                .findFirst()
                .orElseThrow();
        assertThat(fault.citation()).hasToString(NEVER);
        assertThat(fault.text().in(Language.INDONESIAN)).contains("tidak dapat dikecualikan lagi");
    }

    @Test
    @Proves(NEVER)
    void theFirstLetterAloneIsNoFinding() {
        classified("SK-1", DAY).orThrow();
        assertThat(classified("SK-2", DAY.plusDays(1)).remark()).isEmpty();
        assertThat(ppid.exemptions().unfoundedRefusals()).isEmpty();
    }
}
