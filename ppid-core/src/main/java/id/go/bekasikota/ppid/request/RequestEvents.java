package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The events of {@link RequestEvent} that only their own package names. */
final class RequestEvents {
    private RequestEvents() {}

    /**
     * The request was received and registered (UU 14/2008 Pasal 22 ayat (2) to (4)).
     *
     * @param receipt what was recorded
     * @param due the due date shown to the requester; empty where it lies beyond the calendar
     */
    @JsonForm
    record Received(Receipt receipt, @JsonIso Optional<LocalDate> due) implements RequestEvent {}

    /**
     * It was declared complete (PERKI 1/2021 Pasal 31 ayat (3)).
     *
     * @param due the due date before and after
     */
    @JsonForm
    record DeclaredComplete(DateMove due) implements RequestEvent {}

    /**
     * The requester repaired it (PERKI 1/2021 Pasal 33 ayat (3)).
     *
     * @param note what was handed in, in words without identity
     * @param purpose what it is for, as handed in; empty where that stays as it was
     */
    @JsonForm
    record Repaired(@Holds(WORDS) String note, @Holds(WORDS) Optional<String> purpose) implements RequestEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * It was passed to a unit or back (disposisi).
     *
     * @param from the unit that had it
     * @param to the unit that has it now
     * @param reason why
     */
    @JsonForm
    record Disposed(
            @Holds(CODE) String from,
            @Holds(CODE) String to,
            @Holds(WORDS) String reason) implements RequestEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The requester received the written notice.
     *
     * @param arrived the day of arrival
     */
    @JsonForm
    record NoticeArrived(@JsonIso LocalDate arrived) implements RequestEvent {}

    /**
     * The requester asked for a copy (PERKI 1/2021 Pasal 35 ayat (3)).
     *
     * @param item the item
     * @param delivery form and means
     * @param cost what the copy costs beyond the cost told in the notice; empty where nothing more is asked for
     */
    @JsonForm
    record CopyRequested(int item, Delivery delivery, Optional<Cost> cost) implements RequestEvent {}

    /**
     * The requester paid (PERKI 1/2021 Pasal 38).
     *
     * @param payment amount, method and receipt
     */
    @JsonForm
    record Paid(Payment payment) implements RequestEvent {}

    /**
     * Granted items were handed over (PERKI 1/2021 Pasal 35).
     *
     * @param items the numbers of the items
     * @param delivery form and means
     */
    @JsonForm
    record Delivered(Set<Integer> items, Delivery delivery) implements RequestEvent {

        /** {@inheritDoc} */
        public Delivered {
            Given.value(items, "items");
            items = Collections.unmodifiableSet(new TreeSet<>(items));
        }
    }

    /**
     * The requester withdrew the request.
     *
     * @param reason why, as far as said
     */
    @JsonForm
    record Withdrawn(@Holds(WORDS) String reason) implements RequestEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * A wrong day of receipt was corrected; the old one stays here.
     *
     * @param from the wrong day
     * @param to the right day
     * @param reason why
     * @param due the due date before and after
     * @param extension what became of an extension
     */
    @JsonForm
    record ReceiptCorrected(
            @JsonIso LocalDate from,
            @JsonIso LocalDate to,
            @Holds(WORDS) String reason,
            DateMove due,
            ExtensionStanding extension)
            implements RequestEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The request was voided as a duplicate.
     *
     * @param original the request that stands
     * @param reason why
     */
    @JsonForm
    record Voided(RequestNumber original, @Holds(WORDS) String reason) implements RequestEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The voiding was undone by an objection to silence (UU 14/2008 Pasal 35 ayat (1) huruf c): the request goes on with its own
     * dates.
     *
     * @param objection the number of the objection
     */
    @JsonForm
    record VoidingUndone(@Holds(CODE) String objection) implements RequestEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The voiding holds again, because the superior rejected the objection that had undone it or the objector withdrew it.
     *
     * @param objection the number of the objection
     */
    @JsonForm
    record VoidingRestored(@Holds(CODE) String objection) implements RequestEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Another request was voided as a duplicate of this one, which stands for both.
     *
     * @param duplicate the request that was voided
     */
    @JsonForm
    record KeptForDuplicate(RequestNumber duplicate) implements RequestEvent {}

    /**
     * The case was closed.
     */
    @JsonForm
    record Closed() implements RequestEvent {}

    /**
     * Silence or expiry was noticed; it changes nothing.
     *
     * @param expiry what it did
     */
    @JsonForm
    record Expired(Expiry expiry) implements RequestEvent, ExpiryEvent {}
}
