package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The written notice to the requester (pemberitahuan tertulis), UU 14/2008 Pasal 22 ayat (7) huruf a to g, PERKI 1/2021 Pasal
 * 31 ayat (4): a decision on each item that it answers, the means, the cost, and for a refusal the approval.
 *
 * @param number the number of the notice; blank where the body gives none
 * @param decisions the decisions, one per item
 * @param delivery form and means; empty for those that the requester asked for
 * @param cost what the requester pays and how
 * @param available the day from which what is granted can be had; empty for the day of the notice
 * @param approval who approved a refusal (Atasan PPID, PERKI 1/2021 Pasal 10 ayat (2) huruf f); empty where nothing is refused
 * @param letter the letter itself as the host keeps it; empty where it keeps none
 */
@JsonForm
public record WrittenNotice(
        @Holds(CODE) String number,
        List<Decision> decisions,
        Optional<Delivery> delivery,
        Cost cost,
        @JsonIso Optional<LocalDate> available,
        Optional<Approval> approval,
        Optional<DocumentRef> letter) {

    /** {@inheritDoc} */
    public WrittenNotice {
        Given.value(decisions, "decisions");
        decisions = List.copyOf(decisions);
    }

    /**
     * {@return a notice of decisions, free of cost and by the means asked for}
     *
     * @param decisions the decisions, one per item
     */
    public static WrittenNotice of(Decision... decisions) {
        Given.value(decisions, "decisions");
        return new Draft(List.of(decisions)).done();
    }

    /**
     * Gives the notice its number.
     *
     * @param text the number
     * @return the new value
     */
    public WrittenNotice numbered(String text) {
        Draft draft = new Draft(this);
        draft.number = text;
        return draft.done();
    }

    /**
     * Names who approved the refusal.
     *
     * @param officer Atasan PPID (PERKI 1/2021 Pasal 10 ayat (2) huruf f)
     * @return the new value
     */
    public WrittenNotice approvedBy(Officer officer) {
        return approved(Approval.of(officer));
    }

    /**
     * Names the approval of the refusal, which may be given in another's place.
     *
     * @param given the approval
     * @return the new value
     */
    public WrittenNotice approved(Approval given) {
        Draft draft = new Draft(this);
        draft.approval = given;
        return draft.done();
    }

    /**
     * Sets form and means where they are not those asked for.
     *
     * @param other form and means
     * @return the new value
     */
    public WrittenNotice deliveredAs(Delivery other) {
        Draft draft = new Draft(this);
        draft.delivery = other;
        return draft.done();
    }

    /**
     * Sets the cost.
     *
     * @param amount what the requester pays and how
     * @return the new value
     */
    public WrittenNotice costing(Cost amount) {
        Draft draft = new Draft(this);
        draft.cost = amount;
        return draft.done();
    }

    /**
     * Sets the day from which what is granted can be had (PERKI 1/2021 Pasal 31 ayat (4) huruf f).
     *
     * @param day the day
     * @return the new value
     */
    public WrittenNotice availableFrom(LocalDate day) {
        Draft draft = new Draft(this);
        draft.available = day;
        return draft.done();
    }

    /**
     * Refers to the letter itself.
     *
     * @param document the letter as the host keeps it
     * @return the new value
     */
    public WrittenNotice letter(DocumentRef document) {
        Draft draft = new Draft(this);
        draft.letter = document;
        return draft.done();
    }

    /** A copy in which one part is changed. */
    private static final class Draft {
        private String number = "";
        private final List<Decision> decisions;
        private @Nullable Delivery delivery;
        private Cost cost = Cost.free();
        private @Nullable LocalDate available;
        private @Nullable Approval approval;
        private @Nullable DocumentRef letter;

        Draft(List<Decision> decisions) {
            this.decisions = decisions;
        }

        Draft(WrittenNotice from) {
            this.number = from.number;
            this.decisions = from.decisions;
            this.delivery = from.delivery.orElse(null);
            this.cost = from.cost;
            this.available = from.available.orElse(null);
            this.approval = from.approval.orElse(null);
            this.letter = from.letter.orElse(null);
        }

        WrittenNotice done() {
            return new WrittenNotice(
                    number,
                    decisions,
                    Optional.ofNullable(delivery),
                    cost,
                    Optional.ofNullable(available),
                    Optional.ofNullable(approval),
                    Optional.ofNullable(letter));
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
