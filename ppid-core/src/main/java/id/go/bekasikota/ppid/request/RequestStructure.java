package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import java.util.List;
import java.util.Set;

/** What holds of the events of every request for ever, under any policy and calendar (susunan riwayat permintaan). */
final class RequestStructure {
    private static final Set<Class<? extends RequestEvent>> ENDS =
            Set.of(RequestEvent.Voided.class, RequestEvent.Withdrawn.class, RequestEvent.Closed.class);

    /** What may still follow an end. */
    private static final Set<Class<? extends RequestEvent>> AFTER_AN_END = Set.of(
            RequestEvent.ReceiptCorrected.class,
            RequestEvent.NoticeArrived.class,
            RequestEvent.Paid.class,
            RequestEvent.Expired.class);

    private RequestStructure() {}

    /** Of a voided request only what time did follows. */
    static History<RequestEvent> restored(List<Recorded<RequestEvent>> events) {
        return History.restored(events, RequestEvent.Received.class)
                .endedBy(event -> ENDS.contains(event.getClass()), AFTER_AN_END)
                .endedBy(RequestEvent.Voided.class, Set.of(RequestEvent.Expired.class));
    }
}
