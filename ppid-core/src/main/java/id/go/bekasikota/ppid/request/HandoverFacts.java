package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.event.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the events say of copies, payments and deliveries. Filled once by {@link RequestFacts}. */
final class HandoverFacts {
    /** The costs told with copies, in order. */
    final List<Cost> copyCosts = new ArrayList<>();

    /** Since when a copy is owed of an item that was handed over before. */
    final Map<Integer, LocalDate> copyOwedSince = new HashMap<>();

    /** The items handed over of which no copy was asked for since. */
    final Set<Integer> handedOver = new HashSet<>();

    /** What was paid, in rupiah. */
    long paid;

    private final Set<Integer> everHandedOver = new HashSet<>();

    void take(Recorded<RequestEvent> recorded) {
        RequestEvent event = recorded.event();
        if (event instanceof RequestEvent.Delivered delivered) {
            handedOver.addAll(delivered.items());
            everHandedOver.addAll(delivered.items());
            copyOwedSince.keySet().removeAll(delivered.items());
        } else if (event instanceof RequestEvent.CopyRequested copy) {
            copy.cost().ifPresent(copyCosts::add);
            handedOver.remove(copy.item());
            if (everHandedOver.contains(copy.item())) {
                copyOwedSince.putIfAbsent(copy.item(), recorded.on());
            }
        } else if (event instanceof RequestEvent.Paid payment) {
            paid += payment.payment().rupiah();
        }
    }
}
