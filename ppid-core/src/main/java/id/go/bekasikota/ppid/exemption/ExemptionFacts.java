package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows from the events of an exemption; read once, asked by the acts and by whoever reads the exemption. */
final class ExemptionFacts {
    private final ExemptionId id;
    private final List<ExemptionDecision> decisions = new ArrayList<>();
    private final ExemptionOpenings openings;

    ExemptionFacts(History<ExemptionEvent> history) {
        ExemptionEvents.Classified first =
                history.all(ExemptionEvents.Classified.class).get(0);
        this.id = first.id();
        decisions.add(new ExemptionDecision(first.test(), first.letter()));
        history.all(ExemptionEvents.Reclassified.class)
                .forEach(event -> decisions.add(new ExemptionDecision(event.test(), event.letter())));
        this.openings = new ExemptionOpenings(history);
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

    /** The order that opens it first. */
    Optional<OpeningOrder> opening() {
        return openings.first();
    }

    /** What was opened to the public by a day. */
    List<DeclaredOpen> declared(LocalDate day) {
        return openings.declared(day);
    }

    /** Whether PPID decided that it opens at its end. */
    boolean isDecidedByPpid() {
        return openings.isDecidedByPpid();
    }

    /** The day on which it was first opened, or on which that was decided. */
    Optional<LocalDate> firstOpening() {
        return openings.firstDay();
    }

    ExemptionState state(LocalDate day) {
        if (opening()
                .filter(order -> !day.isBefore(order.date()) && !isAfterItsEnd(order))
                .isPresent()) {
            return ExemptionState.OPENED;
        }
        return decisionOn(day)
                .map(decision -> decision.letter().end().date().filter(end -> !day.isBefore(end)))
                .map(ended -> ended.isPresent() ? ExemptionState.ENDED : ExemptionState.EXEMPT)
                .orElse(ExemptionState.NOT_CLASSIFIED);
    }

    /** Whether the information was open by itself before it was opened. */
    private boolean isAfterItsEnd(OpeningOrder order) {
        return end().filter(order.date()::isAfter).isPresent();
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
        return earliest(openings.firstKnownOn(asOf), decisionOn(asOf));
    }

    private static Optional<LocalDate> earliest(Optional<OpeningOrder> opening, Optional<ExemptionDecision> decision) {
        Optional<LocalDate> end = decision.flatMap(known -> known.letter().end().date());
        return opening.map(OpeningOrder::date)
                .filter(opened -> end.filter(opened::isAfter).isEmpty())
                .or(() -> end);
    }

    /** Whether on a day all that was decided so far is known, and no opening has come yet; one for a later day may stand. */
    boolean isOpenTo(LocalDate day) {
        return !openings.isOpenedBy(day)
                && !day.isBefore(lastDecision().letter().date());
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

    Optional<Citing.Problem> finding(LocalDate day) {
        List<DeclaredOpen> parts = isInForceOn(day) ? declared(day) : List.of();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Citing.Problem.opened(id, parts));
    }

    List<DeclaredOpen> lastDeclared(String from) {
        return openings.lastOf(from);
    }

    Optional<Citing.Problem> bar(String letter, LocalDate day) {
        return bar(day).or(() -> decisionOn(day)
                .map(ExemptionDecision::letter)
                .filter(inForce -> !inForce.number().equals(letter))
                .map(inForce -> Citing.Problem.changed(letter, inForce)));
    }

    /** The day by which PPID reviews a dated end; empty once it is opened. */
    Optional<Deadline> reviewDue(Deadlines law) {
        return opening().isPresent()
                ? Optional.empty()
                : lastDecision().letter().end().date().map(end -> law.of(StatutoryDeadlines.EXEMPTION_REVIEW, end));
    }
}
