package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows from the events of an exemption; read once, asked by the acts and by whoever reads the exemption. */
final class ExemptionView {
    private final ExemptionId id;
    private final List<ExemptionDecision> decisions = new ArrayList<>();
    private final List<Recorded<ExemptionEvent.Opened>> openings;

    ExemptionView(History<ExemptionEvent> history) {
        ExemptionEvent.Classified first =
                history.all(ExemptionEvent.Classified.class).get(0);
        this.id = first.id();
        decisions.add(new ExemptionDecision(first.test(), first.letter()));
        history.all(ExemptionEvent.Reclassified.class)
                .forEach(event -> decisions.add(new ExemptionDecision(event.test(), event.letter())));
        this.openings = history.recorded(ExemptionEvent.Opened.class);
    }

    ExemptionId id() {
        return id;
    }

    List<ExemptionDecision> decisions() {
        return List.copyOf(decisions);
    }

    ExemptionDecision lastDecision() {
        return decisions.get(decisions.size() - 1);
    }

    Optional<ExemptionDecision> decisionOn(LocalDate day) {
        return decisions.stream()
                .filter(decision -> !decision.letter().date().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The order recorded last, which opens it first. */
    Optional<OpeningOrder> opening() {
        return openings.isEmpty()
                ? Optional.empty()
                : Optional.of(openings.get(openings.size() - 1).event().order());
    }

    /** The day on which it was first opened, or on which that was decided. */
    Optional<LocalDate> firstOpening() {
        return openings.stream()
                .map(opened -> earlier(opened.on(), opened.event().order().date()))
                .min(LocalDate::compareTo);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    ExemptionState state(LocalDate day) {
        if (opening().filter(order -> !day.isBefore(order.date())).isPresent()) {
            return ExemptionState.OPENED;
        }
        return decisionOn(day)
                .map(decision -> decision.letter().end().date().filter(end -> !day.isBefore(end)))
                .map(ended -> ended.isPresent() ? ExemptionState.ENDED : ExemptionState.EXEMPT)
                .orElse(ExemptionState.NOT_CLASSIFIED);
    }

    boolean isInForceOn(LocalDate day) {
        return state(day) == ExemptionState.EXEMPT;
    }

    /** The date of the end by the last decision, whatever opens it before. */
    Optional<LocalDate> end() {
        return lastDecision().letter().end().date();
    }

    Optional<LocalDate> publicFrom() {
        return earliest(opening(), Optional.of(lastDecision()));
    }

    Optional<LocalDate> publicFrom(LocalDate asOf) {
        Optional<OpeningOrder> known = openings.stream()
                .filter(opened -> !opened.on().isAfter(asOf))
                .map(opened -> opened.event().order())
                .reduce((earlier, later) -> later);
        return earliest(known, decisionOn(asOf));
    }

    private static Optional<LocalDate> earliest(Optional<OpeningOrder> opening, Optional<ExemptionDecision> decision) {
        Optional<LocalDate> end = decision.flatMap(known -> known.letter().end().date());
        return opening.map(OpeningOrder::date)
                .filter(opened -> end.filter(opened::isAfter).isEmpty())
                .or(() -> end);
    }

    /** Whether on a day all that was decided so far is known, and no opening has come yet; one for a later day may stand. */
    boolean isOpenTo(LocalDate day) {
        boolean opened = openings.stream()
                .anyMatch(order ->
                        order.on().isAfter(day) || !order.event().order().date().isAfter(day));
        return !opened && !day.isBefore(lastDecision().letter().date());
    }

    Optional<Citing.Problem> bar(LocalDate day) {
        ExemptionState state = state(day);
        return state == ExemptionState.EXEMPT
                ? Optional.empty()
                : Optional.of(Citing.Problem.notInForce(
                        id, state, notInForceBy(state), publicFrom().orElse(day), day));
    }

    private Citation notInForceBy(ExemptionState state) {
        if (state == ExemptionState.ENDED && lastDecision().opens()) {
            return ExemptionActKind.CHANGE;
        }
        return opening()
                .filter(order -> state == ExemptionState.OPENED)
                .map(order -> order.cause().citation())
                .orElseGet(state::citation);
    }

    Optional<Citing.Problem> bar(String letter, LocalDate day) {
        return bar(day).or(() -> decisionOn(day)
                .map(ExemptionDecision::letter)
                .filter(inForce -> !inForce.number().equals(letter))
                .map(inForce -> Citing.Problem.changed(letter, inForce)));
    }
}
