package id.go.bekasikota.ppid.objection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dispute as the register records it (catatan sengketa informasi).
 *
 * @param filed the day on which the petition was filed
 * @param outcome how it ended; empty while pending
 */
public record DisputeRecord(LocalDate filed, Optional<DisputeOutcome> outcome) {}
