package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A due date before and after an act (perubahan batas waktu), under the calendar and the policy of that day.
 *
 * @param from the due date before; empty where it lay beyond the calendar
 * @param to the due date after; empty where it lies beyond the calendar
 */
@JsonForm
public record DateMove(
        @JsonIso Optional<LocalDate> from, @JsonIso Optional<LocalDate> to) {}
