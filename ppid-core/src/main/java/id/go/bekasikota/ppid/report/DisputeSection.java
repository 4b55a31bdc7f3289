package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * The disputes of the period (sengketa informasi).
 *
 * @param received petitions filed in the period
 */
@JsonForm
public record DisputeSection(long received) {}
