package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.letter.LetterCases.ANSWERED;
import static id.go.bekasikota.ppid.letter.LetterCases.HEAD;
import static id.go.bekasikota.ppid.letter.LetterCases.LAW;
import static id.go.bekasikota.ppid.letter.LetterCases.NUMBER;
import static id.go.bekasikota.ppid.letter.LetterCases.RECEIVED;
import static id.go.bekasikota.ppid.letter.LetterCases.WHO;
import static id.go.bekasikota.ppid.letter.LetterCases.by;
import static id.go.bekasikota.ppid.letter.LetterCases.letters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.request.Withholding;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the letters say, made from whole cases; each of them complete. */
class LettersTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (4)", "PERKI 1/2021 Pasal 29 ayat (5)", "PERKI 1/2021 Lampiran VI"})
    void theReceiptRepeatsTheFormAndSaysUntilWhenTheAnswerIsDue() {
        ReceiptLetter letter = letters("2025-09-01").receipt(LetterCases.received(), WHO);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.isComplete()).isTrue();
        assertThat(letter.asked().number()).isEqualTo(NUMBER);
        assertThat(letter.asked().received()).isEqualTo(RECEIVED);
        assertThat(letter.addressee().name()).isEqualTo("Siti Aminah");
        assertThat(letter.addressee().attorney()).contains("Budi Santoso");
        assertThat(letter.addressee().identityNumbers()).containsExactly("3275014107900001");
        assertThat(letter.asked().items()).extracting(RequestedItem::details).contains("Daftar gaji");
        assertThat(letter.asked().delivery()).isEqualTo(LetterCases.COPY);
        assertThat(letter.replyBy().date()).isEqualTo(day("2025-09-16"));
        assertThat(letter.replyBy().rule()).isEqualTo(StatutoryDeadlines.REQUEST_REPLY);
        assertThat(letter.replyBy().explain(Language.INDONESIAN))
                .startsWith("Batas akhir jawaban tertulis: Selasa, 16 September");
        assertThat(letter.replyBy().explain(Language.ENGLISH)).contains("Tuesday, 16 September 2025");
    }

    @Test
    void aReceiptAfterTheCutOffHourMovesEveryDayCountedFromIt() {
        InformationRequest request = LetterCases.received(Optional.of(LocalTime.of(16, 30)), "Anggaran");
        Letters letters = Letters.on(RECEIVED, LAW.under(LawPolicy.statute().withCutoff(LocalTime.of(15, 0))), HEAD);

        assertThat(letters.receipt(request, WHO).replyBy().date()).isEqualTo(day("2025-09-17"));
        assertThat(letters.receipt(request, WHO).replyBy().explain(Language.ENGLISH))
                .contains("15:00");
        assertThat(letters.receipt(request, WHO).replyBy().due().known())
                .isEqualTo(request.on(RECEIVED, LAW.under(LawPolicy.statute().withCutoff(LocalTime.of(15, 0))))
                        .clock()
                        .due());
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 30 ayat (1)")
    void theReceiptOfAnEmailCitesItsOwnArticleAndNeedsNoDeskOfficer() {
        ReceiptLetter letter = letters("2025-09-01").receipt(LetterCases.received(), Addressee.unknown());
        ReceiptLetter bare = new ReceiptLetter(
                Letterhead.of(SampleLife.BODY), letter.addressee(), letter.asked(), Channel.EMAIL, letter.replyBy());

        assertThat(letter.missing())
                .extracting(
                        field -> field.name().code() + " " + field.citation().locator())
                .containsExactly(
                        "name Pasal 29 ayat (5) huruf b",
                        "identity-number Pasal 29 ayat (5) huruf c",
                        "address Pasal 29 ayat (5) huruf d",
                        "contact Pasal 29 ayat (5) huruf e");
        assertThat(bare.missing())
                .extracting(
                        field -> field.name().code() + " " + field.citation().locator())
                .containsExactly(
                        "name Pasal 30 ayat (1) huruf a",
                        "identity-number Pasal 30 ayat (1) huruf b",
                        "address Pasal 30 ayat (1) huruf c",
                        "contact Pasal 30 ayat (1) huruf d");
        assertThat(bare.fields())
                .filteredOn(field -> field.name() == FieldName.SENT_BY)
                .extracting(LetterField::citation)
                .containsExactly(Citation.parse("PERKI 1/2021 Pasal 30 ayat (1) huruf i"));
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (8)")
    void theReceiptOfAnExtendedRequestShowsTheLaterDay() {
        assertThat(letters("2025-09-05")
                        .receipt(LetterCases.extended(), WHO)
                        .replyBy()
                        .date())
                .isEqualTo(day("2025-09-16"));
        assertThat(letters("2025-09-08")
                        .receipt(LetterCases.extended(), WHO)
                        .replyBy()
                        .date())
                .isEqualTo(day("2025-09-25"));
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 33 ayat (2)", "PERKI 1/2021 Pasal 33 ayat (3)"})
    void theLetterOfIncompletenessNamesGapsAndBothClocks() {
        IncompletenessLetter letter = letters("2025-09-02").incompleteness(LetterCases.incomplete(), WHO);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.date()).isEqualTo(day("2025-09-02"));
        assertThat(letter.found().gaps()).containsExactly(Gap.PROOF_MISSING, Gap.PURPOSE_MISSING);
        assertThat(letter.terms().repairBy().trigger().date()).isEqualTo(day("2025-09-02"));
        assertThat(letter.terms().repairBy().due().known())
                .isEqualTo(LAW.of(StatutoryDeadlines.REQUEST_REPAIR, day("2025-09-02"))
                        .due()
                        .known());
        assertThat(letter.terms().replyBy().date()).isEqualTo(day("2025-09-16"));
        assertThat(letter.terms().unrepaired()).isEqualTo(IncompleteRequest.RUNS_ON);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 33 ayat (4)")
    void theLetterOfIncompletenessSaysThatTheRequestLapsesWhereThePolicySaysSo() {
        Letters letters = Letters.on(day("2025-09-02"), LAW.under(LawPolicy.perki2021()), HEAD);

        assertThat(letters.incompleteness(LetterCases.incomplete(), WHO).terms().unrepaired())
                .isEqualTo(IncompleteRequest.LAPSES);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (8)", "PERKI 1/2021 Pasal 36 ayat (1)", "PERKI 1/2021 Pasal 36 ayat (2)"})
    void theNoticeOfExtensionGivesReasonsInWritingAndTheNewDay() {
        ExtensionLetter letter = letters("2025-09-30").extension(LetterCases.extended(), WHO);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.date()).isEqualTo(day("2025-09-08"));
        assertThat(letter.notice().reason()).isEqualTo(ExtensionReason.NOT_YET_DOCUMENTED);
        assertThat(letter.notice().explanation()).isEqualTo("Dokumen sedang dihimpun");
        assertThat(letter.replyBy().date()).isEqualTo(day("2025-09-25"));
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (7)", "PERKI 1/2021 Pasal 31 ayat (4)", "PERKI 1/2021 Lampiran VII"})
    void theWrittenNoticeTellsEveryElementItemByItem() {
        NoticeLetter letter = letters("2025-09-10").notice(LetterCases.answered(), WHO);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.items()).extracting(AnsweredItem::held).containsExactly(true, true, false);
        assertThat(letter.items().get(0).material()).contains("Realisasi anggaran 2024");
        assertThat(letter.items().get(1).redactions())
                .extracting(Withholding::part, Withholding::reason)
                .containsExactly(tuple("kolom rekening", "melindungi rekening"));
        assertThat(letter.items().get(2).holder()).contains("Perusahaan Air Contoh");
        assertThat(letter.items().get(2).material()).isEmpty();
        assertThat(letter.delivery()).isEqualTo(LetterCases.COPY);
        assertThat(letter.availableFrom()).isEqualTo(day("2025-09-12"));
        assertThat(letter.notice().cost().total()).isEqualTo(25_000);
        assertThat(letter.notice().approval()).isPresent();
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7)")
    void aNoticeThatGivesNothingNeedsNeitherFormNorCost() {
        InformationRequest request = LetterCases.received("Peta jaringan pipa");
        WrittenNotice notice = WrittenNotice.of(Decision.notHeld(request.item(1)));
        NoticeLetter letter = letters("2025-09-10")
                .notice(
                        request.acting(LAW, by(PPID, ANSWERED))
                                .answer(notice, ExemptionInventory.of(List.of()))
                                .orThrow(),
                        WHO);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.fields())
                .filteredOn(field -> field.state() == LetterField.State.NOT_NEEDED)
                .extracting(LetterField::name)
                .contains(FieldName.HOLDER, FieldName.MATERIAL, FieldName.FORMAT, FieldName.COST, FieldName.APPROVAL);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 6 ayat (3) huruf e", "PERKI 1/2021 Pasal 31 ayat (4)"})
    void whatIsNotDocumentedYetIsHeldAndTheNoticeSaysByWhenItWillBeThere() {
        InformationRequest request = LetterCases.received("Peta jaringan pipa", "Sensus");
        WrittenNotice notice = WrittenNotice.of(
                Decision.notDocumented(request.item(1)).providedBy(day("2025-12-01")),
                Decision.notHeld(request.item(2)));
        NoticeLetter letter = letters("2025-09-10")
                .notice(
                        request.acting(LAW, by(PPID, ANSWERED))
                                .answer(notice, ExemptionInventory.of(List.of()))
                                .orThrow(),
                        WHO);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.items()).extracting(AnsweredItem::held).containsExactly(true, false);
        assertThat(letter.items())
                .extracting(AnsweredItem::providedBy)
                .containsExactly(Optional.of(day("2025-12-01")), Optional.empty());
        assertThat(letter.items())
                .extracting(item -> item.absence().orElseThrow().id())
                .containsExactly("informasi belum didokumentasikan", "informasi tidak dikuasai");
    }

    @Test
    @Proves("UU 14/2008 Pasal 6 ayat (2)")
    void whatIsDeclinedNeedsItsReasonAndNoExemption() {
        InformationRequest request = LetterCases.received("Semua berkas");
        WrittenNotice notice = WrittenNotice.of(Decision.decline(request.item(1), "tidak sesuai Pasal 4 ayat (3)"));
        InformationRequest declined = request.acting(LAW, by(PPID, ANSWERED))
                .answer(notice, ExemptionInventory.of(List.of()))
                .orThrow();

        assertThat(letters("2025-09-10").notice(declined, WHO).missing()).isEmpty();
        assertThat(letters("2025-09-10").notice(declined, WHO).items().get(0).reason())
                .contains("tidak sesuai Pasal 4 ayat (3)");
        assertThatThrownBy(() -> letters("2025-09-10").refusal(declined, 1, WHO))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("item 1", "001/2025", "Pasal 17");
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 17",
        "PERKI 1/2021 Pasal 34 ayat (1)",
        "PERKI 1/2021 Pasal 34 ayat (2)",
        "PERKI 1/2021 Lampiran IX",
        "UU 14/2008 Pasal 36 ayat (1)"
    })
    void theRefusalDecisionSaysWhyAndUntilWhenToObject() {
        RefusalDecision letter = letters("2025-09-10").refusal(LetterCases.refused(), 1, WHO);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.exemption().ground()).isEqualTo(ExemptionGround.H3);
        assertThat(letter.exemption().consequence()).isEqualTo("rekening dapat disalahgunakan");
        assertThat(letter.exemption().letter()).isEqualTo("SK-whole");
        assertThat(letter.exemption().decision()).isEqualTo(LETTER);
        assertThat(letter.approval())
                .hasValueSatisfying(given -> assertThat(given.by()).isEqualTo(SUPERIOR));
        assertThat(letter.dates().date()).isEqualTo(ANSWERED);
        assertThat(letter.dates().noticeBy().date()).isEqualTo(day("2025-09-16"));
        assertThat(letter.dates().late()).isFalse();
        assertThat(letter.dates().objectionBy().citation()).hasToString("UU 14/2008 Pasal 36 ayat (1)");
        assertThat(letter.dates().objectionBy().due().known())
                .isEqualTo(LAW.of(StatutoryDeadlines.OBJECTION_FILE, ANSWERED)
                        .due()
                        .known());
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 34 ayat (3)")
    void aRefusalIsCountedFromReceiptUnderEveryPolicyAndShowsThatItIsLate() {
        InformationRequest request = LetterCases.received("Nomor rekening pegawai")
                .acting(LAW, by(PPID, day("2025-09-03")))
                .declareComplete()
                .orThrow();
        WrittenNotice notice = WrittenNotice.of(Decision.refuse(request.item(1), LetterCases.exemption(Extent.WHOLE)))
                .approvedBy(SUPERIOR);
        InformationRequest refused = request.acting(LAW, by(PPID, day("2025-09-17")))
                .answer(notice, ExemptionInventory.of(List.of(LetterCases.exemption(Extent.WHOLE))))
                .orThrow();
        RefusalDecision letter = Letters.on(day("2025-09-17"), LAW.under(LawPolicy.perki2021()), HEAD)
                .refusal(refused, 1, WHO);

        assertThat(letter.dates().noticeBy().trigger().date()).isEqualTo(RECEIVED);
        assertThat(letter.dates().late()).isTrue();
    }

    @Test
    void theOtherStatuteComesFromTheExemptionThatIsCitedAndNoOther() {
        RefusalDecision letter = letters("2025-09-10").refusal(LetterCases.refused(), 1, WHO);

        assertThat(letter.otherStatute()).isEmpty();
        assertThat(letter.restingOn(LetterCases.exemption(Extent.WHOLE)).otherStatute())
                .contains("UU 14/2008 Pasal 17 huruf h angka 3");
        assertThatThrownBy(() -> letter.restingOn(LetterCases.exemption(Extent.PART)))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("E-whole", "E-part");
    }

    @Test
    void aLetterTellsNothingOfWhatHappensLater() {
        assertThatThrownBy(() -> letters("2025-09-09").notice(LetterCases.answered(), WHO))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2025-09-09");
        assertThatThrownBy(() -> letters("2025-09-09").refusal(LetterCases.refused(), 1, WHO))
                .isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> letters("2025-09-24").answer(LetterCases.answeredObjection(), WHO))
                .isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> letters("2025-09-30").incompleteness(LetterCases.received(), WHO))
                .isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> letters("2025-08-31").receipt(LetterCases.received(), WHO))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void aDayBeyondTheCalendarIsMissingAndNotGuessed() {
        Deadline unknown = LAW.of(StatutoryDeadlines.REQUEST_REPLY, day("2199-01-04"));
        ReceiptLetter letter = letters("2025-09-01").receipt(LetterCases.received(), WHO);

        assertThat(unknown.due().known()).isEqualTo(Optional.empty());
        assertThat(new ReceiptLetter(letter.head(), WHO, letter.asked(), letter.channel(), unknown).missing())
                .extracting(field -> field.tell(Language.INDONESIAN))
                .containsExactly("Belum diisi: batas akhir jawaban tertulis (PERKI 1/2021 Lampiran VI)");
    }
}
