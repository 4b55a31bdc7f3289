package id.go.bekasikota.ppid.organization;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;

/**
 * Which unit holds the office of PPID Utama, and what the officers of the other units are called meanwhile (kedudukan PPID).
 *
 * <p>The label is data, not law: PERKI 1/2021 says PPID Pelaksana, Permendagri 3/2017 said PPID Pembantu [second-hand], and
 * the text of its successor, Permendagri 2/2026, was not seen.
 *
 * @param unit the code of the unit that is PPID Utama
 * @param unitLabel what a unit's officer is called, for example {@code PPID Pelaksana}
 * @param basis the decision that says so
 * @param confidence how sure it is
 */
@JsonForm
public record Seat(
        @Holds(CODE) String unit,
        @Holds(CODE) String unitLabel,
        @Holds(CODE) String basis,
        Confidence confidence) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if unit or label is blank
     */
    public Seat {
        Given.value(unit, "unit");
        Given.value(unitLabel, "unitLabel");
        if (unit.isBlank() || unitLabel.isBlank()) {
            throw new PpidException("a seat of PPID Utama needs a unit and a label (expected both)");
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
