package id.go.bekasikota.ppid.organization;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.OneLine;
import id.go.bekasikota.ppid.parts.Printed;

/**
 * A body that the statute binds (Badan Publik), UU 14/2008 Pasal 1 angka 3.
 *
 * @param code its stable code, for example {@code kota-bekasi}
 * @param name its name
 * @param kind whether it is a state body, on which the court depends
 */
@JsonForm
public record PublicBody(
        @Holds(CODE) String code, @Holds(CODE) String name, BodyKind kind) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if one is no printable line
     */
    public PublicBody {
        code = OneLine.of(code, "the code of a public body");
        name = OneLine.of(name, "the name of a public body");
    }

    /**
     * {@return a state body, which a city's government is}
     *
     * @param code its stable code
     * @param name its name
     * @throws PpidException if one is no printable line
     */
    public static PublicBody of(String code, String name) {
        return new PublicBody(code, name, BodyKind.STATE);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
