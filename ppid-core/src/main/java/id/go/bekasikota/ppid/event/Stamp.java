package id.go.bekasikota.ppid.event;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Who did an act and when (cap waktu tindakan).
 *
 * @param by who did it
 * @param on the day of the act in the body's own zone, which the law counts from
 * @param recorded the moment at which it was recorded, to the microsecond, so that every storage returns it as it was
 */
@JsonForm
public record Stamp(
        Actor by, @JsonIso LocalDate on, @JsonIso Instant recorded) {

    /** {@inheritDoc} The moment is cut to microseconds. */
    public Stamp {
        Given.value(recorded, "recorded");
        recorded = recorded.truncatedTo(ChronoUnit.MICROS);
    }

    /** The stamp recorded no earlier than another moment, as hosts with several clocks need it. */
    Stamp notBefore(Instant last) {
        return recorded.isBefore(last) ? new Stamp(by, on, last) : this;
    }

    /**
     * Returns the same stamp of somebody else, in whose place an act is done.
     *
     * @param actor in whose place
     * @return the stamp, of the same day and recorded at the same moment
     */
    public Stamp by(Actor actor) {
        return new Stamp(actor, on, recorded);
    }

    /**
     * {@return the same stamp for another day of the act: the stamp, recorded at the same moment}
     *
     * @param day the day of the act
     */
    public Stamp on(LocalDate day) {
        return new Stamp(by, day, recorded);
    }
}
