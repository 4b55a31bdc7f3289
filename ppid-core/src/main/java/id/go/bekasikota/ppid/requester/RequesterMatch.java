package id.go.bekasikota.ppid.requester;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.text.Alike;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether two cases are of one requester (kesamaan pemohon), told from their identities. Upper and lower case and runs of blanks
 * make no difference. Keeps nothing of them.
 */
public enum RequesterMatch implements Labelled {
    /** Both give one number, that of the population or of the decree; or, where one gives none, one name and one contact. */
    SAME("same"),
    /** They give different numbers, different names, or are of different kinds. */
    OTHER("other"),
    /** It cannot be told, as where an identity is not kept, or two of one name give different contacts. */
    UNKNOWN("unknown");

    private final String code;

    RequesterMatch(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static RequesterMatch of(String code) {
        return Coded.of(RequesterMatch.class, code);
    }

    /**
     * Compares two requesters.
     *
     * @param one one of them
     * @param other the other
     * @return what can be told
     */
    static RequesterMatch between(Requester one, Requester other) {
        if (one.kind() != other.kind()) {
            return OTHER;
        }
        Optional<String> number = number(one);
        Optional<String> otherNumber = number(other);
        if (number.isPresent() && otherNumber.isPresent()) {
            return number.equals(otherNumber) ? SAME : OTHER;
        }
        return Alike.plain(one.name()).equals(Alike.plain(other.name()))
                ? byContact(one.contact(), other.contact())
                : OTHER;
    }

    /**
     * Says whether a form completes or corrects what a requester gave. An equal number is one person, whatever the spelling of the
     * name; where one of the two gives no number, or the first gave one that can be none, an equal name is.
     *
     * @param kept who asked, as kept
     * @param form who stands in the form of the repair
     * @return whether it is the same requester; never unknown
     */
    static RequesterMatch repairing(Requester kept, Requester form) {
        if (kept.kind() != form.kind()) {
            return OTHER;
        }
        Optional<String> written = number(kept).filter(text -> !(kept instanceof Individual) || Nik.isPlausible(text));
        Optional<String> repaired = number(form);
        boolean numbered = written.isPresent() && repaired.isPresent();
        boolean same =
                numbered ? written.equals(repaired) : Alike.plain(kept.name()).equals(Alike.plain(form.name()));
        return same ? SAME : OTHER;
    }

    private static RequesterMatch byContact(Contact one, Contact other) {
        boolean told = parts(one).anyMatch(part -> !part.isEmpty());
        return told && parts(one).toList().equals(parts(other).toList()) ? SAME : UNKNOWN;
    }

    private static Stream<String> parts(Contact contact) {
        return Stream.of(contact.address(), contact.phone(), contact.email()).map(part -> Alike.plain(part.orElse("")));
    }

    private static Optional<String> number(Requester requester) {
        Optional<String> written = Optional.empty();
        if (requester instanceof Individual individual) {
            written = individual.nik();
        } else if (requester instanceof LegalEntity entity) {
            written = entity.decreeNumber();
        }
        return written.map(text -> Alike.plain(text).replace(" ", "")).filter(text -> !text.isEmpty());
    }
}
