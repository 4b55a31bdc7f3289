package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.CasePage;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An objection to the superior of PPID (keberatan kepada Atasan PPID), UU 14/2008 Pasal 35 and 36, PERKI 1/2021 Pasal 39
 * to 44: about a request, or about periodic information that nobody asked for. One request may have several.
 *
 * <p>Changed only by acts, which give a new objection or the denial that says why not. Its state is computed from the acts
 * and a day. Silence is no answer: it opens the dispute (PERKI 1/2013 Pasal 13 huruf b). Immutable and thread-safe.
 */
public final class Objection implements Aggregate<ObjectionEvent> {
    private final History<ObjectionEvent> history;
    private final Recorded<ObjectionEvent.Filed> filed;
    private final ObjectionFacts facts;

    private Objection(History<ObjectionEvent> history) {
        this.history = history;
        this.filed = history.recorded(ObjectionEvent.Filed.class).get(0);
        this.facts = new ObjectionFacts(filed, history);
    }

    /**
     * Receives a written objection (UU 14/2008 Pasal 35 ayat (1), 36 ayat (1)).
     *
     * @param filing the objection as handed in
     * @param number gives the number that it gets at once (PERKI 1/2021 Pasal 41 ayat (5) huruf a); asked only where it is recorded
     * @param facts what the life of the request or the publication offers as grounds
     * @param law calendar and policy
     * @param stamp the objector, or the officer who received it; the day is that of receipt
     * @return the objection; denied where a ground is not there on that day, where an objection on the same ground lies already and
     *     awaits its answer, where no request is named and the ground is
     *     not b or the policy wants one, and, under the reading that denies it, where it is late. Else a late one is
     *     recorded and marked ({@link #lateGrounds})
     */
    public static Result<Objection> file(
            ObjectionFiling filing, Supplier<ObjectionNumber> number, GroundFacts facts, Deadlines law, Stamp stamp) {
        Given.value(filing, "filing");
        Given.value(facts, "facts");
        Given.value(stamp, "stamp");
        FilingRules rules = FilingRules.of(facts, law, stamp);
        return rules.attempt()
                .result(
                        () -> rules.file(filing),
                        () -> new Objection(History.beginning(stamp, filing.filed(number.get(), rules.found(filing)))));
    }

    /**
     * Restores an objection from its events. Only their structure is checked, never policy, calendar or power.
     *
     * @param events all events in the order in which they were recorded
     * @return the objection as it was
     * @throws PpidException if they do not begin with one filing under the statute, if time runs backwards, or if something
     *     follows an answer or an end that nothing of its kind can follow
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Objection restore(List<Recorded<ObjectionEvent>> events) {
        return new Objection(ObjectionStructure.restored(events));
    }

    /**
     * Binds who acts, when and under which law, so that one act follows in one call.
     *
     * @param law calendar and policy
     * @param stamp who acts and when
     * @return the acts
     */
    public ObjectionActs acting(Deadlines law, Stamp stamp) {
        return new ObjectionActs(this, law, stamp);
    }

    /** This objection with one event more. */
    Objection plus(Stamp stamp, ObjectionEvent event) {
        return new Objection(history.plus(stamp, event));
    }

    /**
     * {@return where the objection stands on a day}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public ObjectionState state(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        return facts.on(asOf).state(asOf, law);
    }

    /**
     * {@return the objection as a page shows it on a day: state, due date, what it is about and next steps, in both languages}
     *
     * @param asOf the day, from its receipt on
     * @param law calendar and policy
     */
    public CasePage page(LocalDate asOf, Deadlines law) {
        ObjectionState state = state(asOf, law);
        Optional<CasePage.Shown> outcome = answered()
                .filter(answer -> !answer.on().isAfter(asOf))
                .map(answer -> CasePage.Shown.of(answer.event().answer().outcome()));
        return new CasePage(
                "objection",
                number().text(),
                asOf,
                CasePage.Shown.of(state),
                received(),
                outcome.isPresent() || state.isClosed() ? List.of() : List.of(CasePage.Due.of(replyDue(law))),
                List.of(new CasePage.Item(1, filing().information(), outcome)),
                nextSteps(asOf, law));
    }

