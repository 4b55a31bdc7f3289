package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request as it stands at the end of a day, under a calendar and a policy (keadaan permintaan pada suatu hari).
 *
 * <p>Computed from the events each time it is asked. Immutable and thread-safe.
 */
public final class RequestView {
    private final History<RequestEvent> history;
    private final LocalDate day;
    private final Deadlines law;

    RequestView(History<RequestEvent> history, LocalDate day, Deadlines law) {
        this.history = history.until(day);
        this.day = day;
        this.law = law;
    }

    /**
     * Returns what was recorded on receipt, the day of receipt as first written.
     *
     * @return the receipt; its purpose is the one handed in with the last repair that named one (PERKI 1/2021 Pasal 33 ayat (3))
     */
    public Receipt receipt() {
        Receipt first = ((RequestEvent.Received) history.events().get(0).event()).receipt();
        return history.all(RequestEvent.Repaired.class).stream()
                .flatMap(event -> event.purpose().stream())
                .reduce((earlier, later) -> later)
                .map(first::withPurpose)
                .orElse(first);
    }

    /**
     * Returns the day of receipt as corrected last.
     *
     * @return the day
     */
    public LocalDate received() {
        return history.last(RequestEvent.ReceiptCorrected.class)
                .map(RequestEvent.ReceiptCorrected::to)
                .orElseGet(() -> receipt().received());
    }

    /**
     * Returns what the days are counted from.
     *
     * @return the day of receipt, with the time of day where it is known; of a corrected receipt it is not
     */
    public Trigger trigger() {
        return history.has(RequestEvent.ReceiptCorrected.class)
                ? Trigger.on(received())
                : receipt().trigger();
    }

    /**
     * Returns the unit that handles the request.
     *
     * @return the code of the unit
     */
    public String unit() {
        return history.last(RequestEvent.Disposed.class)
                .map(RequestEvent.Disposed::to)
                .orElseGet(() -> receipt().unit());
    }

    /** Whether the completeness check of PERKI 1/2021 governs this request (Pasal 62: not if in process before). */
    boolean isChecked() {
        return StatutoryDeadlines.REQUEST_CHECK.basis().isInForceOn(received());
    }

    Deadline checkDue() {
        return law.of(StatutoryDeadlines.REQUEST_CHECK, trigger());
    }

    Optional<Recorded<RequestEvent.DeclaredIncomplete>> openLetter() {
        return history.lastRecorded(RequestEvent.DeclaredIncomplete.class)
                .filter(letter -> !follows(RequestEvent.DeclaredComplete.class, letter.event()));
    }

    boolean isRepaired() {
        return openLetter()
                .filter(letter -> follows(RequestEvent.Repaired.class, letter.event()))
                .isPresent();
    }

    Optional<Deadline> repairDue() {
        return openLetter()
                .map(letter -> letter.event().letter().arrived().orElse(letter.on()))
                .map(arrived -> law.of(StatutoryDeadlines.REQUEST_REPAIR, arrived));
    }

    /** The day declared complete; or, where the policy counts from it and nobody checked, the day on which the check was due. */
    Optional<LocalDate> complete() {
        Optional<LocalDate> declared = history.dayOf(RequestEvent.DeclaredComplete.class);
        boolean missed = law.policy().reads(ClockStart.COMPLETE)
                && isChecked()
                && !history.has(RequestEvent.DeclaredIncomplete.class)
                && checkDue().isMissedOn(day);
        return declared.isPresent() || !missed ? declared : checkDue().due().known();
    }

    /**
     * Returns the decision on each item answered.
     *
     * @return the decisions by number of the item, in order
     */
    public Map<Integer, Decision> decisions() {
        Map<Integer, Decision> byItem = new TreeMap<>();
        history.all(RequestEvent.Answered.class)
                .forEach(
                        event -> event.notice().decisions().forEach(decision -> byItem.put(decision.item(), decision)));
        return byItem;
    }

    /**
     * Returns what is not answered yet.
     *
     * @return the items in order
     */
    public List<RequestedItem> unanswered() {
        Set<Integer> answered = decisions().keySet();
        return receipt().items().stream()
                .filter(item -> !answered.contains(item.number()))
                .toList();
    }

