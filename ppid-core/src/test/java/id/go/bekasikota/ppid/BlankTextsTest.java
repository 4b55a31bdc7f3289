package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.HEAD;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.ListDecision;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.InvalidCommandException;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an officer leaves blank is told by field in both languages, and never ends in an exception in English. */
class BlankTextsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final Ppid ppid = TestStorage.door(BODY)
            .clock(SettableClock.on("2025-09-01"))
            .organization(ORGANIZATION)
            .build();

    private static List<String> told(ThrowingCallable act) {
        InvalidCommandException refused = catchThrowableOfType(InvalidCommandException.class, act);
        assertThat(refused).isNotNull();
        return refused.violations().stream()
                .map(violation -> violation.tell(Language.INDONESIAN))
                .toList();
    }

    private static ConsequenceTest test(String information, String text) {
        return ConsequenceTest.of(information)
                .ground(ExemptionGround.H3)
                .ifOpened(text)
                .ifClosed(text)
                .legalBasis("UU 14/2008 Pasal 17")
                .tester("Ani")
                .on(DAY);
    }

    private static Classification letter(String number, String place) {
        return Classification.numbered(number)
                .body("Kota Contoh")
                .by(PPID)
                .approvedBy(HEAD)
                .until(ExemptionEnd.consentOrPublicOffice())
                .document(LETTER)
                .issued(place, DAY);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 2 ayat (4)", "PP 61/2010 Pasal 4 ayat (2)"})
    void ofAnExemption() {
        assertThat(told(() -> ppid.exemptions().classify(test("Gaji", " "), letter("SK-1", "Bekasi"), PPID)))
                .containsExactly(
                        "Konsekuensi bila dibuka: harus diisi (UU 14/2008 Pasal 2 ayat (4))",
                        "Konsekuensi bila ditutup: harus diisi (UU 14/2008 Pasal 2 ayat (4))");
        assertThat(told(() -> ppid.exemptions().classify(test("Gaji", "x"), letter(" ", ""), PPID)))
                .containsExactly(
                        "Nomor: harus diisi (PERKI 1/2021 Lampiran III)",
                        "Tempat: harus diisi (PP 61/2010 Pasal 4 ayat (2) huruf f)");
        ppid.exemptions()
                .classify(test("Gaji", "x"), letter("SK-1", "Bekasi"), PPID)
                .orThrow();
        assertThat(told(() -> ppid.exemptions()
                        .open(
                                ExemptionId.of("SK-1"),
                                OpeningOrder.of(OpeningOrder.Cause.WRITTEN_CONSENT, DAY, " "),
                                PPID)))
                .hasSize(1);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 21 ayat (2)")
    void ofThePublicList() {
        EntryFields fields = EntryFields.of(" ")
                .heldBy("dinkes")
                .responsible("Dinas")
                .kept("5 tahun")
                .form(InformationForm.SOFTCOPY)
                .made("Bekasi", DAY);
        EntryDraft entry = new EntryDraft(EntryNumber.of(" "), fields, Disclosure.atAnyTime(), EntryOrigin.collected());

        assertThat(told(() -> ppid.catalogue().enter(entry, PPID)))
                .containsExactly(
                        "Nomor: harus diisi (PERKI 1/2021 Pasal 21 ayat (2) huruf a)",
                        "Ringkasan: harus diisi (PERKI 1/2021 Pasal 21 ayat (2) huruf b)");
        assertThat(told(() -> ppid.catalogue()
                        .decideList(new ListDecision("", DAY, PPID, Approval.of(SUPERIOR), LETTER), List.of(), PPID)))
                .containsExactly("Nomor: harus diisi (PERKI 1/2021 Pasal 45 ayat (5))");
    }

    @Test
    void ofAFeedAndOfWhoActs() {
        assertThat(told(() -> ppid.organization().receiveFeed("dinkes", Feed.of(DAY, Set.of(), LETTER), PPID)))
                .containsExactly("Yang disampaikan: harus diisi");
        assertThat(told(() -> ppid.requests().receive(asking("Anggaran"), new Officer(Role.PPID, " ", ""))))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).endsWith("harus diisi"));
    }

    @Test
    @Proves("PERKI 1/2013 Pasal 9 ayat (1)")
    void ofAPetition() {
        FileObjection form = FileObjection.aboutPublication(CITIZEN, "Laporan keuangan")
                .on(ObjectionGround.B)
                .because("tidak diumumkan")
                .purpose("penelitian");
        ObjectionNumber objection = ppid.objections()
                .fileAboutPublication(form, LocalDate.of(2025, 6, 30), Actor.requester())
                .orThrow()
                .number();

        assertThat(told(() ->
                        ppid.disputes().file(objection, new Petition(" ", BodyKind.STATE, ""), Actor.requester())))
                .containsExactly("Komisi Informasi: harus diisi (PERKI 1/2013 Pasal 9 ayat (1))");
    }
}
