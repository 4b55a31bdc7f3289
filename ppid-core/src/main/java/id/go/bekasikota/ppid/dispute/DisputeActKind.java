package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.TypeCodes;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.parts.Given;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of legal act in a dispute (jenis tindakan dalam sengketa): its code, who may do it and by which article. */
enum DisputeActKind implements ActKind, Labelled {
    /** The petition was received by Komisi Informasi (permohonan diterima). */
    FILED(PetitionAct.Filed.class, Power.PETITION, "UU 14/2008 Pasal 37 ayat (1)"),
    /** Notice that papers are missing (pemberitahuan ketidaklengkapan). */
    INCOMPLETE_NOTIFIED(PetitionAct.IncompleteNotified.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 17 ayat (1)"),
    /** The missing papers were handed in (berkas dilengkapi). */
    COMPLETED(PetitionAct.Completed.class, Power.PETITION, "PERKI 1/2013 Pasal 17 ayat (2)"),
    /** The petitioner gave the reason why the body's papers are missing: request or objection was not properly served. */
    UNSERVED_EXPLAINED(PetitionAct.UnservedExplained.class, Power.PETITION, "PERKI 1/2013 Pasal 18 ayat (2)"),
    /** Entered in the register of petitions (diregistrasi). */
    REGISTERED(PetitionAct.Registered.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 16 ayat (2)"),
    /** Deed that it is not registered (akta tidak diregistrasi). */
    NOT_REGISTERED(PetitionAct.NotRegistered.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 17 ayat (3)"),
    /** The body received a copy of the petition (salinan permohonan). */
    PETITION_COPY_SERVED(PetitionAct.CopyServed.class, Power.ADJUDICATE, "UU 14/2008 Pasal 44 ayat (1)"),
    /** Stopped by the Chair (penghentian proses). */
    STOPPED(PetitionAct.Stopped.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 4 ayat (4)"),
    /** The petitioner asked in writing to withdraw (pencabutan). */
    WITHDRAWAL_ASKED(PetitionAct.WithdrawalAsked.class, Power.PETITION, "PERKI 1/2013 Pasal 14 ayat (1)"),
    /** The deed or order that strikes out a withdrawn petition (akta pembatalan registrasi, penetapan). */
    WITHDRAWAL_SET(PetitionAct.WithdrawalSet.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 15"),
    /** Panel and mediator are set, or replaced (penetapan majelis dan mediator). */
    PANEL_SET(HearingAct.PanelSet.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 20"),
    /** The first day of adjudication is set or moved (hari sidang pertama). */
    FIRST_DAY_SET(HearingAct.FirstDaySet.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 23"),
    /** A party is summoned (pemanggilan). */
    SUMMONED(HearingAct.Summoned.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 24"),
    /** A party asked to replace mediator or panel (permintaan penggantian). */
    REPLACEMENT_ASKED(HearingAct.ReplacementAsked.class, Power.SPEAK_IN_DISPUTE, "PERKI 1/2013 Pasal 22 ayat (2)"),
    /** Somebody was given a special power to represent the body (penunjukan kuasa khusus). */
    REPRESENTATIVE_APPOINTED(
            PetitionAct.RepresentativeAppointed.class, Power.REPRESENT_BODY, "UU 14/2008 Pasal 44 ayat (4)"),
    /** That special power was withdrawn (pencabutan kuasa khusus). */
    REPRESENTATIVE_WITHDRAWN(
            PetitionAct.RepresentativeWithdrawn.class, Power.REPRESENT_BODY, "UU 14/2008 Pasal 44 ayat (4)"),
    /** The body handed in a written answer (jawaban tertulis termohon). */
    REPLIED(HearingAct.Replied.class, Power.REPRESENT_BODY, "PERKI 1/2013 Pasal 25"),
    /** The first day was opened (sidang pertama dibuka). */
    HEARING_OPENED(HearingAct.Opened.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 35"),
    /** The four points of the first day were examined (pemeriksaan pendahuluan). */
    PRELIMINARY_EXAMINED(HearingAct.Examined.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 36 ayat (1)"),
    /** An interim decision (putusan sela). */
    INTERIM_DECIDED(HearingAct.InterimDecided.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 36 ayat (2)"),
    /** A party was absent (ketidakhadiran). */
    ABSENCE_RECORDED(HearingAct.AbsenceRecorded.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 30"),
    /** Komisi Informasi let the petition lapse (gugur). */
    LAPSED(HearingAct.Lapsed.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 30"),
    /** Adjudication is adjourned for mediation (ditunda untuk mediasi). */
    MEDIATION_ORDERED(MediationAct.Ordered.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 29 ayat (1)"),
    /** A mediation meeting was held (pertemuan mediasi). */
    MEDIATION_MET(MediationAct.Met.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 38"),
    /** Extended once, as the parties agreed (perpanjangan mediasi). */
    MEDIATION_EXTENDED(MediationAct.Extended.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 41 ayat (2)"),
    /** The parties agreed (kesepakatan mediasi). */
    MEDIATION_AGREED(MediationAct.Agreed.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 46"),
    /** The mediated decision, final and binding (putusan mediasi). */
    MEDIATION_DECIDED(MediationAct.Decided.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 47"),
    /** The mediator declared failure (pernyataan mediasi gagal). */
    MEDIATION_FAILED(MediationAct.Failed.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 48 ayat (1)"),
    /** Straight to the merits, ground a (langsung ke pokok perkara). */
    ADJUDICATION_OPENED(DecisionAct.AdjudicationOpened.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 29 ayat (2)"),
    /** Adjudication resumed after mediation failed (dilanjutkan). */
    ADJUDICATION_RESUMED(DecisionAct.Resumed.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 49"),
    /** The panel judged the exemption: consequence test, then public interest (uji konsekuensi, uji kepentingan publik). */
    EXEMPTION_TESTED(DecisionAct.ExemptionTested.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 34"),
    /** The hearing in which the decision is read is set or moved (sidang putusan). */
    DECISION_HEARING_SET(DecisionAct.HearingSet.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 57 ayat (3)"),
    /** A party handed in conclusions (kesimpulan). */
    CONCLUSIONS_FILED(DecisionAct.ConclusionsFiled.class, Power.SPEAK_IN_DISPUTE, "PERKI 1/2013 Pasal 57 ayat (3)"),
    /** The decision was read (putusan dibacakan). */
    DECISION_READ(DecisionAct.Read.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 59 ayat (1)"),
    /** A party received the copy, by proof (salinan putusan diterima). */
    COPY_RECEIVED(DecisionAct.CopyReceived.class, Power.ADJUDICATE, "PERKI 1/2013 Pasal 59 ayat (4)"),
    /** The requester asked the head of the court for an execution order (permohonan penetapan eksekusi). */
    EXECUTION_ASKED(DecisionAct.ExecutionAsked.class, Power.PETITION, "Perma 2/2011 Pasal 12 ayat (1)"),
    /** The head of the court gave or refused the order (penetapan eksekusi). */
    EXECUTION_RULED(DecisionAct.ExecutionRuled.class, Power.JUDGE, "Perma 2/2011 Pasal 12 ayat (3)"),
    /** The body carried out the decision (pelaksanaan putusan). */
    CARRIED_OUT(DecisionAct.CarriedOut.class, Power.SERVE, "PERKI 1/2013 Pasal 59 ayat (2)"),
    /** A party declared in writing that it does not accept the decision (gugatan). */
    SUIT_FILED(CourtAct.SuitFiled.class, Power.SPEAK_IN_DISPUTE, "UU 14/2008 Pasal 48 ayat (1)"),
    /** The competent court registered the suit (gugatan diregister). */
    SUIT_REGISTERED(CourtAct.SuitRegistered.class, Power.JUDGE, "Perma 2/2011 Pasal 6 ayat (1)"),
    /** The registrar asked Komisi Informasi for decision and file (permintaan berkas). */
    FILE_REQUESTED(CourtAct.FileRequested.class, Power.JUDGE, "Perma 2/2011 Pasal 6 ayat (1)"),
    /** Komisi Informasi sent decision and file (pengiriman berkas). */
    FILE_SENT(CourtAct.FileSent.class, Power.ADJUDICATE, "Perma 2/2011 Pasal 6 ayat (2)"),
    /** The other party answered (jawaban termohon keberatan). */
    SUIT_ANSWERED(CourtAct.SuitAnswered.class, Power.SPEAK_IN_DISPUTE, "Perma 2/2011 Pasal 6 ayat (3)"),
    /** The head of the court set the judges (penetapan majelis hakim). */
    JUDGES_SET(CourtAct.JudgesSet.class, Power.JUDGE, "Perma 2/2011 Pasal 6 ayat (4)"),
    /** The court decided (putusan pengadilan). */
    COURT_DECIDED(CourtAct.Decided.class, Power.JUDGE, "Perma 2/2011 Pasal 10"),
    /** A party was notified by the bailiff (PN), or the notice was posted (PTUN) (pemberitahuan putusan). */
    COURT_NOTIFIED(CourtAct.Notified.class, Power.JUDGE, "Perma 2/2011 Pasal 9 ayat (2)"),
    /** A party received the decision of the court (putusan diterima). */
    COURT_COPY_RECEIVED(CourtAct.CopyReceived.class, Power.JUDGE, "UU 14/2008 Pasal 50"),
    /** A party went to the Supreme Court (kasasi). */
    CASSATION_FILED(CourtAct.CassationFiled.class, Power.SPEAK_IN_DISPUTE, "UU 14/2008 Pasal 50"),
    /** The judges of the Supreme Court were set (majelis kasasi). */
    SUPREME_JUDGES_SET(CourtAct.SupremeJudgesSet.class, Power.JUDGE, "Perma 2/2011 Pasal 9 ayat (3)"),
    /** The Supreme Court decided (putusan kasasi). */
    SUPREME_DECIDED(CourtAct.SupremeDecided.class, Power.JUDGE, "Perma 2/2011 Pasal 9 ayat (3)");

    private static final Map<Class<?>, DisputeActKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.type, kind -> kind));

    private final Class<? extends DisputeAct> type;
    private final String event;
    private final Row row;

    DisputeActKind(Class<? extends DisputeAct> type, Power power, String citation) {
        this.type = type;
        this.event = TypeCodes.of(type).get(0);
        this.row = new Row("dispute." + event, power, Citation.parse(citation), DisputeTexts.TEXTS, "deny.");
    }

    /**
     * {@return the kind of an act}
     *
     * @param act the act
     */
    public static DisputeActKind of(DisputeAct act) {
        Given.value(act, "act");
        return Objects.requireNonNull(BY_TYPE.get(act.getClass()), "every act has a kind");
    }

    /**
     * {@return a kind by its code}
     *
     * @param code the code
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static DisputeActKind of(String code) {
        return Coded.of(DisputeActKind.class, code);
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public BilingualText denied(String state, BilingualText reason) {
        return DisputeTexts.sentence(DisputeTexts.TEXTS.both("deny", this, DisputeState.of(state), reason));
    }

    @Override
    public String label(Language language) {
        return DisputeTexts.TEXTS.text(language, "act." + event);
    }

    /** {@return whether the act is one party's, or befalls one party: it names a {@link Side}} */
    public boolean isSided() {
        return Sided.class.isAssignableFrom(type);
    }

    /** The article by which it is done in a state, for the party concerned where there is one. */
    Citation citation(DisputeState state, Optional<Side> side) {
        return switch (this) {
            case LAPSED -> SessionKind.in(state).citation();
            case ABSENCE_RECORDED -> absence(state, side);
            case CARRIED_OUT -> carryingOut(state);
            case COPY_RECEIVED ->
                state == DisputeState.REFUSED ? Citation.parse("UU 14/2008 Pasal 46 ayat (4)") : citation();
            default -> citation();
        };
    }

    private static Citation absence(DisputeState state, Optional<Side> side) {
        SessionKind session = SessionKind.in(state);
        if (side.filter(Side.RESPONDENT::equals).isEmpty()) {
            return session.citation();
        }
        return session == SessionKind.MEDIATION
                ? MediationFailure.RESPONDENT_ABSENT.citation()
                : Citation.parse("PERKI 1/2013 Pasal 31");
    }

    private Citation carryingOut(DisputeState state) {
        return switch (state) {
            case DECIDED_BY_MEDIATION -> MEDIATION_DECIDED.citation();
            case COURT_DECIDED, COURT_FINAL, SUPREME_DECIDED -> Citation.parse("Perma 2/2011 Pasal 11");
            default -> citation();
        };
    }

    /** Whether either party may do it, each for itself. */
    boolean isForEitherParty() {
        return power() == Power.SPEAK_IN_DISPUTE;
    }

    /** Whether who was given a special power may do it for the body; to give one on is not among it. */
    boolean isForTheRepresentative() {
        return isForEitherParty() || this == REPLIED;
    }

    /** Whoever may not speak for a party is told who may. */
    @Override
    public Optional<Citation> reservedBy() {
        return isForTheRepresentative() || this == REPRESENTATIVE_APPOINTED || this == REPRESENTATIVE_WITHDRAWN
                ? Optional.of(power().citation())
                : Optional.empty();
    }

    Class<? extends DisputeAct> type() {
        return type;
    }

    /** The type of its event, as JSON names it. */
    String event() {
        return event;
    }
}
