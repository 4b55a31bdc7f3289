package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.Arrays;

/** A kind of legal act in a dispute (jenis tindakan): its code, who does it and by which article. */
public enum ActKind implements Labelled {
    /** The petition was received by Komisi Informasi (permohonan diterima). */
    FILED(PetitionAct.Filed.class, DisputeActor.PETITIONER, "filed", "UU 14/2008 Pasal 37 ayat (1)"),
    /** Notice that papers are missing (pemberitahuan ketidaklengkapan). */
    INCOMPLETE_NOTIFIED(
            PetitionAct.IncompleteNotified.class,
            DisputeActor.COMMISSION,
            "incomplete-notified",
            "PERKI 1/2013 Pasal 17 ayat (1)"),
    /** The missing papers were handed in (berkas dilengkapi). */
    COMPLETED(PetitionAct.Completed.class, DisputeActor.PETITIONER, "completed", "PERKI 1/2013 Pasal 17 ayat (2)"),
    /** The petitioner gave the reason why the body's papers are missing: request or objection was not properly served. */
    UNSERVED_EXPLAINED(
            PetitionAct.UnservedExplained.class,
            DisputeActor.PETITIONER,
            "unserved-explained",
            "PERKI 1/2013 Pasal 18 ayat (2)"),
    /** Entered in the register of petitions (diregistrasi). */
    REGISTERED(PetitionAct.Registered.class, DisputeActor.COMMISSION, "registered", "PERKI 1/2013 Pasal 16 ayat (3)"),
    /** Deed that it is not registered (akta tidak diregistrasi). */
    NOT_REGISTERED(
            PetitionAct.NotRegistered.class,
            DisputeActor.COMMISSION,
            "not-registered",
            "PERKI 1/2013 Pasal 17 ayat (3)"),
    /** The body received a copy of the petition (salinan permohonan). */
    PETITION_COPY_SERVED(
            PetitionAct.CopyServed.class,
            DisputeActor.COMMISSION,
            "petition-copy-served",
            "UU 14/2008 Pasal 44 ayat (1)"),
    /** Stopped by the Chair (penghentian proses). */
    STOPPED(PetitionAct.Stopped.class, DisputeActor.COMMISSION, "stopped", "PERKI 1/2013 Pasal 4 ayat (4)"),
    /** The petitioner asked in writing to withdraw (pencabutan). */
    WITHDRAWAL_ASKED(
            PetitionAct.WithdrawalAsked.class,
            DisputeActor.PETITIONER,
            "withdrawal-asked",
            "PERKI 1/2013 Pasal 14 ayat (1)"),
    /** The deed or order that strikes out a withdrawn petition (akta pembatalan registrasi, penetapan). */
    WITHDRAWAL_SET(PetitionAct.WithdrawalSet.class, DisputeActor.COMMISSION, "withdrawal-set", "PERKI 1/2013 Pasal 15"),
    /** Panel and mediator are set, or replaced (penetapan majelis dan mediator). */
    PANEL_SET(HearingAct.PanelSet.class, DisputeActor.COMMISSION, "panel-set", "PERKI 1/2013 Pasal 20"),
    /** The first day of adjudication is set or moved (hari sidang pertama). */
    FIRST_DAY_SET(HearingAct.FirstDaySet.class, DisputeActor.COMMISSION, "first-day-set", "PERKI 1/2013 Pasal 23"),
    /** A party is summoned (pemanggilan). */
    SUMMONED(HearingAct.Summoned.class, DisputeActor.COMMISSION, "summoned", "PERKI 1/2013 Pasal 24"),
    /** A party asked to replace mediator or panel (permintaan penggantian). */
    REPLACEMENT_ASKED(
            HearingAct.ReplacementAsked.class,
            DisputeActor.EITHER,
            "replacement-asked",
            "PERKI 1/2013 Pasal 22 ayat (2)"),
    /** The body handed in a written answer (jawaban tertulis termohon). */
    REPLIED(HearingAct.Replied.class, DisputeActor.RESPONDENT, "replied", "PERKI 1/2013 Pasal 25"),
    /** The first day was opened (sidang pertama dibuka). */
    HEARING_OPENED(HearingAct.Opened.class, DisputeActor.COMMISSION, "hearing-opened", "PERKI 1/2013 Pasal 35"),
    /** The four points of the first day were examined (pemeriksaan pendahuluan). */
    PRELIMINARY_EXAMINED(
            HearingAct.Examined.class,
            DisputeActor.COMMISSION,
            "preliminary-examined",
            "PERKI 1/2013 Pasal 36 ayat (1)"),
    /** An interim decision (putusan sela). */
    INTERIM_DECIDED(
            HearingAct.InterimDecided.class,
            DisputeActor.COMMISSION,
            "interim-decided",
            "PERKI 1/2013 Pasal 36 ayat (2)"),
    /** A party was absent (ketidakhadiran). */
    ABSENCE_RECORDED(
            HearingAct.AbsenceRecorded.class, DisputeActor.COMMISSION, "absence-recorded", "PERKI 1/2013 Pasal 30"),
    /** Komisi Informasi let the petition lapse (gugur). */
    LAPSED(HearingAct.Lapsed.class, DisputeActor.COMMISSION, "lapsed", "PERKI 1/2013 Pasal 30"),
    /** Adjudication is adjourned for mediation (ditunda untuk mediasi). */
    MEDIATION_ORDERED(
            MediationAct.Ordered.class, DisputeActor.COMMISSION, "mediation-ordered", "PERKI 1/2013 Pasal 29 ayat (1)"),
    /** A mediation meeting was held (pertemuan mediasi). */
    MEDIATION_MET(MediationAct.Met.class, DisputeActor.COMMISSION, "mediation-met", "PERKI 1/2013 Pasal 38"),
    /** Extended once, as the parties agreed (perpanjangan mediasi). */
    MEDIATION_EXTENDED(
            MediationAct.Extended.class,
            DisputeActor.COMMISSION,
            "mediation-extended",
            "PERKI 1/2013 Pasal 41 ayat (2)"),
    /** The parties agreed (kesepakatan mediasi). */
    MEDIATION_AGREED(MediationAct.Agreed.class, DisputeActor.COMMISSION, "mediation-agreed", "PERKI 1/2013 Pasal 46"),
    /** The mediated decision, final and binding (putusan mediasi). */
    MEDIATION_DECIDED(
            MediationAct.Decided.class, DisputeActor.COMMISSION, "mediation-decided", "PERKI 1/2013 Pasal 47"),
    /** The mediator declared failure (pernyataan mediasi gagal). */
    MEDIATION_FAILED(
            MediationAct.Failed.class, DisputeActor.COMMISSION, "mediation-failed", "PERKI 1/2013 Pasal 48 ayat (1)"),
    /** Straight to the merits, ground a (langsung ke pokok perkara). */
    ADJUDICATION_OPENED(
            DecisionAct.AdjudicationOpened.class,
            DisputeActor.COMMISSION,
            "adjudication-opened",
            "PERKI 1/2013 Pasal 29 ayat (2)"),
    /** Adjudication resumed after mediation failed (dilanjutkan). */
    ADJUDICATION_RESUMED(
            DecisionAct.Resumed.class, DisputeActor.COMMISSION, "adjudication-resumed", "PERKI 1/2013 Pasal 49"),
    /** The panel judged the exemption: consequence test, then public interest (uji konsekuensi, uji kepentingan publik). */
    EXEMPTION_TESTED(
            DecisionAct.ExemptionTested.class, DisputeActor.COMMISSION, "exemption-tested", "PERKI 1/2013 Pasal 34"),
    /** The hearing in which the decision is read is set or moved (sidang putusan). */
    DECISION_HEARING_SET(
            DecisionAct.HearingSet.class,
            DisputeActor.COMMISSION,
            "decision-hearing-set",
            "PERKI 1/2013 Pasal 57 ayat (3)"),
    /** A party handed in conclusions (kesimpulan). */
    CONCLUSIONS_FILED(
            DecisionAct.ConclusionsFiled.class,
            DisputeActor.EITHER,
            "conclusions-filed",
            "PERKI 1/2013 Pasal 57 ayat (3)"),
    /** The decision was read (putusan dibacakan). */
    DECISION_READ(DecisionAct.Read.class, DisputeActor.COMMISSION, "decision-read", "PERKI 1/2013 Pasal 59"),
    /** A party received the copy, by proof (salinan putusan diterima). */
    COPY_RECEIVED(
            DecisionAct.CopyReceived.class, DisputeActor.COMMISSION, "copy-received", "PERKI 1/2013 Pasal 59 ayat (4)"),
    /** The requester asked the head of the court for an execution order (permohonan penetapan eksekusi). */
    EXECUTION_ASKED(
            DecisionAct.ExecutionAsked.class,
            DisputeActor.PETITIONER,
            "execution-asked",
            "Perma 2/2011 Pasal 12 ayat (1)"),
    /** The head of the court gave or refused the order (penetapan eksekusi). */
    EXECUTION_RULED(
            DecisionAct.ExecutionRuled.class, DisputeActor.COURT, "execution-ruled", "Perma 2/2011 Pasal 12 ayat (3)"),
    /** The body carried out the decision (pelaksanaan putusan). */
    CARRIED_OUT(DecisionAct.CarriedOut.class, DisputeActor.RESPONDENT, "carried-out", "PERKI 1/2013 Pasal 59 ayat (2)"),
    /** A party declared in writing that it does not accept the decision (gugatan). */
    SUIT_FILED(CourtAct.SuitFiled.class, DisputeActor.EITHER, "suit-filed", "UU 14/2008 Pasal 48 ayat (1)"),
    /** The competent court registered the suit (gugatan diregister). */
    SUIT_REGISTERED(
            CourtAct.SuitRegistered.class, DisputeActor.COURT, "suit-registered", "Perma 2/2011 Pasal 6 ayat (1)"),
    /** The registrar asked Komisi Informasi for decision and file (permintaan berkas). */
    FILE_REQUESTED(CourtAct.FileRequested.class, DisputeActor.COURT, "file-requested", "Perma 2/2011 Pasal 6 ayat (1)"),
    /** Komisi Informasi sent decision and file (pengiriman berkas). */
    FILE_SENT(CourtAct.FileSent.class, DisputeActor.COMMISSION, "file-sent", "Perma 2/2011 Pasal 6 ayat (2)"),
    /** The other party answered (jawaban termohon keberatan). */
    SUIT_ANSWERED(CourtAct.SuitAnswered.class, DisputeActor.EITHER, "suit-answered", "Perma 2/2011 Pasal 6 ayat (3)"),
    /** The head of the court set the judges (penetapan majelis hakim). */
    JUDGES_SET(CourtAct.JudgesSet.class, DisputeActor.COURT, "judges-set", "Perma 2/2011 Pasal 6 ayat (4)"),
    /** The court decided (putusan pengadilan). */
    COURT_DECIDED(CourtAct.Decided.class, DisputeActor.COURT, "court-decided", "Perma 2/2011 Pasal 10"),
    /** A party was notified by the bailiff (PN), or the notice was posted (PTUN) (pemberitahuan putusan). */
    COURT_NOTIFIED(CourtAct.Notified.class, DisputeActor.COURT, "court-notified", "Perma 2/2011 Pasal 9 ayat (2)"),
    /** A party received the decision of the court (putusan diterima). */
    COURT_COPY_RECEIVED(CourtAct.CopyReceived.class, DisputeActor.COURT, "court-copy-received", "UU 14/2008 Pasal 50"),
    /** A party went to the Supreme Court (kasasi). */
    CASSATION_FILED(CourtAct.CassationFiled.class, DisputeActor.EITHER, "cassation-filed", "UU 14/2008 Pasal 50"),
    /** The judges of the Supreme Court were set (majelis kasasi). */
    SUPREME_JUDGES_SET(
            CourtAct.SupremeJudgesSet.class, DisputeActor.COURT, "supreme-judges-set", "Perma 2/2011 Pasal 9 ayat (3)"),
    /** The Supreme Court decided (putusan kasasi). */
    SUPREME_DECIDED(
            CourtAct.SupremeDecided.class, DisputeActor.COURT, "supreme-decided", "Perma 2/2011 Pasal 9 ayat (3)");

