package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What holds of the events of every objection for ever, whatever the policy, the calendar or the powers. */
final class ObjectionStructure {
    /** What may still follow once every ground was settled or the objection was withdrawn. */
    private static final Set<Class<? extends ObjectionEvent>> AFTER_THE_END = Set.of(ObjectionEvent.Expired.class);

    /** What may still follow the answer. */
    private static final Set<Class<? extends ObjectionEvent>> AFTER_THE_ANSWER = Set.of(
            ObjectionEvent.Entered.class,
            ObjectionEvent.ReceiptCorrected.class,
            ObjectionEvent.AnswerReceived.class,
            ObjectionEvent.Executed.class,
            ObjectionEvent.Expired.class);

    private final Set<ObjectionGround> pending = EnumSet.noneOf(ObjectionGround.class);
    private boolean answered;
    private boolean ended;

    private ObjectionStructure() {}

    /** The history of events that were kept; what no objection can be is refused. */
    static History<ObjectionEvent> restored(List<Recorded<ObjectionEvent>> events) {
        History<ObjectionEvent> history = History.restored(events, ObjectionEvent.Filed.class);
        ObjectionStructure structure = new ObjectionStructure();
        history.events().forEach(recorded -> structure.take(recorded.event()));
        return history;
    }

    private void take(ObjectionEvent event) {
        if (!mayFollow(event.getClass())) {
            throw new PpidException("a " + event.getClass().getSimpleName() + " follows the "
                    + (ended ? "end of an objection" : "answer to an objection")
                    + " (expected nothing that can no longer happen)");
        }
        if (event instanceof ObjectionEvent.Filed filed) {
            filed.grounds().forEach(ground -> pending.add(ground.ground()));
        } else if (event instanceof ObjectionEvent.Settled settled) {
            pending.removeAll(settled.grounds());
            ended = pending.isEmpty();
        } else if (event instanceof ObjectionEvent.Withdrawn) {
            ended = true;
        } else if (event instanceof ObjectionEvent.Answered) {
            answered = true;
        }
    }

    private boolean mayFollow(Class<? extends ObjectionEvent> kind) {
        return ended ? AFTER_THE_END.contains(kind) : !answered || AFTER_THE_ANSWER.contains(kind);
    }
}