    /**
     * Returns what was granted in whole or in part and not handed over, or of which a copy was asked for since (PERKI 1/2021
     * Pasal 35 ayat (3)).
     *
     * @return the numbers of the items
     */
    public Set<Integer> undelivered() {
        Set<Integer> granted = granted();
        Set<Integer> items = new HashSet<>(granted);
        for (Recorded<RequestEvent> recorded : history.events()) {
            RequestEvent event = recorded.event();
            if (event instanceof RequestEvent.Delivered delivered) {
                items.removeAll(delivered.items());
            } else if (event instanceof RequestEvent.CopyRequested copy && granted.contains(copy.item())) {
                items.add(copy.item());
            }
        }
        return items;
    }

    /**
     * Returns what was told to cost something or nothing (PERKI 1/2021 Pasal 37): by each notice, then by each copy asked for.
     *
     * @return the costs
     */
    public List<Cost> costs() {
        return Stream.concat(
                        history.all(RequestEvent.Answered.class).stream()
                                .map(event -> event.notice().cost()),
                        history.all(RequestEvent.CopyRequested.class).stream().flatMap(event -> event.cost().stream()))
                .toList();
    }

    /**
     * Returns since when a copy is owed of an item that was handed over before, to be seen or in another form.
     *
     * @param item the number of the item
     * @return the day of the first request for a copy after the last delivery; empty where the item is owed since its notice or
     *     not at all
     */
    public Optional<LocalDate> copyOwedSince(int item) {
        Optional<LocalDate> since = Optional.empty();
        boolean delivered = false;
        for (Recorded<RequestEvent> recorded : history.events()) {
            RequestEvent event = recorded.event();
            if (event instanceof RequestEvent.Delivered handed && handed.items().contains(item)) {
                delivered = true;
                since = Optional.empty();
            } else if (event instanceof RequestEvent.CopyRequested copy && copy.item() == item && delivered) {
                since = since.or(() -> Optional.of(recorded.on()));
            }
        }
        return since;
    }