    private final Class<? extends DisputeAct> type;
    private final DisputeActor actor;
    private final String code;
    private final String citation;

    ActKind(Class<? extends DisputeAct> type, DisputeActor actor, String code, String citation) {
        this.type = type;
        this.actor = actor;
        this.code = code;
        this.citation = citation;
    }

    /**
     * Returns the kind of an act.
     *
     * @param act the act
     * @return its kind
     */
    public static ActKind of(DisputeAct act) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == act.getClass())
                .findFirst()
                .orElseThrow(
                        () -> new PpidException("no kind for " + act.getClass().getSimpleName()));
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns who does it.
     *
     * @return the actor
     */
    public DisputeActor actor() {
        return actor;
    }

    /**
     * Returns the article.
     *
     * @return the citation
     */
    public Citation citation() {
        return Citation.parse(citation);
    }

    @Override
    public String label(Language language) {
        return DisputeTexts.TEXTS.text(language, "act." + code);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static ActKind of(String code) {
        return Coded.of(ActKind.class, code);
    }

    /**
     * Says whether the act is one party's, or befalls one party.
     *
     * @return whether it names a {@link Side}
     */
    public boolean isSided() {
        return Sided.class.isAssignableFrom(type);
    }

    /** The act as denials and next steps name it. */
    String act() {
        return "dispute." + code;
    }
}
