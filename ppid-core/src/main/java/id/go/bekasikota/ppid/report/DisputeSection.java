package id.go.bekasikota.ppid.report;

/**
 * The disputes of the period (sengketa informasi).
 *
 * @param received petitions filed in the period
 */
public record DisputeSection(long received) {}
