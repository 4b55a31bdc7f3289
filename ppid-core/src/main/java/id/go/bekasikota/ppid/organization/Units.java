package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of a public body by date (daftar perangkat daerah), with mergers and dissolutions.
 *
 * <p>A successor must exist on the day on which it takes over; so a chain of successors always ends. Immutable and
 * thread-safe.
 */
public final class Units {
    private final Map<String, Unit> byCode;

    private Units(Map<String, Unit> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /**
     * {@return the units of a body, in this order}
     *
     * @param units the units, each code once
     * @throws PpidException if a code stands twice, a successor is unknown or does not exist on the day of the merger, the unit
     *     within which one is is unknown, or either run in a circle
     */
    public static Units of(Collection<Unit> units) {
        Given.value(units, "units");
        Map<String, Unit> byCode = new LinkedHashMap<>();
        for (Unit unit : units) {
            if (byCode.put(unit.code(), unit) != null) {
                throw new PpidException("the unit \"" + unit.code() + "\" stands twice (expected each code once)");
            }
        }
        byCode.values()
                .forEach(unit -> Succession.problem(unit, byCode).ifPresent(problem -> {
                    throw new PpidException(
                            "the successor \"" + unit.life().successor().orElseThrow() + "\" of the unit \""
                                    + unit.code() + "\" " + problem);
                }));
        byCode.values()
                .forEach(unit -> Succession.parentProblem(unit, byCode).ifPresent(problem -> {
                    throw new PpidException("the unit \"" + unit.parent().orElseThrow() + "\" within which \""
                            + unit.code() + "\" is " + problem);
                }));
        return new Units(byCode);
    }

    /** {@return all units, an unmodifiable list in order, of all dates} */
    public List<Unit> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * {@return the units that exist on a date, an unmodifiable list in order}
     *
     * @param date the date
     */
    public List<Unit> on(LocalDate date) {
        Given.value(date, "date");
        return byCode.values().stream().filter(unit -> unit.existsOn(date)).toList();
    }

    /**
     * Finds a unit of any date.
     *
     * @param code its code
     * @return the unit; empty where there is none
     */
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * {@return whether a unit exists on a date: it is known and exists on the date}
     *
     * @param code its code
     * @param date the date
     */
    public boolean existsOn(String code, LocalDate date) {
        return find(code).filter(unit -> unit.existsOn(date)).isPresent();
    }

    /**
     * {@return the unit that answers for another one on a date: the unit itself while it exists, then whoever took over,
     * through every merger until then; empty where it is not founded by then, or was dissolved with nobody taking over}
     *
     * @param code the code of the unit asked about
     * @param date the date
     * @throws PpidException if there is no such unit
     */
    public Optional<Unit> successorOn(String code, LocalDate date) {
        Given.value(code, "code");
        Unit unit = find(code)
                .orElseThrow(() -> new PpidException(
                        "the unit " + Quoted.of(code) + " is unknown (expected one of " + byCode.keySet() + ")"));
        if (unit.existsOn(date)) {
            return Optional.of(unit);
        }
        boolean over =
                unit.life().dissolved().filter(day -> !date.isBefore(day)).isPresent();
        return over ? unit.life().successor().flatMap(next -> successorOn(next, date)) : Optional.empty();
    }

    /**
     * {@return the units that a unit took over, directly or through others, by a date, an unmodifiable list of units that are
     * no more, in order}
     *
     * @param code the code of the unit that answers on the date
     * @param date the date
     */
    public List<Unit> takenOverBy(String code, LocalDate date) {
        Given.value(date, "date");
        return byCode.values().stream()
                .filter(unit -> !unit.code().equals(code))
                .filter(unit -> successorOn(unit.code(), date)
                        .filter(heir -> heir.code().equals(code))
                        .isPresent())
                .toList();
    }

    @Override
    public String toString() {
        return "Units" + byCode.keySet();
    }
}
