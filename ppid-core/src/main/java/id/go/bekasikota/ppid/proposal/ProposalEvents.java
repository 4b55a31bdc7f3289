package id.go.bekasikota.ppid.proposal;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;

/** The events of {@link ProposalEvent}. */
final class ProposalEvents {
    private ProposalEvents() {}

    /**
     * A unit proposed something (usulan diajukan).
     *
     * @param number the number of the proposal
     * @param unit the code of the unit
     * @param proposed what it proposes
     */
    @JsonForm
    record Made(ProposalNumber number, @Holds(CODE) String unit, Proposed proposed) implements ProposalEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /** PPID Utama accepted it (usulan diterima). */
    @JsonForm
    record Accepted() implements ProposalEvent {}

    /**
     * PPID Utama returned it (usulan dikembalikan).
     *
     * @param reason why
     */
    @JsonForm
    record Returned(@Holds(WORDS) String reason) implements ProposalEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * PPID Utama joined it with another one (usulan digabung).
     *
     * @param into the number of the one in which it goes on
     */
    @JsonForm
    record Joined(ProposalNumber into) implements ProposalEvent {}

    /**
     * Another one was joined with it.
     *
     * @param from the number of the one that ended
     */
    @JsonForm
    record TookIn(ProposalNumber from) implements ProposalEvent {}

    /**
     * What was accepted was carried out (usulan dilaksanakan).
     *
     * @param as the number of what it became: of the exemption, of the entry, or of what shows that a slide was shown
     */
    @JsonForm
    record CarriedOut(@Holds(CODE) String as) implements ProposalEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
