package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a case was or is late (ketepatan waktu), seen from the end of a period. */
public enum Lateness {
    /** Answered on or before the original due date. */
    @JsonProperty("in-time")
    IN_TIME,
    /** Answered after the original due date, on or before the extended one. */
    @JsonProperty("in-extended-time")
    IN_EXTENDED_TIME,
    /** Answered after the effective due date, or not answered although due before the period's last day. */
    @JsonProperty("late")
    LATE,
    /** Not answered and not yet due before the period's last day. */
    @JsonProperty("running")
    RUNNING
}
