package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.OneLine;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A channel through which a unit publishes (kanal pengumuman unit), PERKI 1/2021 Pasal 24 ayat (3): its site, an account, its notice board,
 * or its slot of the city's videotron.
 *
 * @param code its stable code, for example {@code dinkes-web}
 * @param unit the code of the unit
 * @param kind what kind of channel it is
 * @param place where it is: the address of a site, the name of an account, the place of a board, the days and hours of a slot
 * @param from its first day, inclusive
 * @param until its last day, inclusive; empty while it exists
 */
@JsonForm
public record UnitChannel(
        @Holds(CODE) String code,
        @Holds(CODE) String unit,
        PublicationChannel kind,
        @Holds(CODE) String place,
        @JsonIso LocalDate from,
        @JsonIso Optional<LocalDate> until) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if a text is blank or no printable line, or it ends before it begins
     */
    public UnitChannel {
        Given.value(from, "from");
        Given.value(until, "until");
        code = OneLine.of(code, "the code of a channel");
        unit = OneLine.of(unit, "the unit of a channel");
        place = OneLine.of(place, "the place of a channel");
        if (until.filter(from::isAfter).isPresent()) {
            throw new PpidException("a channel ends on " + until.orElseThrow() + " but begins on " + from
                    + " (expected the same or a later day)");
        }
    }

    /**
     * {@return a channel that exists from a day on}
     *
     * @param code its stable code
     * @param unit the code of the unit
     * @param kind what kind of channel it is
     * @param place where it is
     * @param from its first day, inclusive
     */
    public static UnitChannel since(String code, String unit, PublicationChannel kind, String place, LocalDate from) {
        return new UnitChannel(code, unit, kind, place, from, Optional.empty());
    }

    /**
     * {@return whether it exists on a day}
     *
     * @param day the day
     */
    public boolean existsOn(LocalDate day) {
        Given.value(day, "day");
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
