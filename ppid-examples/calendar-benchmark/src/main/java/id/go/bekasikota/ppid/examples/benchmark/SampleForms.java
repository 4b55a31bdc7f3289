package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Individual;
import java.time.LocalDate;

/** The people and papers of a made-up city (formulir dan surat contoh). */
final class SampleForms {
    static final PublicBody BODY = PublicBody.of("kota-contoh", "Pemerintah Kota Contoh");
    static final Officer PPID = new Officer(Role.PPID, "Kepala Dinas Kominfo", "kominfo");
    static final ExtensionNotice EXTENSION = ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "Sedang dihimpun");

    private static final Officer SUPERIOR = new Officer(Role.SUPERIOR, "Sekretaris Daerah", "setda");
    private static final Officer MAYOR = new Officer(Role.HEAD_OF_BODY, "Wali Kota", "setda");
    private static final DocumentRef PAPER = DocumentRef.of("file:/arsip/surat.pdf", "application/pdf");
    private static final Individual CITIZEN = Individual.named("Siti Aminah")
            .nik("3275014107900001")
            .identityCard(PAPER)
            .address("Jalan Contoh 1")
            .email("siti@example.org");

    private SampleForms() {}

    /** A request of two items, made to a unit. */
    static ReceiveRequest asking(String unit) {
        return ReceiveRequest.by(CITIZEN)
                .unit(unit)
                .asks("Realisasi anggaran 2024")
                .asks("Daftar gaji 2024")
                .purpose("Penelitian")
                .build();
    }

    /** The notice that gives the first item whole. */
    static WrittenNotice granting(InformationRequest request) {
        return WrittenNotice.of(Decision.grant(request.item(1)));
    }

    /** The notice that gives the second item but for a part. */
    static WrittenNotice withholding(InformationRequest request, Exemption accounts) {
        return WrittenNotice.of(Decision.grantPartly(request.item(2))
                        .withholding(accounts, "kolom rekening", "melindungi rekening"))
                .approvedBy(SUPERIOR);
    }

    static FileObjection objecting(InformationRequest request) {
        return FileObjection.about(CITIZEN, request.number(), "Daftar gaji 2024")
                .on(ObjectionGround.A)
                .because("Rekening ditutup")
                .casePosition("Dijawab sebagian")
                .purpose("Penelitian");
    }

    static ConsequenceTest test(LocalDate day) {
        return ConsequenceTest.of("Nomor rekening pegawai")
                .extent(Extent.PART)
                .ground(ExemptionGround.H3)
                .legalBasis("UU 14/2008 Pasal 17 huruf h angka 3")
                .ifOpened("Rekening dapat disalahgunakan")
                .ifClosed("Melindungi orangnya; umum tidak memerlukannya")
                .tester("Ani, analis, kominfo")
                .on(day);
    }

    static Classification letter(LocalDate day) {
        return Classification.numbered("SK-7/2025")
                .body(BODY.name())
                .by(PPID)
                .approvedBy(MAYOR)
                .until(ExemptionEnd.consentOrPublicOffice())
                .document(PAPER)
                .issued("Kota Contoh", day);
    }
}
