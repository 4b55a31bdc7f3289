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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.letter.ReceiptLetter;
import id.go.bekasikota.ppid.letter.RefusalDecision;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Letters and registers of kept cases, with the identity that is kept apart. */
class LetterDeskTest {
    private static final Letterhead HEAD =
            Letterhead.of(BODY).address("Jalan Contoh 2").place("Contoh").signedBy("Ani", "Kepala Dinas Kominfo");

    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();
    private final InformationRequest request =
            ppid.requests().receive(asking("Nomor rekening"), PPID).orThrow();

    private void refuse() {
        Exemption accounts = ppid.exemptions()
                .classify(
                        test(Extent.WHOLE, LocalDate.parse("2025-08-01")),
                        letter("SK-1", LocalDate.parse("2025-08-04")),
                        PPID)
                .orThrow();
        clock.moveTo("2025-09-10");
        ppid.requests()
                .answer(
                        request.number(),
                        WrittenNotice.of(Decision.refuse(request.item(1), accounts))
                                .approvedBy(SUPERIOR),
                        PPID)
                .orThrow();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (4)", "PERKI 1/2021 Pasal 29 ayat (5)"})
    void theReceiptIsCompleteAndPrintsNobody() {
        ReceiptLetter receipt = ppid.letters(HEAD).receipt(request.number());

        assertThat(receipt.missing()).isEmpty();
        assertThat(receipt.replyBy().date()).isEqualTo("2025-09-16");
        assertThat(receipt.toString()).doesNotContain("Siti");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 34 ayat (1)", "PERKI 1/2021 Pasal 34 ayat (2)", "PERKI 1/2021 Lampiran IX"})
    void aRefusalIsCompleteOnceTheBodyHasItsLetterhead() {
        refuse();
        RefusalDecision refusal = ppid.letters(HEAD).refusal(request.number(), 1);

        assertThat(refusal.missing()).isEmpty();
        assertThat(refusal.otherStatute()).isEmpty();
        assertThat(ppid.letters(Letterhead.of(BODY))
                        .refusal(request.number(), 1)
                        .missing())
                .extracting(field -> field.tell(Language.ENGLISH))
                .allMatch(line -> line.contains("PERKI 1/2021 Lampiran IX"))
                .hasSize(3);
    }

    @Test
    @Proves("UU 14/2008 Pasal 17 huruf j")
    void aRefusalOnAnotherStatuteNamesIt() {
        ConsequenceTest address = ConsequenceTest.of("Alamat pemilik")
                .ground(ExemptionGround.J)
                .ifOpened("alamat dapat disalahgunakan")
                .ifClosed("melindungi orangnya")
                .legalBasis("UU 27/2022 Pasal 4 ayat (3)")
                .extent(Extent.WHOLE)
                .tester("Ani, analis, kominfo")
                .on(LocalDate.parse("2025-08-01"));
        Classification letter = Classification.numbered("SK-9")
                .body(BODY.name())
                .by(PPID)
                .approvedBy(SampleLife.HEAD)
                .until(ExemptionEnd.byLegislation("UU 27/2022 Pasal 4"))
                .document(LETTER)
                .issued("Contoh", LocalDate.parse("2025-08-04"));
        Exemption exemption = ppid.exemptions().classify(address, letter, PPID).orThrow();
        clock.moveTo("2025-09-10");
        ppid.requests()
                .answer(
                        request.number(),
                        WrittenNotice.of(Decision.refuse(request.item(1), exemption))
                                .approvedBy(SUPERIOR),
                        PPID)
                .orThrow();

        assertThat(ppid.letters(HEAD).refusal(request.number(), 1).otherStatute())
                .contains("UU 27/2022 Pasal 4 ayat (3)");
    }

    @Test
    void anExemptionOpenedSinceItWasLookedUpIsNoGroundAnyMore() {
        Exemption before = ppid.exemptions()
                .classify(
                        test(Extent.WHOLE, LocalDate.parse("2025-08-01")),
                        letter("SK-1", LocalDate.parse("2025-08-04")),
                        PPID)
                .orThrow();
        ppid.exemptions()
                .open(
                        before.id(),
                        OpeningOrder.of(OpeningOrder.Cause.WRITTEN_CONSENT, LocalDate.parse("2025-09-01"), "S-1"),
                        PPID)
                .orThrow();

        assertThat(ppid.requests()
                        .answer(
                                request.number(),
                                WrittenNotice.of(Decision.refuse(request.item(1), before))
                                        .approvedBy(SUPERIOR),
                                PPID)
                        .denial())
                .hasValueSatisfying(
                        denial -> assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 18 ayat (2) huruf a"));
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 32", "PERKI 1/2021 Pasal 43 ayat (2)", "PERKI 1/2021 Pasal 44 ayat (2)"})
    void bothRegistersAndTheAnswerTellWhoAsked() {
        refuse();
        ObjectionNumber objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.A), Actor.requester())
                .orThrow()
                .number();
        clock.moveTo("2025-09-20");
        ppid.objections()
                .answer(
                        objection,
                        SuperiorAnswer.of("A-1", ObjectionOutcome.REJECTED)
                                .because("rekening pribadi")
                                .attaching(new SuperiorAnswer.AttachedDecision("SK-1", Optional.empty()))
                                .saying("keberatan tidak beralasan"),
                        SUPERIOR)
                .orThrow();
        LetterDesk letters = ppid.letters(HEAD);

        assertThat(letters.answer(objection).addressee().requester().name()).isEqualTo("Siti Aminah");
        assertThat(letters.requestRegister(List.of(request.number())).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.missing())
                        .extracting(field -> field.name().code())
                        .containsExactly("held-as"));
        assertThat(letters.objectionRegister(List.of(objection)).rows()).hasSize(1);
    }

    @Test
    void aLetterAboutWhatDidNotHappenIsRefused() {
        LetterDesk letters = ppid.letters(HEAD);

        assertThatThrownBy(() -> letters.extension(request.number()))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("Extended");
        assertThatThrownBy(() -> letters.incompleteness(request.number())).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> letters.notice(request.number())).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> letters.receipt(new RequestNumber("lain"))).isInstanceOf(PpidException.class);
    }
}
