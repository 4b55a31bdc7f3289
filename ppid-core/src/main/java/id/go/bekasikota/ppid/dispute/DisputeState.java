package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** Where a dispute stands on a day (status sengketa), computed from its acts and the day, never stored. */
public enum DisputeState implements Labelled {
    /** Received by Komisi Informasi (permohonan diterima). */
    FILED("filed"),
    /** Told that papers are missing (belum lengkap). */
    INCOMPLETE("incomplete"),
    /** Not registered (tidak diregistrasi); the end. */
    NOT_REGISTERED("not-registered"),
    /** In the register of petitions (diregistrasi). */
    REGISTERED("registered"),
    /** Stopped by the Chair (dihentikan); the end. */
    STOPPED("stopped"),
    /** Withdrawn and struck out (dicabut); the end. */
    WITHDRAWN("withdrawn"),
    /** The first day is set (dijadwalkan). */
    SCHEDULED("scheduled"),
    /** In preliminary examination (pemeriksaan pendahuluan). */
    PRELIMINARY("preliminary"),
    /** Refused by interim decision (ditolak dengan putusan sela); the end before Komisi Informasi. */
    REFUSED("refused"),
    /** In mediation (mediasi). */
    MEDIATION("mediation"),
    /** Agreed in mediation, not yet decided (kesepakatan mediasi). */
    AGREED("agreed"),
    /** Mediation failed, adjudication not yet resumed (mediasi gagal). */
    MEDIATION_FAILED("mediation-failed"),
    /** Decided by mediation, final and binding (putusan mediasi). */
    DECIDED_BY_MEDIATION("decided-by-mediation"),
    /** In adjudication on the merits (ajudikasi). */
    ADJUDICATION("adjudication"),
    /** Lapsed (gugur); the end. */
    LAPSED("lapsed"),
    /** Decided, while a party may still sue (putusan ajudikasi). */
    DECIDED("decided"),
    /** Decided, and every party's own term is over without a suit (berkekuatan hukum tetap). */
    FINAL("final"),
    /** A party sued (gugatan di pengadilan). */
    AT_COURT("at-court"),
    /** The judges are set (diperiksa pengadilan). */
    COURT_EXAMINATION("court-examination"),
    /** The court decided, while cassation is open (putusan pengadilan). */
    COURT_DECIDED("court-decided"),
    /** The court decided, and no cassation came in time; our reading (putusan pengadilan tetap). */
    COURT_FINAL("court-final"),
    /** In cassation (kasasi). */
    AT_SUPREME_COURT("at-supreme-court"),
    /** Decided by the Supreme Court (putusan kasasi). */
    SUPREME_DECIDED("supreme-decided"),
    /** Execution asked (penetapan eksekusi dimohonkan). */
    EXECUTION_ASKED("execution-asked"),
    /** Execution ordered (penetapan eksekusi). */
    EXECUTION_GRANTED("execution-granted"),
    /** Execution refused (permohonan eksekusi ditolak). */
    EXECUTION_REFUSED("execution-refused");

    private final String code;

    DisputeState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether no term runs any more. */
    boolean isQuiet() {
        return switch (this) {
            case NOT_REGISTERED,
                    STOPPED,
                    WITHDRAWN,
                    LAPSED,
                    DECIDED_BY_MEDIATION,
                    FINAL,
                    COURT_FINAL,
                    SUPREME_DECIDED,
                    EXECUTION_GRANTED,
                    EXECUTION_REFUSED -> true;
            default -> false;
        };
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static DisputeState of(String code) {
        return Coded.of(DisputeState.class, code);
    }
}