    Set<Integer> granted() {
        return decisions().values().stream()
                .filter(Decision::gives)
                .map(Decision::item)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the extension.
     *
     * @return the event with who and when; empty where there was none. Whether it holds, {@link #clock()} says
     */
    public Optional<Recorded<RequestEvent.Extended>> extension() {
        return history.lastRecorded(RequestEvent.Extended.class);
    }

    /**
     * Returns the state.
     *
     * @return where the request stands
     */
    public RequestState state() {
        if (history.has(RequestEvent.Voided.class)) {
            return RequestState.VOIDED;
        }
        if (history.has(RequestEvent.Withdrawn.class)) {
            return RequestState.WITHDRAWN;
        }
        if (history.has(RequestEvent.Closed.class)) {
            return RequestState.CLOSED;
        }
        if (unanswered().isEmpty()) {
            return RequestState.ANSWERED;
        }
        if (openLetter().isPresent() && !isRepaired()) {
            return lapsed().isPresent() ? RequestState.LAPSED : RequestState.INCOMPLETE;
        }
        return isChecked() && (complete().isEmpty() || openLetter().isPresent())
                ? RequestState.REGISTERED
                : RequestState.OPEN;
    }

    /** The last day for the repair, where the policy lets a request lapse after it and that is over. */
    Optional<LocalDate> lapsed() {
        return law.policy().reads(IncompleteRequest.LAPSES) && !isRepaired()
                ? repairDue().filter(due -> due.isMissedOn(day)).map(Deadline::date)
                : Optional.empty();
    }

    /** The day on which the last item was answered, as the policy dates a notice; empty while one is not. */
    Optional<LocalDate> answeredOn() {
        if (!unanswered().isEmpty()) {
            return Optional.empty();
        }
        LocalDate dated = history.dayOf(RequestEvent.Answered.class).orElse(day);
        return law.policy().reads(NoticeDate.ARRIVAL) ? lastArrival() : Optional.of(dated);
    }

    /** The day on which the last of all notices arrived; empty while one of them is on its way. */
    private Optional<LocalDate> lastArrival() {
        List<RequestEvent.NoticeArrived> arrivals = history.all(RequestEvent.NoticeArrived.class);
        return arrivals.size() < history.all(RequestEvent.Answered.class).size()
                ? Optional.empty()
                : arrivals.stream().map(RequestEvent.NoticeArrived::arrived).max(LocalDate::compareTo);
    }

    Optional<Answer> answer() {
        Optional<LocalDate> withdrawn = history.dayOf(RequestEvent.Withdrawn.class);
        if (withdrawn.isPresent()) {
            return Optional.of(new Answer(withdrawn.get(), Outcome.WITHDRAWN, Set.of()));
        }
        if (state() == RequestState.LAPSED) {
            return lapsed().map(last -> new Answer(last.plusDays(1), Outcome.LAPSED, Set.of()));
        }
        return answeredOn().map(date -> new Answer(date, outcome(), grounds()));
    }

    /**
     * Returns what the register and the reports record, without identity. A voided request is counted by no report.
     *
     * @return the record
     */
    public RequestRecord record() {
        Receipt receipt = receipt();
        Intake intake = new Intake(
                received(),
                complete(),
                receipt.arrival().channel(),
                receipt.arrival().requester(),
                receipt.category());
        return new RequestRecord(receipt.number(), unit(), intake, extension().map(Recorded::on), answer());
    }

    /**
     * Returns what is due when by the calendar at hand; compare {@link #shownDue()}.
     *
     * @return the clock
     */
    public ReplyClock clock() {
        return ReplyClock.of(record(), trigger(), law);
    }

    /**
     * Returns when the written notice is due, with its explanation (UU 14/2008 Pasal 22 ayat (7) and (8)).
     *
     * @return the deadline behind {@link ReplyClock#due()}
     */
    public Deadline replyDue() {
        boolean extended = extensionStanding() == ExtensionStanding.HOLDS;
        return law.of(
                extended ? StatutoryDeadlines.REQUEST_REPLY_EXTENDED : StatutoryDeadlines.REQUEST_REPLY,
                ReplyClock.trigger(record(), trigger(), law));
    }

    /**
     * Returns the due date last shown to the requester, under the calendar and the policy of that day.
     *
     * @return the day; empty where it lay beyond the calendar
     */
    public Optional<LocalDate> shownDue() {
        Optional<LocalDate> shown = Optional.empty();
        for (Recorded<RequestEvent> recorded : history.events()) {
            RequestEvent event = recorded.event();
            if (event instanceof RequestEvent.Received received) {
                shown = received.due();
            } else if (event instanceof RequestEvent.DeclaredComplete complete) {
                shown = complete.due().to();
            } else if (event instanceof RequestEvent.Extended extended) {
                shown = extended.due().to();
            } else if (event instanceof RequestEvent.ReceiptCorrected corrected) {
                shown = corrected.due().to();
            }
        }
        return shown;
    }

    ExtensionStanding extensionStanding() {
        return extension()
                .map(event ->
                        clock().isAfterOriginalDue(event.on()) ? ExtensionStanding.TOO_LATE : ExtensionStanding.HOLDS)
                .orElse(ExtensionStanding.NONE);
    }

    private Outcome outcome() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        decisions().values().forEach(decision -> outcomes.add(decision.outcome()));
        if (outcomes.size() == 1) {
            return outcomes.iterator().next();
        }
        boolean gives = outcomes.contains(Outcome.GRANTED) || outcomes.contains(Outcome.PARTIALLY_GRANTED);
        return gives ? Outcome.PARTIALLY_GRANTED : Outcome.REFUSED;
    }

    private Set<ExemptionGround> grounds() {
        return decisions().values().stream()
                .flatMap(decision -> decision.withheld().stream())
                .map(part -> part.exemption().ground())
                .collect(Collectors.toSet());
    }

    private boolean follows(Class<? extends RequestEvent> kind, RequestEvent event) {
        List<RequestEvent> events =
                history.events().stream().map(Recorded::event).toList();
        return events.subList(events.lastIndexOf(event) + 1, events.size()).stream()
                .anyMatch(kind::isInstance);
    }

    /**
     * Returns what had happened by the day.
     *
     * @return the events whose day lies on or before it
     */
    public History<RequestEvent> history() {
        return history;
    }

    /**
     * Returns the day.
     *
     * @return the day, inclusive
     */
    public LocalDate day() {
        return day;
    }

    Deadlines law() {
        return law;
    }
}
