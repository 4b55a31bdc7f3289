package id.go.bekasikota.ppid.organization;

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
 * A unit of a public body (perangkat daerah, unit kerja), in which an officer serves information (PERKI 1/2021 Pasal 12).
 *
 * @param code its stable code, for example {@code dinkes}
 * @param name its name
 * @param kind its kind
 * @param confidence how sure it is that the unit exists under this name
 * @param life from when to when it exists, and who takes over
 * @param parent the code of the unit within which it is, as a section of a secretariat is; empty where it stands alone. It is a
 *     unit like others all the same: its officer acts on its own cases, and it feeds PPID Utama itself
 */
@JsonForm
public record Unit(
        @Holds(CODE) String code,
        @Holds(CODE) String name,
        UnitKind kind,
        Confidence confidence,
        Life life,
        @Holds(CODE) Optional<String> parent) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if code or name is no printable line
     */
    public Unit {
        Given.value(parent, "parent");
        code = OneLine.of(code, "the code of a unit");
        name = OneLine.of(name, "the name of a unit");
        parent = parent.map(unit -> OneLine.of(unit, "the unit above a unit"));
    }

    /**
     * {@return a confirmed unit that exists on every date}
     *
     * @param code its stable code
     * @param name its name
     * @param kind its kind
     * @throws PpidException if code or name is no printable line
     */
    public static Unit of(String code, String name, UnitKind kind) {
        return new Unit(code, name, kind, Confidence.CONFIRMED, Life.ALWAYS, Optional.empty());
    }

    /**
     * {@return this unit founded on a date}
     *
     * @param date the first day of the unit
     * @throws PpidException if the unit is dissolved by then
     */
    public Unit foundedOn(LocalDate date) {
        Given.value(date, "date");
        return living(new Life(Optional.of(date), life.dissolved(), life.successor()));
    }

    /**
     * {@return this unit merged into another one}
     *
     * @param date the first day on which the unit is no more
     * @param successor the code of the unit that takes over
     * @throws PpidException if the unit is not founded by then
     */
    public Unit mergedOn(LocalDate date, String successor) {
        Given.value(date, "date");
        Given.value(successor, "successor");
        return living(new Life(life.founded(), Optional.of(date), Optional.of(successor)));
    }

    /**
     * {@return this unit dissolved with nobody taking over}
     *
     * @param date the first day on which the unit is no more
     * @throws PpidException if the unit is not founded by then
     */
    public Unit dissolvedOn(LocalDate date) {
        Given.value(date, "date");
        return living(new Life(life.founded(), Optional.of(date), Optional.empty()));
    }

    /**
     * {@return this unit as one within another}
     *
     * @param unit the code of the unit within which it is
     */
    public Unit within(String unit) {
        Given.value(unit, "unit");
        return new Unit(code, name, kind, confidence, life, Optional.of(unit));
    }

    private Unit living(Life other) {
        return new Unit(code, name, kind, confidence, other, parent);
    }

    /**
     * {@return whether the unit exists on a date: it is founded and not dissolved by then}
     *
     * @param date the date
     */
    public boolean existsOn(LocalDate date) {
        Given.value(date, "date");
        return life.founded().filter(date::isBefore).isEmpty()
                && life.dissolved().filter(day -> !date.isBefore(day)).isEmpty();
    }

    /**
     * From when to when a unit exists (masa berlaku perangkat daerah).
     *
     * @param founded its first day, inclusive; empty where it is older than the data
     * @param dissolved the first day on which it is no more; empty while it exists
     * @param successor the code of the unit that takes over; empty where it is not dissolved or nobody does
     */
    @JsonForm
    public record Life(
            @JsonIso Optional<LocalDate> founded,
            @JsonIso Optional<LocalDate> dissolved,
            @Holds(CODE) Optional<String> successor) {
        /** A unit that exists on every date. */
        public static final Life ALWAYS = new Life(Optional.empty(), Optional.empty(), Optional.empty());

        /**
         * {@inheritDoc}
         *
         * @throws PpidException if one of both does not hold
         */
        public Life {
            Given.value(founded, "founded");
            Given.value(dissolved, "dissolved");
            LocalDate first = founded.orElse(LocalDate.MIN);
            if (dissolved.filter(day -> !day.isAfter(first)).isPresent()) {
                throw new PpidException("a unit is dissolved on " + dissolved.orElseThrow() + " but founded on " + first
                        + " (expected a later day)");
            }
            successor = successor.map(code -> OneLine.of(code, "the successor of a unit"));
            if (successor.isPresent() && dissolved.isEmpty()) {
                throw new PpidException("a unit has the successor \"" + successor.orElseThrow()
                        + "\" but is not dissolved (expected both or none)");
            }
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
