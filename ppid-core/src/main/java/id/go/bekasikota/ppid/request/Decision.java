package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The decision on one item of a request (putusan atas satu rincian informasi).
 *
 * <p>A refusal on Pasal 17 cannot be written without an exemption. What is not held or not documented (UU 14/2008 Pasal 6
 * ayat (3) huruf e) and what is not asked according to the rules (Pasal 6 ayat (2)) need none.
 */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.Granted.class, name = "granted"),
    @JsonSubTypes.Type(value = Decision.PartlyGranted.class, name = "partly-granted"),
    @JsonSubTypes.Type(value = Decision.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Decision.NotHeld.class, name = "not-held"),
    @JsonSubTypes.Type(value = Decision.NotDocumented.class, name = "not-documented"),
    @JsonSubTypes.Type(value = Decision.Declined.class, name = "declined")
})
public sealed interface Decision {

    /**
     * Grants an item whole.
     *
     * @param item the item
     * @return the decision; the material given is the item itself unless said otherwise
     */
    static Granted grant(RequestedItem item) {
        Given.value(item, "item");
        return new Granted(item.number(), item.details());
    }

    /**
     * Grants an item in part.
     *
     * @param item the item
     * @return the decision, to which what is withheld is added
     */
    static PartlyGranted grantPartly(RequestedItem item) {
        Given.value(item, "item");
        return new PartlyGranted(item.number(), item.details(), List.of());
    }

    /**
     * Refuses an item on Pasal 17.
     *
     * @param item the item
     * @param exemption the exemption, which must be in force on the day of the notice and cover the whole document; a refusal
     *     for a part is denied (PERKI 1/2021 Pasal 50 ayat (3))
     * @return the decision, citing the test's weighing as the reason
     */
    static Refused refuse(RequestedItem item, Exemption exemption) {
        Given.value(item, "item");
        Given.value(exemption, "exemption");
        ConsequenceTest test = exemption.lastDecision().test();
        Withholding all = new Withholding(CitedExemption.of(exemption), test.information(), test.ifClosed());
        return new Refused(item.number(), test.subject().extent(), all);
    }

    /**
     * Says that the body does not hold an item.
     *
     * @param item the item
     * @return the decision; who holds it may be added
     */
    static NotHeld notHeld(RequestedItem item) {
        Given.value(item, "item");
        return new NotHeld(item.number(), Optional.empty());
    }

    /**
     * Says that the body holds an item but has not documented it yet (PERKI 1/2021 Pasal 31 ayat (4) huruf i).
     *
     * @param item the item
     * @return the decision; the day by which it will be there is to be added
     */
    static NotDocumented notDocumented(RequestedItem item) {
        Given.value(item, "item");
        return new NotDocumented(item.number(), Optional.empty());
    }

    /**
     * Declines an item that is not asked for according to the rules (UU 14/2008 Pasal 6 ayat (2)).
     *
     * @param item the item
     * @param reason why, with the rule
     * @return the decision
     */
    static Declined decline(RequestedItem item, String reason) {
        Given.value(item, "item");
        return new Declined(item.number(), reason);
    }

    /** {@return the item decided on: its number in the request} */
    int item();

    /** {@return how the item ends} */
    Outcome outcome();

    /** {@return what is withheld on Pasal 17: each part with its exemption; empty where nothing is} */
    default List<Withholding> withheld() {
        return List.of();
    }

    /** {@return whether something is given: the outcome is a grant, whole or in part} */
    default boolean gives() {
        return outcome() == Outcome.GRANTED || outcome() == Outcome.PARTIALLY_GRANTED;
    }

    /**
     * Granted whole.
     *
     * @param item the item
     * @param material what is given (UU 14/2008 Pasal 22 ayat (7) huruf d)
     */
    @JsonForm
    record Granted(int item, @Holds(WORDS) String material) implements Decision {

        /**
         * Names the material that is given.
         *
         * @param text the material in words
         * @return the new decision
         */
        public Granted giving(String text) {
            return new Granted(item, text);
        }

        @Override
        public Outcome outcome() {
            return Outcome.GRANTED;
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Granted in part: exempt parts are blacked out, the rest is given (PERKI 1/2021 Pasal 50).
     *
     * @param item the item
     * @param material what is given
     * @param withheld what is blacked out, each with its exemption, reason and material
     */
    @JsonForm
    record PartlyGranted(int item, @Holds(WORDS) String material, List<Withholding> withheld) implements Decision {

        /** {@inheritDoc} */
        public PartlyGranted {
            Given.value(withheld, "withheld");
            withheld = List.copyOf(withheld);
        }

        /**
         * Adds a part that is blacked out.
         *
         * @param exemption the exemption, which must be in force on the day of the notice
         * @param part the kind of matter that is blacked out
         * @param reason why, in words
         * @return the new decision
         */
        public PartlyGranted withholding(Exemption exemption, String part, String reason) {
            Given.value(exemption, "exemption");
            Withholding added = new Withholding(CitedExemption.of(exemption), part, reason);
            return new PartlyGranted(
                    item,
                    material,
                    Stream.concat(withheld.stream(), Stream.of(added)).toList());
        }

        /**
         * Names the material that is given.
         *
         * @param text the material in words
         * @return the new decision
         */
        public PartlyGranted giving(String text) {
            return new PartlyGranted(item, text, withheld);
        }

        @Override
        public Outcome outcome() {
            return Outcome.PARTIALLY_GRANTED;
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Refused on Pasal 17.
     *
     * @param item the item
     * @param extent whether the exemption covers all of the item
     * @param whole what is refused and on which exemption
     */
    @JsonForm
    record Refused(int item, Extent extent, Withholding whole) implements Decision {
        @Override
        public List<Withholding> withheld() {
            return List.of(whole);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /**
     * Not held by the body (UU 14/2008 Pasal 6 ayat (3) huruf e, 22 ayat (7) huruf a and b).
     *
     * <p>The requester is told who holds it, where that is known. No text lets the body forward the request or stops the
     * clock, so neither happens.
     *
     * @param item the item
     * @param holder which body holds it; empty where not known
     */
    @JsonForm
    record NotHeld(int item, @Holds(WORDS) Optional<String> holder) implements Decision {

        /**
         * Names the body that holds it.
         *
         * @param body the name of the body
         * @return the new decision
         */
        public NotHeld heldBy(String body) {
            Given.value(body, "body");
            return new NotHeld(item, Optional.of(body));
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_HELD;
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Held by the body, but not documented yet (belum didokumentasikan), UU 14/2008 Pasal 6 ayat (3) huruf e, PERKI 1/2021
     * Pasal 31 ayat (4) huruf i. Reports count it with what is not held. That day starts no term: no text says what follows
     * from it.
     *
     * @param item the item
     * @param provided the last day on which the body says that it will be there, which the form of the notice asks for; empty
     *     where it says none
     */
    @JsonForm
    record NotDocumented(int item, @JsonIso Optional<LocalDate> provided) implements Decision {

        /**
         * Says by when it will be there.
         *
         * @param day the last day
         * @return the new decision
         */
        public NotDocumented providedBy(LocalDate day) {
            Given.value(day, "day");
            return new NotDocumented(item, Optional.of(day));
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_HELD;
        }
    }

    /**
     * Declined as not according to the rules (UU 14/2008 Pasal 6 ayat (2)); no exemption is involved.
     *
     * @param item the item
     * @param reason why, with the rule
     */
    @JsonForm
    record Declined(int item, @Holds(WORDS) String reason) implements Decision {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
