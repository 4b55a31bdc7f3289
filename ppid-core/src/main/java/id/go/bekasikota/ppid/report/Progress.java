package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a case is, seen from the end of a period (kemajuan perkara). */
public enum Progress {
    /** Answered before the period. */
    @JsonProperty("answered-before")
    ANSWERED_BEFORE,
    /** Answered in the period. */
    @JsonProperty("answered-within")
    ANSWERED_WITHIN,
    /** Not answered by the end of the period. */
    @JsonProperty("pending")
    PENDING
}
