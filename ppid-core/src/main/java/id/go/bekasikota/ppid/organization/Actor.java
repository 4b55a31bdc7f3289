package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import java.util.Optional;

/**
 * Who did an act (pelaku): an official of the body by name, or a party outside it by its kind alone.
 *
 * <p>A requester is never named here: identity stays apart from what happened (UU 27/2022).
 */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = Officer.class, name = "officer"),
    @JsonSubTypes.Type(value = Actor.Outsider.class, name = "outsider")
})
public sealed interface Actor permits Officer, Actor.Outsider {

    /** {@return the requester, or whoever holds the requester's power of attorney: the actor, without a name} */
    static Actor requester() {
        return new Outsider(Party.REQUESTER);
    }

    /**
     * Returns whoever outside the body holds its special power in a dispute (UU 14/2008 Pasal 44 ayat (4)).
     *
     * @return the actor, without a name, which stands in the document of the power
     */
    static Actor representative() {
        return new Outsider(Party.REPRESENTATIVE);
    }

    /** {@return Komisi Informasi} */
    static Actor commission() {
        return new Outsider(Party.COMMISSION);
    }

    /** {@return a court} */
    static Actor court() {
        return new Outsider(Party.COURT);
    }

    /** {@return the passing of time: what happens by law with nobody acting} */
    static Actor time() {
        return new Outsider(Party.TIME);
    }

    /**
     * Returns an officer of a unit before a case that is another unit's, who has no power over it.
     *
     * @return the actor, without a name; an {@link Organization} that knows its units puts it in the officer's place
     */
    static Actor ofAnotherUnit() {
        return new Outsider(Party.OTHER_UNIT);
    }

    /** {@return in what capacity the actor acts: the role of an official, or the kind of a party outside the body} */
    Labelled capacity();

    /**
     * Says whether a special power of the body can name the actor (UU 14/2008 Pasal 44 ayat (4)).
     *
     * @return whether it is an official, or {@link #representative()}; no other party and no judge can
     */
    boolean canRepresentTheBody();

    /**
     * A party outside the body (pihak di luar badan publik), known by its kind alone.
     *
     * @param party the kind
     */
    @JsonForm
    record Outsider(Party party) implements Actor {
        @Override
        public Labelled capacity() {
            return party;
        }

        @Override
        public boolean canRepresentTheBody() {
            return party == Party.REPRESENTATIVE;
        }

        @Override
        public String toString() {
            return party.code();
        }
    }

    /** {@return the code of the unit of an official; empty for a party outside the body} */
    default Optional<String> homeUnit() {
        return Optional.empty();
    }

    /**
     * Says whether another actor is known to be the same person, whatever the role.
     *
     * @param other the other actor
     * @return whether both are officials of the same name, without regard to case and runs of blanks; parties have no name here
     */
    default boolean isSamePersonAs(Actor other) {
        return false;
    }
}
