package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.policy.Reading.SuperiorClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a run of events comes to.
 *
 * @param filing the filing
 * @param history the events looked at
 */
record ObjectionView(Recorded<ObjectionEvent.Filed> filing, History<ObjectionEvent> history) {

    ObjectionEvent.Filed filed() {
        return filing.event();
    }

    LocalDate received() {
        return history.last(ObjectionEvent.ReceiptCorrected.class)
                .map(ObjectionEvent.ReceiptCorrected::to)
                .orElseGet(filing::on);
    }

    Set<ObjectionGround> grounds() {
        return Grounds.copy(filed().grounds().stream().map(FoundGround::ground).toList());
    }

    Set<ObjectionGround> pendingGrounds() {
        return Grounds.without(
                grounds(),
                history.all(ObjectionEvent.Settled.class).stream()
                        .flatMap(event -> event.grounds().stream())
                        .toList());
    }

    ObjectionState state(LocalDate asOf, Deadlines law) {
        if (history.has(ObjectionEvent.Withdrawn.class)) {
            return ObjectionState.WITHDRAWN;
        }
        if (pendingGrounds().isEmpty()) {
            return ObjectionState.SETTLED;
        }
        if (history.has(ObjectionEvent.Answered.class)) {
            return ObjectionState.ANSWERED;
        }
        return replyDue(law).isMissedOn(asOf) ? ObjectionState.SILENT : ObjectionState.OPEN;
    }

    Optional<ObjectionRecord.End> end() {
        if (history.has(ObjectionEvent.Withdrawn.class)) {
            return ended(ObjectionEvent.Withdrawn.class, ObjectionEnd.WITHDRAWN);
        }
        return pendingGrounds().isEmpty()
                ? ended(ObjectionEvent.Settled.class, ObjectionEnd.SETTLED)
                : history.last(ObjectionEvent.Answered.class)
                        .flatMap(event -> ended(
                                ObjectionEvent.Answered.class,
                                ObjectionEnd.by(event.answer().outcome())));
    }

    private Optional<ObjectionRecord.End> ended(Class<? extends ObjectionEvent> kind, ObjectionEnd how) {
        return dayOf(kind).map(day -> new ObjectionRecord.End(day, how));
    }

    Trigger countedFrom(Deadlines law) {
        Optional<Trigger> entry = law.policy().reads(SuperiorClock.ENTRY)
                ? dayOf(ObjectionEvent.Entered.class).map(Trigger::on)
                : Optional.empty();
        return entry.orElseGet(this::receipt);
    }

    /** The receipt; of a corrected one the time of day is not known. */
    private Trigger receipt() {
        return history.has(ObjectionEvent.ReceiptCorrected.class)
                ? Trigger.on(received())
                : new Trigger(received(), filed().time());
    }

    Deadline replyDue(Deadlines law) {
        return law.of(StatutoryDeadlines.OBJECTION_REPLY, countedFrom(law));
    }

    PetitionBasis basis(Deadlines law) {
        return new PetitionBasis(
                filed().number(),
                filed().request(),
                pendingGrounds(),
                countedFrom(law),
                dayOf(ObjectionEvent.Answered.class),
                dayOf(ObjectionEvent.AnswerReceived.class));
    }

    Optional<SuperiorAnswer.Order> openOrder() {
        return history.has(ObjectionEvent.Executed.class)
                ? Optional.empty()
                : history.last(ObjectionEvent.Answered.class)
                        .flatMap(event -> event.answer().order());
    }

    Optional<LocalDate> dayOf(Class<? extends ObjectionEvent> kind) {
        return history.dayOf(kind);
    }

    /** The last day on which something happened after the receipt that a new act must not come before. */
    LocalDate lastAct() {
        return history.events().stream()
                .filter(recorded -> recorded.event() instanceof ObjectionEvent.Entered
                        || recorded.event() instanceof ObjectionEvent.Settled
                        || recorded.event() instanceof ObjectionEvent.Answered
                        || recorded.event() instanceof ObjectionEvent.Withdrawn)
                .map(Recorded::on)
                .filter(day -> day.isAfter(received()))
                .max(LocalDate::compareTo)
                .orElseGet(this::received);
    }
}
