package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The disputes of the period (sengketa informasi).
 *
 * @param received petitions filed in the period
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DisputeSection(long received) {}
