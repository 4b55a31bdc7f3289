package id.go.bekasikota.ppid.report;

/** When a case came in, seen from a period (saat masuk); what came after it does not exist yet. */
public enum Arrival {
    /** Before the period. */
    BEFORE,
    /** In the period. */
    WITHIN
}
