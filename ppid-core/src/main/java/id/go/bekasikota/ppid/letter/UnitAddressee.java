package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.OFFICIAL;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.organization.Incumbency;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which unit a letter is for, and who served it on the day (tujuan surat kepada unit). Where nobody is known it is written to the office,
 * never to an invented name.
 *
 * @param unit the code of the unit
 * @param name what people call the unit
 * @param office what its officer is called on the day, for example {@code PPID Pelaksana}
 * @param officer the name of the officer; empty where it is not known
 */
@JsonForm
public record UnitAddressee(
        @Holds(CODE) String unit,
        @Holds(CODE) String name,
        @Holds(CODE) String office,
        @Holds(OFFICIAL) Optional<String> officer) {
    private static final String UTAMA = "PPID Utama";

    /** {@inheritDoc} */
    public UnitAddressee {
        Given.value(officer, "officer");
    }

    /** The unit and its officer of a day; of the seat of PPID Utama, PPID. */
    static UnitAddressee of(Organization organization, String unit, LocalDate day) {
        boolean seat = organization.isSeatOn(unit, day);
        Optional<Incumbency> known = seat ? organization.findHolder(Role.PPID, day) : organization.officerOf(unit, day);
        return new UnitAddressee(
                unit,
                organization.units().find(unit).map(Unit::name).orElse(unit),
                seat ? UTAMA : organization.seatOn(day).unitLabel(),
                known.map(Incumbency::officer).map(Officer::name));
    }

    /**
     * Writes it as one line of a letter.
     *
     * @param language the language
     * @return for example {@code PPID Pelaksana Dinas Kesehatan (nama tidak diketahui)}
     */
    public String line(Language language) {
        return officer.map(known -> LetterTexts.TEXTS.text(language, "unit.known", office, name, known))
                .orElseGet(() -> LetterTexts.TEXTS.text(language, "unit.unknown", office, name));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
