package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.List;
import java.util.Set;

/** What holds of the events of every request for ever, under any policy and calendar (susunan riwayat permintaan). */
final class RequestStructure {
    private static final Set<Class<? extends RequestEvent>> ENDS = Set.of(
            RequestEvents.Voided.class,
            RequestEvents.VoidingRestored.class,
            RequestEvents.Withdrawn.class,
            RequestEvents.Closed.class);

    /** What may still follow an end; of a voided request only what time did, and that an objection undid it. */
    private static final Set<Class<? extends RequestEvent>> AFTER_AN_END = Set.of(
            RequestEvents.ReceiptCorrected.class,
            RequestEvents.NoticeArrived.class,
            RequestEvents.Paid.class,
            RequestEvents.KeptForDuplicate.class,
            RequestEvents.Expired.class);

    private boolean ended;
    private boolean voided;
    private boolean undone;

    private RequestStructure() {}

    static History<RequestEvent> restored(List<Recorded<RequestEvent>> events) {
        RequestStructure structure = new RequestStructure();
        events.stream().map(Recorded::event).forEach(structure::take);
        return History.restored(events, RequestEvents.Received.class);
    }

    private void take(RequestEvent event) {
        if (!mayFollow(event)) {
            throw new PpidException("a request that ended goes on with "
                    + event.getClass().getSimpleName() + " (expected nothing but what may follow an end)");
        }
        if (event instanceof RequestEvents.VoidingUndone) {
            ended = false;
            voided = false;
            undone = true;
        } else {
            ended |= ENDS.contains(event.getClass());
            voided |= ends(event);
            undone &= !(event instanceof RequestEvents.VoidingRestored);
        }
    }

    private static boolean ends(RequestEvent event) {
        return event instanceof RequestEvents.Voided || event instanceof RequestEvents.VoidingRestored;
    }

    /** Only a voided request is brought back, and only one that was brought back is voided again by the same objection. */
    private boolean mayFollow(RequestEvent event) {
        if (event instanceof RequestEvents.Expired) {
            return true;
        }
        if (event instanceof RequestEvents.VoidingUndone) {
            return voided;
        }
        if (event instanceof RequestEvents.VoidingRestored) {
            return undone && !ended;
        }
        return !voided && (!ended || AFTER_AN_END.contains(event.getClass()));
    }
}
