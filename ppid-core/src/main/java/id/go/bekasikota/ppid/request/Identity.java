package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.law.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import java.util.Optional;

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
