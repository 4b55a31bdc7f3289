package id.go.bekasikota.ppid.exemption;

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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Information that is exempt by a decision (informasi yang dikecualikan): the consequence test, the classification in
 * force, those before it, and what opened it.
 *
 * <p>Whether it is exempt on a day is always computed from the acts and the day. Changed only by acts, which give a new
 * exemption or the denial that says why not. Immutable and thread-safe.
 */
public final class Exemption implements Aggregate<ExemptionEvent> {
    /** What may follow an opening: one for an earlier day where PPID set a later one, one to the public, and what time does. */
    private static final Set<Class<? extends ExemptionEvent>> AFTER_OPENING =
            Set.of(ExemptionEvents.Opened.class, ExemptionEvents.Declared.class, ExemptionEvents.Expired.class);

    private final History<ExemptionEvent> history;
    private final ExemptionFacts facts;

    private Exemption(History<ExemptionEvent> history) {
        this.history = history;
        this.facts = new ExemptionFacts(history);
    }

    /**
     * Classifies information as exempt (PP 61/2010 Pasal 3 and 4).
     *
     * @param id the identity of the exemption
     * @param test the consequence test, made before
     * @param letter the classification letter
     * @param law the policy: who approves, and whether parts of what is never exempt may be exempt
     * @param stamp which official records it and when
     * @return the exemption; denied where the period does not fit the ground, where the wrong people decide, where the test
     *     was made after the letter, or where the information is never exempt (UU 14/2008 Pasal 18 ayat (1))
     */
    public static Result<Exemption> classify(
            ExemptionId id, ConsequenceTest test, Classification letter, Deadlines law, Stamp stamp) {
        Given.value(test, "test");
        Given.value(letter, "letter");
        Given.value(stamp, "stamp");
        Attempt attempt = new Attempt(ExemptionActKind.CLASSIFY, ExemptionState.NOT_CLASSIFIED.code(), law, stamp);
        return attempt.result(
                () -> new ExemptionRules(new ExemptionDecision(test, letter), attempt).classify(),
                () -> new Exemption(History.beginning(stamp, new ExemptionEvents.Classified(id, test, letter))));
    }

    /**
     * Restores an exemption from a storage; only its structure is checked, never policy, calendar or power.
     *
     * @param events its events in the order in which they were recorded; the first is the classification, and once it was
     *     opened it is not classified again
     * @return the exemption as it was
     * @throws PpidException if the events are not in such an order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Exemption restore(List<Recorded<ExemptionEvent>> events) {
        return new Exemption(History.restored(events, ExemptionEvents.Classified.class)
                .endedBy(ExemptionEvents.Opened.class, AFTER_OPENING));
    }

    /**
     * Binds the acts on this exemption to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who records the act and when; PPID where PPID opens it
     * @return the acts
     */
    public ExemptionActs acting(Deadlines law, Stamp stamp) {
        return new ExemptionActs(this, law, stamp);
    }

    /** This exemption with one event more. */
    Exemption plus(Stamp stamp, ExemptionEvent event) {
        return new Exemption(history.plus(stamp, event));
    }

    ExemptionFacts facts() {
        return facts;
    }

    /** {@return the identity, which no change of the classification touches} */
    public ExemptionId id() {
        return facts.id();
    }

    /** {@return all events} */
    @Override
    public History<ExemptionEvent> history() {
        return history;
    }

    /**
     * {@return the decision that counts on a day: the last decision dated on or before it, empty before the first}
     *
     * @param day the day
     */
    public Optional<ExemptionDecision> decisionOn(LocalDate day) {
        Given.value(day, "day");
        return facts.decisionOn(day);
    }

    /** {@return the decision made last} */
    public ExemptionDecision lastDecision() {
        return facts.lastDecision();
    }

    /**
     * {@return the exemption as a page shows it on a day: state, day of review, what is exempt and next steps, in both languages}
     *
     * @param asOf the day, from its first decision on
     * @param law calendar and policy
     */
    public CasePage page(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        ConsequenceTest test = decisionOn(asOf).orElse(lastDecision()).test();
        return new CasePage(
                "exemption",
                id().value(),
                asOf,
                CasePage.Shown.of(state(asOf)),
                history().events().get(0).on(),
                isInForceOn(asOf)
                        ? reviewDue(law).map(CasePage.Due::of).stream().toList()
                        : List.of(),
                List.of(new CasePage.Item(1, test.information(), Optional.empty())),
                nextSteps(asOf, law));
    }

    /**
     * {@return whether the information is exempt on a day: a decision is in force: dated on or before the day, its period not
     * ended and nothing opened it}
     *
     * @param day the day
     */
    public boolean isInForceOn(LocalDate day) {
        Given.value(day, "day");
        return facts.isInForceOn(day);
    }

    /**
     * {@return whether all of the information is exempt on a day, and no part of it alone}
     *
     * @param day the day
     */
    public boolean isWholeOn(LocalDate day) {
        return isInForceOn(day)
                && decisionOn(day)
                        .filter(decision -> decision.test().subject().extent() == Extent.WHOLE)
                        .isPresent();
    }

    /**
     * {@return the standing on a day: not classified by then, exempt, ended by itself, or opened}
     *
     * @param day the day
     */
    public ExemptionState state(LocalDate day) {
        Given.value(day, "day");
        return facts.state(day);
    }

