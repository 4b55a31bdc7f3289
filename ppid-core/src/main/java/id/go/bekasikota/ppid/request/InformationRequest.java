package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.CasePage;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request for public information (permintaan informasi publik) from receipt to closing: the sum of its events.
 *
 * <p>Changed only by acts ({@link #acting}), each a pure function of the events, the values given, the day of the act and the law;
 * an act gives the longer request or the denial that says why not. State, due dates and next steps are computed from the events and a
 * day, never stored. Holds no identity. Immutable and thread-safe.
 */
public final class InformationRequest implements Aggregate<RequestEvent> {
    private final History<RequestEvent> history;
    private final Lazy<RequestFacts> facts;

    private InformationRequest(History<RequestEvent> history) {
        this.history = history;
        this.facts = new Lazy<>(() -> new RequestFacts(history));
    }

    /**
     * Receives and registers a request (UU 14/2008 Pasal 22 ayat (1) to (6)), whatever it lacks; the receipt gets its number in the
     * act.
     *
     * @param received the day of receipt
     * @param receipt gives what is recorded, of that day; asked only where it is recorded
     * @param law calendar and policy, for the due date that is shown
     * @param stamp who registers it and when
     * @return the request; denied where the day of receipt lies after the act or before the statute was in force
     */
    public static Result<InformationRequest> receive(
            LocalDate received, Supplier<Receipt> receipt, Deadlines law, Stamp stamp) {
        Given.value(received, "received");
        Given.value(receipt, "receipt");
        Given.value(stamp, "stamp");
        Attempt attempt = new Attempt(RequestActKind.RECEIVE, "none", law, stamp);
        return attempt.result(
                () -> IntakeRules.receive(attempt, received),
                () -> new InformationRequest(
                        History.beginning(stamp.on(received), DateMoves.received(receipt.get(), law, stamp))));
    }

    /**
     * Restores a request from its events.
     *
     * @param events the events in the order in which they were recorded, the receipt first
     * @return the request as it was
     * @throws PpidException if they cannot be those of one request under any law: see {@link History#restored}; and where the
     *     receipt lies before the statute, or something follows an end that cannot
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InformationRequest restore(List<Recorded<RequestEvent>> events) {
        return new InformationRequest(RequestStructure.restored(events));
    }

    /**
     * Binds the acts on this request to the law, an actor and a day.
     *
     * @param law calendar and policy
     * @param stamp who acts and when
     * @return the acts
     * @throws PpidException if the day lies before the last act: the body's own acts on a request are recorded in the order of their
     *     days, while what others did to the other kinds of case is recorded when it becomes known
     */
    public RequestActs acting(Deadlines law, Stamp stamp) {
        Given.value(law, "law");
        Given.value(stamp, "stamp");
        LocalDate last = facts.get().lastDay;
        if (stamp.on().isBefore(last)) {
            throw new PpidException("an act on the request " + number() + " is dated " + stamp.on()
                    + ", before its last act on " + last + " (expected that day or a later one)");
        }
        return new RequestActs(this, on(stamp.on(), law), stamp);
    }

    /** This request with one event more. */
    InformationRequest plus(Stamp stamp, RequestEvent event) {
        return new InformationRequest(history.plus(stamp, event));
    }

    /**
     * Appends what silence and expiry did by a day and was not noticed yet; twice is the same as once.
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @param stamp when it is noticed
     * @return the request; itself where there is nothing new
     * @throws PpidException if the stamp is not that of passing time
     */
    public InformationRequest noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        Given.value(stamp, "stamp");
        return new InformationRequest(history.noting(stamp, expiries(asOf, law), RequestEvents.Expired::new));
    }

    /**
     * {@return whether the passing of time may still do something to it after a day: an answer is awaited, or the notice with it
     * has not arrived, where the reading dates it by its arrival}
     *
     * @param asOf the day, by which everything that time did is noted
     * @param law calendar and policy
     */
    public boolean isLive(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        RequestView view = on(asOf, law);
        return view.isGoing() && view.record().end().isEmpty();
    }

    /** {@return whether the case was closed} */
    public boolean isClosed() {
        return history.has(RequestEvents.Closed.class);
    }

    /** {@return the registration number, which stays used even when the request is voided} */
    public RequestNumber number() {
        return receipt().number();
    }

    /** {@return what was recorded on receipt, its day as first written} */
    public Receipt receipt() {
        return ((RequestEvents.Received) history.events().get(0).event()).receipt();
    }

    /**
     * {@return the units that have it, at which the authority of their officers ends: the one that received it, and the one to which
     * it was disposed last; an unmodifiable list, one where both are the same}
     */
    public List<String> units() {
        return Stream.concat(
                        Stream.of(receipt().unit()),
                        history.last(RequestEvents.Disposed.class).map(RequestEvents.Disposed::to).stream())
                .distinct()
                .toList();
    }

    /**
     * {@return an item}
     *
     * @param number its number, from 1
     * @throws PpidException if there is none of that number
     */
    public RequestedItem item(int number) {
        return receipt().items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new PpidException("the request " + number() + " has no item " + number
                        + " (expected 1 to " + receipt().items().size() + ")"));
    }

    /** {@return what is counted of it, whatever the reading of the law and the day, as all its events say} */
    public CountedRequest counted() {
        return facts.get().counted();
    }

    /**
     * {@return where the request stands at the end of a day}
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @throws PpidException if the request was not there on that day
     */
    public RequestState state(LocalDate asOf, Deadlines law) {
        return on(asOf, law).state();
    }

    /**
     * {@return the request as a page shows it on a day: state, due date, items and next steps, in both languages}
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @throws PpidException if the request was not there on that day
     */
    public CasePage page(LocalDate asOf, Deadlines law) {
        return on(asOf, law).page();
    }

    /**
     * {@return all of the request as it stands at the end of a day: state, clock, decisions and record}
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @throws PpidException if the request was not there on that day
     */
    public RequestView on(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return RequestView.of(facts.get(), asOf, law, InformationRequest::steps);
    }

    /**
     * {@return when the written notice is due as it stands on the day of the last event (UU 14/2008 Pasal 22 ayat (7) and (8));
     * for another day ask {@link #on}: where the clock waits for completeness, a missed check moves it}
     *
     * @param law calendar and policy
     */
    public Deadline replyDue(Deadlines law) {
        Given.value(law, "law");
        return on(facts.get().lastDay, law).replyDue();
    }

    /**
     * {@return what silence and expiry did by a day: the notices in order of their days}
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return new RequestExpiries(on(asOf, law)).all();
    }

    /**
     * {@return every act that is permitted on a day: the steps, those with a deadline first} To void a duplicate rests on
     * another request, and so is no step.
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return on(asOf, law).nextSteps();
    }

    private static List<NextStep> steps(RequestView view) {
        return new RequestSteps(view).all();
    }

    @Override
    public History<RequestEvent> history() {
        return history;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InformationRequest that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "InformationRequest[" + number() + ", " + history.version() + " events]";
    }
}
