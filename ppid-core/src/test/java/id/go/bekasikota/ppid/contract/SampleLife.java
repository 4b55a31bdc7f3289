package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.requester.Individual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** People, letters and forms of a made-up city, for the tests of a host. */
public final class SampleLife {
    /** The body. */
    public static final PublicBody BODY = PublicBody.of("kota-contoh", "Pemerintah Kota Contoh");
    /** The information officer. */
    public static final Officer PPID = new Officer(Role.PPID, "Kepala Dinas Kominfo", "kominfo");
    /** An officer of a unit. */
    public static final Officer UNIT = new Officer(Role.UNIT_OFFICER, "Sekretaris Dinas Kesehatan", "dinkes");
    /** The superior of the information officer. */
    public static final Officer SUPERIOR = new Officer(Role.SUPERIOR, "Sekretaris Daerah", "setda");
    /** The head of the body. */
    public static final Officer HEAD = new Officer(Role.HEAD_OF_BODY, "Wali Kota", "setda");
    /** The units of the body; Dinas Kominfo is the seat of PPID Utama from 2020 on. */
    public static final Organization ORGANIZATION = Organization.of(
                    BODY,
                    Units.of(List.of(
                            Unit.of("kominfo", "Dinas Kominfo", UnitKind.OFFICE),
                            Unit.of("dinkes", "Dinas Kesehatan", UnitKind.OFFICE),
                            Unit.of("setda", "Sekretariat Daerah", UnitKind.OFFICE))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.of(2020, 1, 1),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .build();
    /** A letter as a host keeps it. */
    public static final DocumentRef LETTER = DocumentRef.of("file:/arsip/surat.pdf", "application/pdf");
    /** A citizen with everything that the completeness check asks for. */
    public static final Individual CITIZEN = Individual.named("Siti Aminah")
            .nik("3275014107900001")
            .identityCard(LETTER)
            .address("Jalan Contoh 1")
            .email("siti@example.org");

    private SampleLife() {}

    /**
     * Returns the form of a request.
     *
     * @param items what is asked for
     * @return the command
     */
    public static ReceiveRequest asking(String... items) {
        ReceiveRequest.Builder builder =
                ReceiveRequest.by(CITIZEN).unit("dinkes").purpose("penelitian");
        for (String item : items) {
            builder.asks(item);
        }
        return builder.build();
    }

    /**
     * Returns the form of an objection.
     *
     * @param request the request
     * @param grounds the grounds
     * @return the command
     */
    public static FileObjection objecting(RequestNumber request, ObjectionGround... grounds) {
        return FileObjection.about(CITIZEN, request, "yang diminta")
                .on(grounds)
                .because("tidak puas")
                .casePosition("sudah meminta dan belum mendapat")
                .purpose("penelitian");
    }

    /**
     * Returns a consequence test on bank accounts (Pasal 17 huruf h angka 3).
     *
     * @param extent all of the document, or a part
     * @param date the day of the test
     * @return the test
     */
    public static ConsequenceTest test(Extent extent, LocalDate date) {
        return ConsequenceTest.of("Nomor rekening pegawai")
                .ground(ExemptionGround.H3)
                .ifOpened("rekening dapat disalahgunakan")
                .ifClosed("melindungi orangnya; kepentingan umum tidak memerlukan nomornya")
                .legalBasis("UU 14/2008 Pasal 17 huruf h angka 3")
                .extent(extent)
                .tester("Ani, analis, kominfo")
                .on(date);
    }

    /**
     * Returns a classification letter approved by the head of the body.
     *
     * @param number its number
     * @param date its day
     * @return the letter
     */
    public static Classification letter(String number, LocalDate date) {
        return Classification.numbered(number)
                .body(BODY.name())
                .by(PPID)
                .approvedBy(HEAD)
                .until(ExemptionEnd.consentOrPublicOffice())
                .document(LETTER)
                .issued("Contoh", date);
    }
}
