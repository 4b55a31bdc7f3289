package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What opened an exemption: the orders recorded on it, and what objections and disputes opened of it to the public. */
final class ExemptionOpenings {
    private static final Comparator<Known> BY_DAY =
            Comparator.comparing(known -> known.order().date());

    private final List<Recorded<ExemptionEvents.Opened>> orders;
    private final List<Recorded<ExemptionEvents.Declared>> declared;
    private final List<Known> wholes;

    /** An order that opens the whole, and the day on which it was recorded. */
    private record Known(LocalDate on, OpeningOrder order) {}

    ExemptionOpenings(History<ExemptionEvent> history) {
        this.orders = history.recorded(ExemptionEvents.Opened.class);
        this.declared = history.recorded(ExemptionEvents.Declared.class);
        this.wholes = wholesKnownOn(LocalDate.MAX);
    }

    /** The order that opens it first. */
    Optional<OpeningOrder> first() {
        return first(wholes);
    }

    /** The order that opened it first as far as a day knew. */
    Optional<OpeningOrder> firstKnownOn(LocalDate day) {
        return first(wholesKnownOn(day));
    }

    private static Optional<OpeningOrder> first(List<Known> known) {
        return known.stream().min(BY_DAY).map(Known::order);
    }

    /** The day on which it was first opened, or on which that was decided. */
    Optional<LocalDate> firstDay() {
        return wholes.stream()
                .map(known -> earlier(known.on(), known.order().date()))
                .min(LocalDate::compareTo);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether it was opened by a day, or an order recorded after that day opens it. */
    boolean isOpenedBy(LocalDate day) {
        return wholes.stream()
                .anyMatch(known ->
                        known.on().isAfter(day) || !known.order().date().isAfter(day));
    }

    boolean isDecidedByPpid() {
        return orders.stream().anyMatch(order -> order.event().order().cause() == OpeningOrder.Cause.PPID_DECISION);
    }

    /** What objections and disputes opened to the public by a day, whole or in part. */
    List<DeclaredOpen> declared(LocalDate day) {
        return latest(LocalDate.MAX).values().stream()
                .flatMap(last -> last.event().opens().stream())
                .filter(open -> !open.since().isAfter(day))
                .toList();
    }

    private List<Known> wholesKnownOn(LocalDate day) {
        List<Known> known = new ArrayList<>();
        orders.stream()
                .filter(opened -> !opened.on().isAfter(day))
                .forEach(opened ->
                        known.add(new Known(opened.on(), opened.event().order())));
        for (Recorded<ExemptionEvents.Declared> last : latest(day).values()) {
            last.event().opens().stream()
                    .filter(open -> open.opening().extent() == Extent.WHOLE)
                    .forEach(open -> known.add(new Known(last.on(), open.order())));
        }
        return List.copyOf(known);
    }

    /** The last word of each objection and dispute, as far as a day knew. */
    private Map<String, Recorded<ExemptionEvents.Declared>> latest(LocalDate day) {
        Map<String, Recorded<ExemptionEvents.Declared>> latest = new LinkedHashMap<>();
        declared.stream()
                .filter(event -> !event.on().isAfter(day))
                .forEach(event -> latest.put(event.event().from(), event));
        return latest;
    }

    /** What an objection or dispute opens of it by its last word. */
    List<DeclaredOpen> lastOf(String from) {
        return Optional.ofNullable(latest(LocalDate.MAX).get(from))
                .map(last -> last.event().opens())
                .orElse(List.of());
    }
}
