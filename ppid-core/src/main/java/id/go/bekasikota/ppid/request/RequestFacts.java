package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a request say by themselves (fakta permintaan), without day and law: found in one pass and kept. Never
 * changed after that; thread-safe.
 */
final class RequestFacts {
    final History<RequestEvent> history;
    final IntakeFacts intake;
    final AnswerFacts answers = new AnswerFacts();
    final HandoverFacts handover = new HandoverFacts();

    /** The day of the latest act. */
    final LocalDate lastDay;

    /** The day of the first act other than receipt, its correction and what time did. */
    final Optional<LocalDate> firstAct;

    final DuplicateFacts duplicate = new DuplicateFacts();
    final boolean closed;
    final Optional<LocalDate> withdrawn;

    /** The decisions by number of the item, in order; unmodifiable. */
    final Map<Integer, Decision> decisions;

    /** The items without a decision, in order; unmodifiable. */
    final List<RequestedItem> unanswered;

    /** The numbers of the items granted in whole or in part; unmodifiable. */
    final Set<Integer> granted;

    /** Those of them that are still to be handed over; unmodifiable. */
    final Set<Integer> undelivered;

    RequestFacts(History<RequestEvent> history) {
        this.history = history;
        List<Recorded<RequestEvent>> events = history.events();
        this.intake = new IntakeFacts((RequestEvents.Received) events.get(0).event());
        Pass pass = new Pass();
        for (Recorded<RequestEvent> recorded : events) {
            intake.take(recorded);
            answers.take(recorded);
            handover.take(recorded);
            duplicate.take(recorded.event());
            pass.take(recorded);
        }
        this.lastDay = pass.last;
        this.firstAct = Optional.ofNullable(pass.firstAct);
        this.closed = pass.closed;
        this.withdrawn = Optional.ofNullable(pass.withdrawn);
        this.decisions = Collections.unmodifiableMap(answers.decisions);
        this.unanswered = intake.receipt.items().stream()
                .filter(item -> !decisions.containsKey(item.number()))
                .toList();
        this.granted = Collections.unmodifiableSet(answers.granted());
        Set<Integer> owed = new HashSet<>(granted);
        owed.removeAll(handover.handedOver);
        this.undelivered = Collections.unmodifiableSet(owed);
    }

    /** What had happened by the end of a day, on which the request was there. */
    RequestFacts until(LocalDate day) {
        return lastDay.isAfter(day) ? new RequestFacts(history.until(day)) : this;
    }

    /** What is counted of it, whatever the reading of the law. */
    CountedRequest counted() {
        Receipt receipt = intake.receipt;
        Intake recorded = new Intake(
                intake.received,
                Optional.ofNullable(intake.declaredComplete),
                receipt.arrival().channel(),
                receipt.arrival().requester(),
                receipt.category());
        Optional<RequestEnd> end = end();
        return new CountedRequest(
                new RequestRecord(
                        new RegisterCode(receipt.number().text()),
                        new RegisterCode(intake.unit),
                        recorded,
                        answers.extension.map(Recorded::on),
                        end),
                intake.trigger.time(),
                intake.declaredComplete == null && !intake.foundIncomplete,
                repairFrom(),
                withdrawn.or(() -> end.flatMap(ended -> answers.arrived())),
                duplicate.voided);
    }

    private Optional<RequestEnd> end() {
        if (withdrawn.isPresent()) {
            return withdrawn.map(day -> new RequestEnd(day, Outcome.WITHDRAWN, Set.of()));
        }
        return unanswered.isEmpty()
                ? Optional.of(new RequestEnd(answers.answered(), answers.outcome(), answers.grounds()))
                : Optional.empty();
    }

    private Optional<LocalDate> repairFrom() {
        boolean awaited =
                !intake.repaired && !closed && !duplicate.voided && withdrawn.isEmpty() && !unanswered.isEmpty();
        return Optional.ofNullable(intake.openLetter).filter(letter -> awaited).map(intake::letterArrived);
    }

    /** What was told to cost something or nothing: by each notice, then by each copy asked for. */
    List<Cost> costs() {
        return Stream.concat(
                        answers.notices.stream()
                                .map(notice -> notice.event().notice().cost()),
                        handover.copyCosts.stream())
                .toList();
    }

    /** The days and the end of the request. */
    private static final class Pass {
        private LocalDate last = LocalDate.MIN;
        private @Nullable LocalDate firstAct;
        private @Nullable LocalDate withdrawn;
        private boolean closed;

        void take(Recorded<RequestEvent> recorded) {
            RequestEvent event = recorded.event();
            LocalDate on = recorded.on();
            last = on.isAfter(last) ? on : last;
            closed |= event instanceof RequestEvents.Closed;
            withdrawn = event instanceof RequestEvents.Withdrawn ? on : withdrawn;
            boolean first = firstAct == null || on.isBefore(firstAct);
            firstAct = first && isAct(event) ? on : firstAct;
        }

        private static boolean isAct(RequestEvent event) {
            return !(event instanceof RequestEvents.Received
                    || event instanceof RequestEvents.ReceiptCorrected
                    || event instanceof RequestEvents.Expired);
        }
    }
}
