package id.go.bekasikota.ppid.requester;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks or objects and who acts for them (identitas pemohon), kept apart from what is asked (UU 27/2022). Prints nothing of it.
 *
 * @param requester who asks or objects
 * @param representation who acts for the requester; empty where nobody does
 */
@JsonForm
public record Identity(Requester requester, Optional<Representation> representation) {

    /**
     * {@return the identity of somebody who acts for themselves}
     *
     * @param requester who asks or objects
     */
    public static Identity of(Requester requester) {
        return new Identity(requester, Optional.empty());
    }

    /**
     * {@return whether another identity is of the same requester, whoever acts for them: what can be told from number, name and
     * contact}
     *
     * @param other the identity behind another case
     */
    public RequesterMatch matching(Identity other) {
        Given.value(other, "other");
        return RequesterMatch.between(requester, other.requester);
    }

    /**
     * {@return whether a repaired form completes or corrects this identity, or is of another requester}
     *
     * @param form the identity in the form
     */
    public RequesterMatch repairedBy(Identity form) {
        Given.value(form, "form");
        return RequesterMatch.repairing(requester, form.requester);
    }

    /**
     * Looks for what lacks in a request (PERKI 1/2021 Pasal 27, 29 and 33 ayat (1)). It proposes; whether a request is complete is
     * decided by PPID.
     *
     * @param purpose what the information is for; may be empty
     * @param received the day of receipt
     * @param policy decides who may ask
     * @return the gaps in the order of the enum, an unmodifiable set
     */
    public Set<Gap> gaps(String purpose, LocalDate received, LawPolicy policy) {
        Given.value(purpose, "purpose");
        Given.value(received, "received");
        Set<Gap> gaps = IdentityCheck.gaps(requester, representation, policy);
        if (purpose.isBlank()) {
            gaps.add(Gap.PURPOSE_MISSING);
        }
        gaps.removeIf(gap -> gap.citationOn(received).isEmpty());
        return Collections.unmodifiableSet(gaps);
    }

    /**
     * Looks for what lacks in who objects (PERKI 1/2021 Pasal 39 ayat (3) and (4), 41 ayat (5) huruf d).
     *
     * @param policy decides who may ask, and so object
     * @return the gaps in the order of the enum, an unmodifiable set; each cites the article on requests, of which Pasal 39 ayat
     *     (4) and 41 ayat (5) ask the same
     */
    public Set<Gap> gapsOfObjector(LawPolicy policy) {
        return Collections.unmodifiableSet(IdentityCheck.gaps(requester, representation, policy));
    }

    /**
     * Looks for what lacks in who objects, and whether it is the requester (UU 14/2008 Pasal 35 ayat (1), PERKI 1/2021 Pasal 39).
     *
     * @param asked the identity of who asked
     * @param policy decides who may ask, and so object
     * @return as {@link #gapsOfObjector(LawPolicy)}, and that somebody else objects where it is not shown that both are one
     */
    public Set<Gap> gapsOfObjector(Identity asked, LawPolicy policy) {
        Given.value(asked, "asked");
        Set<Gap> gaps = IdentityCheck.gaps(requester, representation, policy);
        if (asked.matching(this) != RequesterMatch.SAME) {
            gaps.add(Gap.OTHER_OBJECTOR);
        }
        return Collections.unmodifiableSet(gaps);
    }

    /**
     * {@return this identity with somebody who acts for the requester}
     *
     * @param attorney who acts, by which power
     */
    public Identity representedBy(Representation attorney) {
        Given.value(attorney, "attorney");
        return new Identity(requester, Optional.of(attorney));
    }

    @Override
    public String toString() {
        return "Identity[***]";
    }
}
