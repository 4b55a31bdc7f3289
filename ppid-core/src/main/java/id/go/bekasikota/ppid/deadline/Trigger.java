package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What starts a period (saat mulai): the day as written, and the time of day where it is known.
 *
 * @param date the day, 0001-01-01 to 9999-12-31
 * @param time the time of day in the body's own zone (WIB in Bekasi); empty where not known
 */
@JsonForm
public record Trigger(@JsonIso LocalDate date, @JsonIso Optional<LocalTime> time) {

    /**
     * {@return a trigger whose time of day is not known}
     *
     * @param date the day
     */
    public static Trigger on(LocalDate date) {
        return new Trigger(date, Optional.empty());
    }

    /**
     * {@return a trigger with its time of day}
     *
     * @param date the day
     * @param time the time in the body's own zone
     */
    public static Trigger at(LocalDate date, LocalTime time) {
        Given.value(time, "time");
        return new Trigger(date, Optional.of(time));
    }
}
