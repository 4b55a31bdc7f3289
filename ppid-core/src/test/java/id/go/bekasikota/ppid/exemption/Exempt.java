package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.time.Instant;
import java.time.LocalDate;

/** Sample exemptions and the people who decide on them. */
public final class Exempt {
    public static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    public static final Deadlines LAW = Deadlines.indonesia();
    public static final Officer PPID = new Officer(Role.PPID, "Kepala Diskominfostandi", "diskominfostandi");
    public static final Officer MAYOR = new Officer(Role.HEAD_OF_BODY, "Wali Kota", "setda");
    public static final Officer SEKDA = new Officer(Role.SUPERIOR, "Sekretaris Daerah", "setda");
    public static final Officer UNIT = new Officer(Role.UNIT_OFFICER, "Sekretaris Dinas", "dinkes");
    private static final DocumentRef LETTER = DocumentRef.of("file:/arsip/sk-1.pdf", "application/pdf");

    private Exempt() {}

    /** A stamp of an official on a day. */
    public static Stamp by(Actor actor, LocalDate day) {
        return new Stamp(actor, day, Instant.parse("2025-03-03T02:00:00Z"));
    }

    /** A stamp of PPID on a day. */
    public static Stamp on(LocalDate day) {
        return by(PPID, day);
    }

    /** A test that lacks only its day. */
    public static ConsequenceTest.Builder tested(ExemptionGround ground) {
        return ConsequenceTest.of("Nomor rekening pegawai")
                .ground(ground)
                .ifOpened("rekening dapat disalahgunakan")
                .ifClosed("melindungi orangnya; kepentingan umum tidak memerlukan nomornya")
                .legalBasis("UU 27/2022 Pasal 4")
                .heldBy("bpkad")
                .tester("Ani, analis, diskominfostandi");
    }

    /** A letter that lacks only place and date. */
    public static Classification.Builder letter(ExemptionEnd end) {
        return Classification.numbered("SK-1")
                .body("Pemerintah Kota Bekasi")
                .by(PPID)
                .approvedBy(MAYOR)
                .until(end)
                .document(LETTER);
    }

    /** Information exempt from a day on. */
    public static Exemption of(String id, ExemptionGround ground, ExemptionEnd end, LocalDate day) {
        return Exemption.classify(
                        ExemptionId.of(id), tested(ground).on(day), letter(end).issued("Bekasi", day), LAW, on(day))
                .orThrow();
    }

    /** Information exempt from {@link #DAY} on. */
    public static Exemption of(ExemptionGround ground, ExemptionEnd end) {
        return of("SK-1", ground, end, DAY);
    }
}
