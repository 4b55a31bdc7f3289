package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.PpidException;

/**
 * A body that the statute binds (Badan Publik), UU 14/2008 Pasal 1 angka 3.
 *
 * @param code its stable code, for example {@code kota-bekasi}
 * @param name its name
 * @param kind whether it is a state body, on which the court depends
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublicBody(String code, String name, BodyKind kind) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if one is blank
     */
    public PublicBody {
        if (code.isBlank() || name.isBlank()) {
            throw new PpidException("a public body needs a code and a name (expected both)");
        }
    }

    /**
     * {@return a state body, which a city's government is}
     *
     * @param code its stable code
     * @param name its name
     * @throws PpidException if one is blank
     */
    public static PublicBody of(String code, String name) {
        return new PublicBody(code, name, BodyKind.STATE);
    }
}
