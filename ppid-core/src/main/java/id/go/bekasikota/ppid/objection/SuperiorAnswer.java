package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The written answer of the superior of PPID (tanggapan Atasan PPID atas keberatan), UU 14/2008 Pasal 36, PERKI 1/2021
 * Pasal 44. Its date is the day of the act.
 *
 * @param number its number (Pasal 44 ayat (2) huruf b)
 * @param outcome how it was answered
 * @param rebuttal what the superior says to each ground (Pasal 44 ayat (2) huruf c)
 * @param reasons the reasons for upholding PPID (UU 14/2008 Pasal 36 ayat (3)); empty where PPID is not upheld
 * @param exemption the exemption decision that goes with a refusal of exempt information (Pasal 44 ayat (3))
 * @param order what PPID is told to do; no text demands it
 */
@JsonForm
public record SuperiorAnswer(
        @Holds(CODE) String number,
        ObjectionOutcome outcome,
        @Holds(WORDS) String rebuttal,
        @Holds(WORDS) Optional<String> reasons,
        Optional<AttachedDecision> exemption,
        Optional<Order> order) {

    /**
     * Begins an answer.
     *
     * @param number its number
     * @param outcome how it is answered
     * @return a builder
     */
    public static Builder of(String number, ObjectionOutcome outcome) {
        return new Builder(number, outcome);
    }

    /** Whether the decision of PPID is upheld, in whole or in part. */
    boolean upholdsPpid() {
        return outcome != ObjectionOutcome.UPHELD;
    }

    /** {@return what it opens to the public (UU 14/2008 Pasal 11 ayat (2)); empty where it orders nothing to be opened} */
    public List<PublicOpening> opens() {
        return order.map(Order::opens).orElse(List.of());
    }

    boolean isComplete() {
        return !number.isBlank() && !rebuttal.isBlank();
    }

    boolean givesReasons() {
        return reasons.filter(text -> !text.isBlank()).isPresent();
    }

    boolean attachesDecision() {
        return exemption.filter(attached -> !attached.number().isBlank()).isPresent();
    }

    boolean ordersBefore(LocalDate day) {
        return order.flatMap(Order::until).filter(day::isAfter).isPresent();
    }

    /**
     * The exemption decision attached (surat keputusan pengecualian).
     *
     * @param number the number of the classification
     * @param document the decision itself; empty where the host keeps it under its number
     */
    @JsonForm
    public record AttachedDecision(@Holds(CODE) String number, Optional<DocumentRef> document) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * What PPID is told to do (perintah kepada PPID).
     *
     * @param instruction what to do; blank where it is only to open
     * @param until the last day, inclusive; empty where the superior set none
     * @param opens what is opened to the public by it (UU 14/2008 Pasal 11 ayat (2)); empty where nothing is, or something is
     *     given to the objector alone
     */
    @JsonForm
    public record Order(
            @Holds(WORDS) String instruction, @JsonIso Optional<LocalDate> until, List<PublicOpening> opens) {

        /** {@inheritDoc} */
        public Order {
            Given.value(opens, "opens");
            opens = List.copyOf(opens);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /** Collects the parts of an answer. Not thread-safe. */
    public static final class Builder {
        private final String number;
        private final ObjectionOutcome outcome;
        private @Nullable String reasons;
        private @Nullable AttachedDecision exemption;
        private @Nullable String instruction;
        private @Nullable LocalDate until;
        private List<PublicOpening> opens = List.of();

        private Builder(String number, ObjectionOutcome outcome) {
            this.number = number;
            this.outcome = outcome;
        }

        /**
         * Gives the reasons for upholding PPID.
         *
         * @param text the reasons
         * @return this builder
         */
        public Builder because(String text) {
            this.reasons = text;
            return this;
        }

        /**
         * Attaches the decision on an exemption as it stands (PERKI 1/2021 Pasal 44 ayat (3)).
         *
         * @param exempt the exemption
         * @return this builder
         */
        public Builder attaching(Exemption exempt) {
            Given.value(exempt, "exempt");
            Classification letter = exempt.lastDecision().letter();
            return attaching(new AttachedDecision(
                    letter.number(), Optional.of(letter.issue().document())));
        }

        /**
         * Attaches the exemption decision.
         *
         * @param decision the decision
         * @return this builder
         */
        public Builder attaching(AttachedDecision decision) {
            this.exemption = decision;
            return this;
        }

        /**
         * Tells PPID what to do, without a day.
         *
         * @param instruction what to do
         * @return this builder
         */
        public Builder ordering(String instruction) {
            this.instruction = instruction;
            return this;
        }

        /**
         * Tells PPID what to do by a day.
         *
         * @param instruction what to do
         * @param until the last day, inclusive
         * @return this builder
         */
        public Builder ordering(String instruction, LocalDate until) {
            this.instruction = instruction;
            this.until = until;
            return this;
        }

        /**
         * Opens information to the public (UU 14/2008 Pasal 11 ayat (2)). What is given to the objector alone is not opened.
         *
         * @param openings what is opened: all that an exemption covers, some items of it, or information under no exemption named
         * @return this builder
         */
        public Builder opening(PublicOpening... openings) {
            Given.value(openings, "openings");
            this.opens = List.of(openings);
            return this;
        }

        private Optional<Order> order() {
            return instruction == null && opens.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Order(Objects.requireNonNullElse(instruction, ""), Optional.ofNullable(until), opens));
        }

        /**
         * Completes the answer.
         *
         * @param rebuttal what the superior says to each ground
         * @return the answer
         */
        public SuperiorAnswer saying(String rebuttal) {
            return new SuperiorAnswer(
                    number, outcome, rebuttal, Optional.ofNullable(reasons), Optional.ofNullable(exemption), order());
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
