package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One dispute as the register records it (catatan sengketa informasi).
 *
 * @param filed the day on which the petition was filed
 * @param outcome how it ended; empty while pending
 */
@JsonForm
public record DisputeRecord(@JsonIso LocalDate filed, Optional<DisputeOutcome> outcome) {}
