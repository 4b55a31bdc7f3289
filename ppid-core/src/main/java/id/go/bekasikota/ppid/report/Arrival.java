package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a case came in, seen from a period (saat masuk); what came after it does not exist yet. */
public enum Arrival {
    /** Before the period. */
    @JsonProperty("before")
    BEFORE,
    /** In the period. */
    @JsonProperty("within")
    WITHIN
}
