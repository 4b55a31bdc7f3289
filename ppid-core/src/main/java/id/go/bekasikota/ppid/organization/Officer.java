package id.go.bekasikota.ppid.organization;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.OFFICIAL;

import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.OneLine;
import id.go.bekasikota.ppid.text.Alike;
import java.util.Optional;

/**
 * A public official acting in a role (pejabat). Names of officials are no personal data to be hidden: the law demands them
 * in letters (PP 61/2010 Pasal 4 ayat (2) huruf b and c).
 *
 * @param role the role
 * @param name the name
 * @param unit the code of the unit
 */
@JsonForm
public record Officer(
        Role role,
        @Needed @Holds(OFFICIAL) String name,
        @Needed @Holds(CODE) String unit) implements Actor {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if one is neither blank nor one printable line
     */
    public Officer {
        name = name == null ? name : OneLine.orBlank(name, "the name of an officer");
        unit = unit == null ? unit : OneLine.orBlank(unit, "the unit of an officer");
    }

    @Override
    public Labelled capacity() {
        return role;
    }

    @Override
    public boolean canRepresentTheBody() {
        return true;
    }

    @Override
    public Optional<String> homeUnit() {
        return Optional.of(unit);
    }

    @Override
    public boolean isSamePersonAs(Actor other) {
        return other instanceof Officer officer && Alike.plain(name).equals(Alike.plain(officer.name));
    }

    @Override
    public String toString() {
        return "Officer[" + role.code() + " " + name + ", " + unit + "]";
    }
}
