package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.event.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the events say of copies, payments and deliveries. Filled once by {@link RequestFacts}. */
final class HandoverFacts {
    /** The costs told with copies, in order. */
    final List<Cost> copyCosts = new ArrayList<>();

    /** Since when a copy is owed of an item that was handed over before. */
    final Map<Integer, LocalDate> copyOwedSince = new HashMap<>();

    /** The items handed over of which no copy was asked for since. */
    final Set<Integer> handedOver = new HashSet<>();

    /** The days on which a copy was asked for at a cost, in order. */
    final List<LocalDate> copyFees = new ArrayList<>();

    /** What was paid, in order. */
    final List<Payment> payments = new ArrayList<>();

    /** How it was handed over, in order. */
    final List<Delivery> deliveries = new ArrayList<>();

    /** The day of the delivery recorded last. */
    Optional<LocalDate> delivered = Optional.empty();

    private final Set<Integer> everHandedOver = new HashSet<>();

    void take(Recorded<RequestEvent> recorded) {
        RequestEvent event = recorded.event();
        if (event instanceof RequestEvents.Delivered handover) {
            deliveries.add(handover.delivery());
            delivered = Optional.of(recorded.on());
            handedOver.addAll(handover.items());
            everHandedOver.addAll(handover.items());
            copyOwedSince.keySet().removeAll(handover.items());
        } else if (event instanceof RequestEvents.CopyRequested copy) {
            copy.cost().ifPresent(copyCosts::add);
            copy.cost().filter(cost -> cost.total() > 0).ifPresent(cost -> copyFees.add(recorded.on()));
            handedOver.remove(copy.item());
            if (everHandedOver.contains(copy.item())) {
                copyOwedSince.putIfAbsent(copy.item(), recorded.on());
            }
        } else if (event instanceof RequestEvents.Paid payment) {
            payments.add(payment.payment());
        }
    }

    /** What was paid, in rupiah. */
    long paid() {
        return payments.stream().mapToLong(Payment::rupiah).sum();
    }
}