    /**
     * Says what stands against an act that rests on this exemption on a day, as a refusal does (PERKI 1/2021 Pasal 34 ayat
     * (2)).
     *
     * @param day the day of the act
     * @return empty while it is in force; else why not: not classified by then, ended by itself or opened, with the article
     */
    public Optional<Citing.Problem> bar(LocalDate day) {
        Given.value(day, "day");
        return facts.bar(day);
    }

    /**
     * Says what whoever cites this exemption on a day is to look at, though nothing stands against it: items of it that were
     * opened to the public stay open (UU 14/2008 Pasal 11 ayat (2)), and only the rest is exempt.
     *
     * @param day the day of the act
     * @return the finding; empty where no item was opened by then, or the exemption is not in force
     */
    public Optional<Citing.Problem> finding(LocalDate day) {
        Given.value(day, "day");
        return facts.finding(day);
    }

    /**
     * Says what stands against an act that cites a letter of this exemption on a day: a letter that was changed is the
     * decision no more (PP 61/2010 Pasal 10 ayat (1)).
     *
     * @param letter the number of the classification letter cited
     * @param day the day of the act
     * @return empty while the exemption is in force by this letter; else why not, as {@link #bar(LocalDate)}, or which letter
     *     is to be cited
     */
    public Optional<Citing.Problem> bar(String letter, LocalDate day) {
        Given.value(day, "day");
        return facts.bar(letter, day);
    }

    /**
     * {@return the first day on which the information is public: the day it was opened or its period ends by itself (PP 61/2010
     * Pasal 11 ayat (3)), whichever comes first; empty where it ends by an event that has not happened}
     */
    public Optional<LocalDate> publicFrom() {
        return facts.publicFrom();
    }

    /**
     * {@return the first day on which the information is public, by what was decided and ordered by a day, as {@link
     * #publicFrom()} said then; empty also where it was not classified by then}
     *
     * @param asOf the day
     */
    public Optional<LocalDate> publicFrom(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return facts.publicFrom(asOf);
    }

    /**
     * {@return the last day on which PPID opens it by decision before a dated end (PP 61/2010 Pasal 11 ayat (2)); empty where
     * the end is no date or it is open already. Whether Pasal 11 ayat (2) applies to an end by an event is silent}
     *
     * @param law calendar and policy
     */
    public Optional<Deadline> reviewDue(Deadlines law) {
        return facts.reviewDue(law);
    }

    /** {@return what opened it or will open it: the order that opens it first; empty while there is none} */
    public Optional<OpeningOrder> opening() {
        return facts.opening();
    }

    /**
     * Names all of this exemption as opened to the public, for an answer or a decision that opens it (UU 14/2008 Pasal 11 ayat
     * (2)); some items of it are named by {@link PublicOpening#part}.
     *
     * @return the opening, which names the information as the consequence test does
     */
    public PublicOpening toPublic() {
        return new PublicOpening(
                Optional.of(id()), Extent.WHOLE, List.of(lastDecision().test().information()));
    }

    /**
     * {@return what objections and disputes opened of it to the public (UU 14/2008 Pasal 11 ayat (2)): what is open by that
     * day, of the whole and of parts; what was set aside by a court is not in it}
     *
     * @param asOf the day
     */
    public List<DeclaredOpen> declaredOpen(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return facts.declared(asOf);
    }

    /**
     * Records what an objection or a dispute opens of it to the public (UU 14/2008 Pasal 11 ayat (2), 18 ayat (1) huruf g). A
     * consequence of an answer or of an act in the dispute, recorded with its stamp: nothing stands against it.
     *
     * @param from the number of the objection or dispute
     * @param opens what it opens by now of this exemption, also from a later day on; empty where it opens nothing any more
     * @param stamp who answered or acted and when
     * @return the exemption; the same where that is known already
     */
    public Exemption declared(String from, List<DeclaredOpen> opens, Stamp stamp) {
        Given.value(opens, "opens");
        Given.value(stamp, "stamp");
        return facts.lastDeclared(from).equals(opens) ? this : plus(stamp, new ExemptionEvents.Declared(from, opens));
    }

    /**
     * {@return whether the passing of time may still do something to it after a day: it was not opened, and its period does not
     * end by then}
     *
     * @param asOf the day, by which everything that time did is noted
     */
    public boolean isLive(LocalDate asOf) {
        return opening().isEmpty()
                && lastDecision().letter().end().date().filter(asOf::isBefore).isPresent();
    }

    /** {@return all decisions, an unmodifiable list in order} */
    public List<ExemptionDecision> decisions() {
        return facts.decisions();
    }

    /**
     * {@return what silence and expiry did by a day, in order: {@code exemption.review-due} from the day after the
     * last day for a decision to open (PP 61/2010 Pasal 11 ayat (2)), unless that day lies before the letter, {@code
     * exemption.ended} from the day on which it opened by itself (ayat (3))}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return new ExemptionExpiries(facts, asOf, law).all();
    }

    /**
     * Records the notices that are not recorded yet; a second time changes nothing.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp the passing of time, and when they are recorded
     * @return the exemption with its notices
     * @throws PpidException if anybody but time notes them
     */
    public Exemption noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        Given.value(stamp, "stamp");
        return new Exemption(history.noting(stamp, expiries(asOf, law), ExemptionEvents.Expired::new));
    }

    /**
     * {@return every act that is permitted on a day; none unless it is in force; where an opening on a later day is decided,
     * only openings before it}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        return new ExemptionSteps(facts, asOf, law).all();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exemption that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Exemption[" + id() + " " + lastDecision().test().ground().code() + ", public from "
                + publicFrom().map(LocalDate::toString).orElse("an event") + "]";
    }
}
