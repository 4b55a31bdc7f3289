package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * Who did an act (pelaku): an official of the body by name, or a party outside it by its kind alone.
 *
 * <p>A requester is never named here: identity stays apart from what happened (UU 27/2022).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Officer.class, name = "officer"),
    @JsonSubTypes.Type(value = Outsider.class, name = "outsider")
})
public sealed interface Actor permits Officer, Outsider {

    /**
     * Returns the requester, or whoever holds the requester's power of attorney.
     *
     * @return the actor, without a name
     */
    static Actor requester() {
        return new Outsider(Party.REQUESTER);
    }

    /**
     * Returns Komisi Informasi.
     *
     * @return the actor
     */
    static Actor commission() {
        return new Outsider(Party.COMMISSION);
    }

    /**
     * Returns a court.
     *
     * @return the actor
     */
    static Actor court() {
        return new Outsider(Party.COURT);
    }

    /**
     * Returns the passing of time: what happens by law with nobody acting.
     *
     * @return the actor
     */
    static Actor time() {
        return new Outsider(Party.TIME);
    }

    /**
     * Returns in what capacity the actor acts.
     *
     * @return the role of an official, or the kind of a party outside the body
     */
    default Labelled capacity() {
        return this instanceof Officer officer ? officer.role() : ((Outsider) this).party();
    }

    /**
     * Says whether the actor is an official in a role.
     *
     * @param role the role
     * @return whether it is
     */
    default boolean holds(Role role) {
        return this instanceof Officer officer && officer.role() == role;
    }
}