    /**
     * {@return what silence and expiry did by a day: the expiries in the order of their days}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return new ObjectionExpiries(facts.on(asOf), asOf, law).all();
    }

    /**
     * Notes what silence and expiry did by a day; an expiry that is there already is not repeated.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp the passing of time, and when it is noted
     * @return the objection with the new expiries
     * @throws PpidException if somebody else notes it
     */
    public Objection noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        Given.value(stamp, "stamp");
        return noting(expiries(asOf, law), stamp);
    }

    /**
     * Notes what silence and expiry did by a day, once a petition to Komisi Informasi was filed: that the days for it ended is
     * told only where it came after them (UU 14/2008 Pasal 37 ayat (2)).
     *
     * @param petition the day of the petition
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp the passing of time, and when it is noted
     * @return the objection with the new expiries
     * @throws PpidException if somebody else notes it
     */
    public Objection notedAfterPetition(LocalDate petition, LocalDate asOf, Deadlines law, Stamp stamp) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        Given.value(stamp, "stamp");
        List<Expiry> told = expiries(asOf, law).stream()
                .filter(expiry -> !ObjectionExpiries.isAboutPetition(expiry)
                        || !expiry.since().isAfter(petition))
                .toList();
        return noting(told, stamp);
    }

    /**
     * {@return whether the passing of time may still do something to it after a day: a term of the superior, of a petition or of
     * an order is not over}
     *
     * @param asOf the day, by which everything that time did is noted
     * @param law calendar and policy
     */
    public boolean isLive(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        ObjectionFacts then = facts.on(asOf);
        PetitionTerm term = then.basis(law).term(law);
        boolean running = Stream.of(Optional.of(term.replyDue()), term.afterSilence(), term.afterAnswer())
                .flatMap(Optional::stream)
                .anyMatch(end -> !end.isMissedOn(asOf));
        boolean ordered = then.openOrder()
                .flatMap(SuperiorAnswer.Order::until)
                .filter(until -> !asOf.isAfter(until))
                .isPresent();
        return ordered || (running && !then.state(asOf, law).isClosed());
    }

    private Objection noting(List<Expiry> expiries, Stamp stamp) {
        return new Objection(history.noting(stamp, expiries, ObjectionEvents.Expired::new));
    }

    /**
     * {@return every act that is permitted next} The correction of a wrong day of receipt is no step and is not listed.
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        return new ObjectionSteps(facts.on(asOf), asOf, law).all();
    }

    /**
     * {@return what a petition to Komisi Informasi rests on: the grounds that are not settled, and what the superior did by
     * that day}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public PetitionBasis basis(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return facts.on(asOf).basis(law);
    }

    /**
     * {@return the grounds that await the superior's answer on a day; empty once the objection was answered, settled or
     * withdrawn}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public Set<ObjectionGround> awaiting(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        ObjectionFacts then = facts.on(asOf);
        return then.state(asOf, law).isPending() ? then.pendingGrounds() : Set.of();
    }

    /**
     * {@return when the superior's answer is due (UU 14/2008 Pasal 36 ayat (2)): from receipt, or from the entry in the
     * register by that reading; before the entry is recorded, receipt counts}
     *
     * @param law calendar and policy
     */
    public Deadline replyDue(Deadlines law) {
        Given.value(law, "law");
        return facts.replyDue(law);
    }

    /**
     * {@return whether the superior answered after the days were over: false while there is no answer}
     *
     * @param law calendar and policy
     */
    public boolean isAnsweredLate(Deadlines law) {
        Given.value(law, "law");
        return facts.basis(law).isAnsweredLate(law);
    }

    /**
     * {@return the grounds on which the objection came too late (UU 14/2008 Pasal 36 ayat (1)); empty where all are in time}
     *
     * @param law calendar and policy
     */
    public List<FoundGround> lateGrounds(Deadlines law) {
        Given.value(law, "law");
        return filed.event().grounds().stream()
                .filter(ground -> ground.due(law).isMissedOn(received()))
                .toList();
    }

    /**
     * {@return whether the objection brings back a request that was voided as a duplicate: on ground c (UU 14/2008 Pasal 35
     * ayat (1)), in time from the request's own due date, until the superior decides; or upheld by the superior, in whole or in
     * part; no longer once it was withdrawn or rejected}
     *
     * @param law calendar and policy
     */
    public boolean bringsBack(Deadlines law) {
        boolean decided =
                facts.pendingGrounds().contains(ObjectionGround.C) && answered().isPresent();
        if (decided) {
            return facts.end().filter(end -> end.how() != ObjectionEnd.REJECTED).isPresent();
        }
        return facts.grounds().contains(ObjectionGround.C)
                && !facts.has(ObjectionEvents.Withdrawn.class)
                && lateGrounds(law).stream().noneMatch(late -> late.ground() == ObjectionGround.C);
    }

    /** {@return the number of the objection} */
    public ObjectionNumber number() {
        return filed.event().number();
    }

    /** {@return the filing as recorded: request, information, grounds with their days, and form} */
    public ObjectionEvent.Filed filing() {
        return filed.event();
    }

    /** {@return the day of receipt, as corrected last} */
    public LocalDate received() {
        return facts.received();
    }

    /**
     * {@return the day of receipt, as corrected last by a day}
     *
     * @param asOf the day, inclusive
     */
    public LocalDate receivedBy(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return facts.on(asOf).received();
    }

    /**
     * Returns what the answer is flagged with.
     *
     * @param ppid who is PPID: who decided on the request, and who holds the office on the day of the answer
     * @return the flags; none without an answer
     */
    public Set<AnswerFlag> flags(Collection<? extends Actor> ppid) {
        Given.value(ppid, "ppid");
        return answered()
                .filter(answer -> ppid.stream()
                        .anyMatch(one -> one.isSamePersonAs(answer.stamp().by())))
                .map(answer -> Set.of(AnswerFlag.ANSWERED_BY_PPID))
                .orElse(Set.of());
    }

    /** {@return the superior's answer with its stamp; empty while there is none} */
    public Optional<Recorded<ObjectionEvent.Answered>> answered() {
        return facts.recorded(ObjectionEvent.Answered.class);
    }

    /**
     * {@return what its answer opened to the public by a day (UU 14/2008 Pasal 11 ayat (2)), from the day of the answer on:
     * each piece of information; empty where nothing is opened, or something is given to the objector alone}
     *
     * @param asOf the day
     */
    public List<DeclaredOpen> opened(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return facts.on(asOf).opened().stream()
                .flatMap(open -> open.each().stream())
                .toList();
    }

    /**
     * {@return what its answer opens to the public, as the answer names it: each opening of the answer; empty before an answer
     * and where it opens nothing}
     */
    public List<DeclaredOpen> opens() {
        return facts.opened();
    }

    /** {@return the row that reports and the storage of the register know: day of receipt, grounds, and how it ended} */
    public ObjectionRecord toRecord() {
        return counted().recorded();
    }

    /** {@return what is counted of it, whatever the reading of the law and the day} */
    public CountedObjection counted() {
        return facts.counted();
    }

    /** {@return all events} */
    @Override
    public History<ObjectionEvent> history() {
        return history;
    }

    ObjectionFacts facts() {
        return facts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Objection that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Objection[" + filed.event().number() + ", received " + received() + ", grounds "
                + Grounds.codes(facts.grounds()) + "]";
    }
}
