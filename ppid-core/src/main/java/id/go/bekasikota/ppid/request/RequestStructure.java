package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.List;
import java.util.Set;

/** What holds of the events of every request for ever, under any policy and calendar (susunan riwayat permintaan). */
final class RequestStructure {
    private static final Set<Class<? extends RequestEvent>> ENDS =
            Set.of(RequestEvent.Voided.class, RequestEvent.Withdrawn.class, RequestEvent.Closed.class);

    /** What may still follow an end; of a voided request only what time did. */
    private static final Set<Class<? extends RequestEvent>> AFTER_AN_END = Set.of(
            RequestEvent.ReceiptCorrected.class,
            RequestEvent.NoticeArrived.class,
            RequestEvent.Paid.class,
            RequestEvent.Expired.class);

    private RequestStructure() {}

    static void check(History<RequestEvent> history) {
        List<Recorded<RequestEvent>> events = history.events();
        boolean ended = false;
        boolean voided = false;
        for (Recorded<RequestEvent> recorded : events) {
            RequestEvent event = recorded.event();
            boolean expired = event instanceof RequestEvent.Expired;
            if (!expired && (voided || (ended && !AFTER_AN_END.contains(event.getClass())))) {
                throw new PpidException("a request that ended goes on with "
                        + event.getClass().getSimpleName() + " (expected nothing but what may follow an end)");
            }
            ended |= ENDS.contains(event.getClass());
            voided |= event instanceof RequestEvent.Voided;
        }
    }
}
