package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One dispute as the register records it (catatan sengketa informasi).
 *
 * @param filed the day on which the petition was filed
 * @param outcome how it ended; empty while pending
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DisputeRecord(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate filed, Optional<DisputeOutcome> outcome) {}
