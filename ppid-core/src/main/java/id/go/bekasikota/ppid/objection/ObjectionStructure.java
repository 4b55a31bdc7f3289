package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds of the events of every objection for ever, whatever the policy, the calendar or the powers. */
final class ObjectionStructure {
    /** What may still follow once every ground was settled or the objection was withdrawn. */
    private static final Set<Class<? extends ObjectionEvent>> AFTER_THE_END = Set.of(ObjectionEvents.Expired.class);

    /** What may still follow the answer. */
    private static final Set<Class<? extends ObjectionEvent>> AFTER_THE_ANSWER = Set.of(
            ObjectionEvents.Entered.class,
            ObjectionEvents.ReceiptCorrected.class,
            ObjectionEvents.AnswerReceived.class,
            ObjectionEvents.Executed.class,
            ObjectionEvents.Expired.class);

    private ObjectionStructure() {}

    /** The history of events that were kept; what no objection can be is refused. */
    static History<ObjectionEvent> restored(List<Recorded<ObjectionEvent>> events) {
        History<ObjectionEvent> history = History.restored(events, ObjectionEvent.Filed.class);
        Optional<ObjectionEvents.Settled> last = settledLast(history);
        return history.endedBy(ObjectionEvent.Answered.class, AFTER_THE_ANSWER)
                .endedBy(
                        event -> event instanceof ObjectionEvents.Withdrawn
                                || last.filter(settled -> settled == event).isPresent(),
                        AFTER_THE_END);
    }

    /** The settlement after which no ground was left. */
    private static Optional<ObjectionEvents.Settled> settledLast(History<ObjectionEvent> history) {
        Set<ObjectionGround> pending = EnumSet.noneOf(ObjectionGround.class);
        history.all(ObjectionEvent.Filed.class).stream()
                .flatMap(filed -> filed.grounds().stream())
                .forEach(found -> pending.add(found.ground()));
        for (ObjectionEvents.Settled settled : history.all(ObjectionEvents.Settled.class)) {
            pending.removeAll(settled.grounds());
            if (pending.isEmpty()) {
                return Optional.of(settled);
            }
        }
        return Optional.empty();
    }
}
