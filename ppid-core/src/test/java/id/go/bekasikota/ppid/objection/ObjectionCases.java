package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Objections that tests begin with. */
public final class ObjectionCases {
    public static final Deadlines LAW = Deadlines.indonesia();
    public static final Officer SEKDA = new Officer(Role.SUPERIOR, "Sekretaris Daerah", "setda");
    public static final Officer PPID = new Officer(Role.PPID, "Kepala Diskominfostandi", "diskominfostandi");
    public static final Officer DESK = new Officer(Role.DESK_OFFICER, "Petugas", "diskominfostandi");
    /** What the answers of these tests attach, recorded by the body. */
    public static final ExemptionInventory EXEMPTIONS =
            ExemptionInventory.of(List.of(recorded("SK-1"), recorded("SK-whole")));

    static final RequestNumber REQUEST = new RequestNumber("12/2025");
    static final ObjectionNumber NUMBER = new ObjectionNumber("K-1/2025");
    static final ObjectionForm FORM = ObjectionForm.of(Channel.EMAIL, "tidak dijawab", "penelitian", "diminta Agustus");

    private ObjectionCases() {}

    private static Exemption recorded(String letter) {
        LocalDate day = day("2024-01-02");
        return Exemption.classify(
                        ExemptionId.of(letter),
                        Exempt.tested(ExemptionGround.H3).on(day),
                        Classification.numbered(letter)
                                .body("Pemerintah Kota Bekasi")
                                .by(Exempt.PPID)
                                .approvedBy(Exempt.MAYOR)
                                .until(ExemptionEnd.consentOrPublicOffice())
                                .document(DocumentRef.of("file:/arsip/sk.pdf", "application/pdf"))
                                .issued("Bekasi", day),
                        LAW,
                        Exempt.on(day))
                .orThrow();
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    public static Stamp by(Actor actor, String date) {
        return by(actor, day(date));
    }

    public static Stamp by(Actor actor, LocalDate date) {
        return new Stamp(actor, date, date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    public static Stamp requester(String date) {
        return by(Actor.requester(), date);
    }

    /** Facts that offer every ground; all found on the same day, c and b by what was due the day before. */
    public static GroundFacts everyGround(LocalDate found) {
        return GroundFacts.builder()
                .refusalReceived(found)
                .publicationDue(found.minusDays(1))
                .replyDue(LAW.calendar().shift(found, -1))
                .partAnswered(found)
                .unfulfilled(found)
                .feeNotice(found)
                .lateAnswer(found)
                .build();
    }

    static ObjectionFiling about(ObjectionGround... grounds) {
        return ObjectionFiling.about(REQUEST, "Realisasi anggaran 2024")
                .on(grounds)
                .written(FORM);
    }

    static Result<Objection> file(ObjectionFiling filing, GroundFacts facts, Deadlines law, Stamp stamp) {
        return Objection.file(filing, () -> NUMBER, facts, law, stamp);
    }

    /** An objection on grounds that were found on the day of its receipt. */
    public static Objection received(String date, Set<ObjectionGround> grounds) {
        GroundFacts facts = everyGround(day(date));
        return file(about(grounds.toArray(ObjectionGround[]::new)), facts, LAW, by(Actor.requester(), date))
                .orThrow();
    }

    static SuperiorAnswer upheld() {
        return SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD)
                .ordering("berikan informasi", day("2025-10-10"))
                .saying("alasan diterima");
    }

    static SuperiorAnswer rejected() {
        return SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                .because("permintaan sudah dijawab")
                .attaching(new SuperiorAnswer.AttachedDecision("SK-1", Optional.empty()))
                .saying("jawaban sudah diberikan");
    }
}
