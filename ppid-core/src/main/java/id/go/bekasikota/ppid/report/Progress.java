package id.go.bekasikota.ppid.report;

/** How far a case is, seen from the end of a period (kemajuan perkara). */
public enum Progress {
    /** Answered before the period. */
    ANSWERED_BEFORE,
    /** Answered in the period. */
    ANSWERED_WITHIN,
    /** Not answered by the end of the period. */
    PENDING
}
