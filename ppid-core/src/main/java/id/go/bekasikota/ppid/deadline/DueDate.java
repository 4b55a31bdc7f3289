package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * When something is due (jatuh tempo): a known day, or the knowledge that the decreed calendar does not reach that far.
 *
 * <p>A report treats a date after the coverage as later than any day the calendar knows.
 */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = DueDate.On.class, name = "on"),
    @JsonSubTypes.Type(value = DueDate.BeforeCoverage.class, name = "before-coverage"),
    @JsonSubTypes.Type(value = DueDate.AfterCoverage.class, name = "after-coverage")
})
public sealed interface DueDate {

    /** {@return the day, where it is known; empty outside the coverage} */
    default Optional<LocalDate> known() {
        return this instanceof On on ? Optional.of(on.date()) : Optional.empty();
    }

    /**
     * A known due date.
     *
     * @param date the last day on which the act is in time
     * @param time the last moment of that day for a period in hours; empty where the whole day counts
     */
    @JsonForm
    record On(@JsonIso LocalDate date, @JsonIso Optional<LocalTime> time) implements DueDate {

        /**
         * Writes the due date in ISO form.
         *
         * @return {@code yyyy-MM-dd}, or {@code yyyy-MM-ddTHH:mm:ss} where there is a time
         */
        @Override
        public String toString() {
            return date
                    + time.map(t -> "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(t))
                            .orElse("");
        }
    }

    /**
     * The trigger or the due date lies before the calendar begins.
     *
     * @param coverage what the calendar knows
     */
    @JsonForm
    record BeforeCoverage(Coverage coverage) implements DueDate {
        @Override
        public String toString() {
            return "before coverage: " + coverage;
        }
    }

    /**
     * The trigger or the due date lies after the calendar ends.
     *
     * @param coverage what the calendar knows
     */
    @JsonForm
    record AfterCoverage(Coverage coverage) implements DueDate {
        @Override
        public String toString() {
            return "after coverage: " + coverage;
        }
    }
}
