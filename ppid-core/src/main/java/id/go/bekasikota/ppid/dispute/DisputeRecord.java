package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.go.bekasikota.ppid.marks.JsonForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One dispute as the register records it (catatan sengketa informasi).
 *
 * @param filed the day on which the petition was filed
 * @param outcome how it ended; empty while pending
 */
@JsonForm
public record DisputeRecord(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate filed, Optional<DisputeOutcome> outcome) {}
