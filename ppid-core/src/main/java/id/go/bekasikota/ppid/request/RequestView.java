package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.event.CasePage;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A request as it stands at the end of a day, under a calendar and a policy (keadaan permintaan pada suatu hari).
 *
 * <p>Computed once: what the events say, then what day and law make of it. As JSON it is its {@link #page}. Immutable and
 * thread-safe.
 */
public final class RequestView {
    private final RequestFacts facts;
    private final LocalDate day;
    private final Deadlines law;
    private final Completeness completeness;
    private final RequestState state;
    private final RequestRecord record;
    private final Lazy<ReplyClock> clock = new Lazy<>(() -> clockOf(record()));
    private final Lazy<Deadline> replyDue = new Lazy<>(this::computeReplyDue);
    private final Lazy<List<NextStep>> steps;

    /** The facts are those of the events up to the day; no step is asked of it. */
    RequestView(RequestFacts facts, LocalDate day, Deadlines law) {
        this(facts, day, law, view -> List.of());
    }

    private RequestView(RequestFacts facts, LocalDate day, Deadlines law, Function<RequestView, List<NextStep>> steps) {
        this.steps = new Lazy<>(() -> steps.apply(this));
        this.facts = facts;
        this.day = day;
        this.law = law;
        CountedRequest counted = facts.counted();
        this.completeness = new Completeness(facts.intake, counted, day, law);
        this.state = computeState();
        this.record = counted.record(day, law);
    }

    /** The view of a day, of which the facts may know more. */
    static RequestView of(
            RequestFacts facts, LocalDate asOf, Deadlines law, Function<RequestView, List<NextStep>> steps) {
        if (!facts.history.beganBy(asOf)) {
            throw new PpidException("the request " + facts.intake.receipt.number() + " was not there on " + asOf
                    + " (expected a day from its receipt)");
        }
        return new RequestView(facts.until(asOf), asOf, law, steps);
    }

    private RequestState computeState() {
        if (facts.duplicate.voided) {
            return RequestState.VOIDED;
        }
        if (facts.withdrawn.isPresent()) {
            return RequestState.WITHDRAWN;
        }
        if (facts.closed) {
            return RequestState.CLOSED;
        }
        if (facts.unanswered.isEmpty()) {
            return RequestState.ANSWERED;
        }
        if (completeness.isRepairAwaited()) {
            return completeness.lapsed.isPresent() ? RequestState.LAPSED : RequestState.INCOMPLETE;
        }
        return completeness.isCheckAwaited() ? RequestState.REGISTERED : RequestState.OPEN;
    }

    /** The clock of a record of this request. */
    ReplyClock clockOf(RequestRecord recorded) {
        return ReplyClock.of(recorded, facts.intake.trigger, law);
    }

    private Deadline computeReplyDue() {
        boolean extended = extensionStanding() == ExtensionStanding.HOLDS;
        return law.of(
                extended ? StatutoryDeadlines.REQUEST_REPLY_EXTENDED : StatutoryDeadlines.REQUEST_REPLY,
                ReplyClock.trigger(record, facts.intake.trigger, law));
    }

    /** The request as it would stand with one event more on the day. */
    RequestView with(Stamp stamp, RequestEvent event) {
        return new RequestView(new RequestFacts(facts.history.plus(stamp, event)), day, law);
    }

    /** An act tried on the day, in the state of the day. */
    Attempt attempt(RequestActKind kind, Stamp stamp) {
        return new Attempt(kind, state.code(), law, stamp).underRulesOf(received());
    }

    /** The facts behind this view. */
    RequestFacts facts() {
        return facts;
    }

    /** Check and repair on the day. */
    Completeness completeness() {
        return completeness;
    }

    /** Whether an answer is owed, or every item is answered and the case not closed. */
    boolean isGoing() {
        return state.awaitsAnswer() || state == RequestState.ANSWERED;
    }

    /** Whether it goes by the rules of PERKI 1/2021: it was received under them (Pasal 62). */
    boolean isChecked() {
        return completeness.checked;
    }

    ExtensionStanding extensionStanding() {
        return extension()
                .map(event ->
                        clock().isAfterOriginalDue(event.on()) ? ExtensionStanding.TOO_LATE : ExtensionStanding.HOLDS)
                .orElse(ExtensionStanding.NONE);
    }

    /**
     * {@return what was recorded on receipt, the day of receipt as first written; its purpose is the one handed in with the
     * last repair that named one (PERKI 1/2021 Pasal 33 ayat (3))}
     */
    public Receipt receipt() {
        return facts.intake.receipt;
    }

    /** {@return the day of receipt as corrected last} */
    public LocalDate received() {
        return facts.intake.received;
    }

    /**
     * {@return what the days are counted from: the day of receipt, with the time of day where it is known; of a corrected
     * receipt it is not}
     */
    public Trigger trigger() {
        return facts.intake.trigger;
    }

    /** {@return the code of the unit that handles the request} */
    public String unit() {
        return facts.intake.unit;
    }

    /** {@return the decision on each item answered: the decisions by number of the item, in order} */
    public Map<Integer, Decision> decisions() {
        return facts.decisions;
    }

    /** {@return what is not answered yet: the items in order} */
    public List<RequestedItem> unanswered() {
        return facts.unanswered;
    }

    /**
     * {@return what was granted in whole or in part and not handed over, or of which a copy was asked for since (PERKI 1/2021
     * Pasal 35 ayat (3)): the numbers of the items}
     */
    public Set<Integer> undelivered() {
        return facts.undelivered;
    }

    /**
     * {@return what was told to cost something or nothing (PERKI 1/2021 Pasal 37): by each notice, then by each copy asked for}
     */
    public List<Cost> costs() {
        return facts.costs();
    }

    /**
     * {@return since when a copy is owed of an item that was handed over before, to be seen or in another form: the day of the
     * first request for a copy after the last delivery; empty where the item is owed since its notice or not at all}
     *
     * @param item the number of the item
     */
    public Optional<LocalDate> copyOwedSince(int item) {
        return Optional.ofNullable(facts.handover.copyOwedSince.get(item));
    }

    /**
     * {@return the extension: the event with who and when; empty where there was none. Whether it holds, {@link #clock()} says}
     */
    public Optional<Recorded<RequestEvent.Extended>> extension() {
        return facts.answers.extension;
    }

    /** {@return the days on which the written notices arrived, an unmodifiable list in the order in which they were recorded} */
    public List<LocalDate> arrivals() {
        return List.copyOf(facts.answers.arrivals);
    }

    /** {@return the days on which a copy was asked for at a cost of its own, an unmodifiable list in that order} */
    public List<LocalDate> copyFees() {
        return List.copyOf(facts.handover.copyFees);
    }

    /** {@return what was paid, an unmodifiable list in the order in which it was recorded} */
    public List<Payment> payments() {
        return List.copyOf(facts.handover.payments);
    }

    /** {@return how items were handed over, an unmodifiable list in the order in which it was recorded} */
    public List<Delivery> deliveries() {
        return List.copyOf(facts.handover.deliveries);
    }

    /** {@return the day of the delivery that was recorded last; empty where nothing was handed over} */
    public Optional<LocalDate> delivered() {
        return facts.handover.delivered;
    }

    /** {@return where the request stands} */
    public RequestState state() {
        return state;
    }

    /** {@return what the register and the reports record, without identity} A voided request is counted by no report. */
    public RequestRecord record() {
        return record;
    }

    /** {@return what is due when by the calendar at hand; compare {@link #shownDue()}} */
    public ReplyClock clock() {
        return clock.get();
    }

    /**
     * {@return when the written notice is due, with its explanation (UU 14/2008 Pasal 22 ayat (7) and (8)): the deadline behind
     * {@link ReplyClock#due()}}
     */
    public Deadline replyDue() {
        return replyDue.get();
    }

    /**
     * {@return the due date last shown to the requester, under the calendar and the policy of that day; empty where it lay
     * beyond the calendar}
     */
    public Optional<LocalDate> shownDue() {
        return facts.intake.shownDue;
    }

    /** {@return what had happened by the day: the events whose day lies on or before it} */
    public History<RequestEvent> history() {
        return facts.history;
    }

    /** {@return the day, inclusive} */
    public LocalDate day() {
        return day;
    }

    /**
     * {@return every act that is permitted on the day: the steps, those with a deadline first} To void a duplicate rests on another
     * request, and so is no step.
     */
    public List<NextStep> nextSteps() {
        return steps.get();
    }

    /** {@return the request as a page shows it, which is what a mapper writes of this view} */
    @JsonValue
    public CasePage page() {
        return new CasePage(
                "request",
                receipt().number().text(),
                day,
                CasePage.Shown.of(state),
                received(),
                state.awaitsAnswer() ? List.of(CasePage.Due.of(replyDue())) : List.of(),
                receipt().items().stream().map(this::item).toList(),
                nextSteps());
    }

    private CasePage.Item item(RequestedItem item) {
        Optional<Outcome> outcome =
                Optional.ofNullable(decisions().get(item.number())).map(Decision::outcome);
        return new CasePage.Item(item.number(), item.details(), outcome.map(CasePage.Shown::of));
    }

    Deadlines law() {
        return law;
    }
}
