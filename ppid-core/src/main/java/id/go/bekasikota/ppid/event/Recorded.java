package id.go.bekasikota.ppid.event;

import id.go.bekasikota.ppid.marks.JsonForm;
import java.time.LocalDate;

/**
 * An event as it was recorded (peristiwa tercatat): what happened, with who and when.
 *
 * @param <E> the family of events
 * @param stamp who and when
 * @param event what happened
 */
@JsonForm
public record Recorded<E extends Event>(Stamp stamp, E event) {

    /** {@return the day of the act: the day in the body's own zone, which the law counts from} */
    public LocalDate on() {
        return stamp.on();
    }
}
