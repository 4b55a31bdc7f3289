package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * How many rows of a register book went into a report (baris register).
 *
 * @param read rows read, blank lines not counted
 * @param accepted rows accepted
 * @param rejected rows rejected
 */
@JsonForm
public record RowCounts(long read, long accepted, long rejected) {
    /** No rows. */
    public static final RowCounts NONE = new RowCounts(0, 0, 0);
}
