package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionTexts.Attempt;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Information that is exempt by a decision (informasi yang dikecualikan): the consequence test, the classification in
 * force, those before it, and what opened it.
 *
 * <p>Whether it is exempt on a day is always computed from the acts and the day. Changed only by acts, which give a new
 * exemption or the denial that says why not. Immutable and thread-safe.
 */
public final class Exemption implements Aggregate<ExemptionEvent> {
    private final ExemptionId id;
    private final History<ExemptionEvent> history;

    private Exemption(ExemptionId id, History<ExemptionEvent> history) {
        this.id = id;
        this.history = history;
    }

    /**
     * One decision on the exemption: the test and the letter that rests on it (penetapan).
     *
     * @param test the consequence test
     * @param letter the classification letter
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Decision(ConsequenceTest test, Classification letter) {

        /**
         * Returns the warning that goes with parts of a document that is never exempt: the law is silent on them.
         *
         * @return the warning; empty where the document is of no such class
         */
        public Optional<BilingualText> flag() {
            return test.subject().neverExempt().map(never -> ExemptionTexts.TEXTS.both("flag", never.citation()));
        }
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
        Attempt attempt = new Attempt("exemption.classify", ExemptionState.NOT_CLASSIFIED.code());
        return new ExemptionRules(attempt, new Decision(test, letter), law)
                .classifying(stamp)
                .<Result<Exemption>>map(Result::denied)
                .orElseGet(() -> Result.of(
                        new Exemption(id, History.beginning(stamp, new ExemptionEvent.Classified(id, test, letter)))));
    }

    /**
     * Restores an exemption from a storage.
     *
     * @param events its events in the order in which they were recorded; the first is the classification
     * @return the exemption as it was
     * @throws PpidException if the first event is no classification
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Exemption restore(List<Recorded<ExemptionEvent>> events) {
        if (events.isEmpty() || !(events.get(0).event() instanceof ExemptionEvent.Classified first)) {
            throw new PpidException("an exemption begins with no classification (expected it as the first event)");
        }
        return new Exemption(first.id(), History.of(events));
    }

    /**
     * Changes the classification on a new test (PP 61/2010 Pasal 10): another ground or another period.
     *
     * @param test the new test
     * @param letter the new letter, always approved by the head of the body (PP 61/2010 Pasal 10 ayat (1), PERKI 1/2021
     *     Pasal 53 ayat (2))
     * @param law the policy
     * @param stamp who records it and when
     * @return the changed exemption; denied where it was opened, where the test is the old one, or as {@link #classify}
     */
    public Result<Exemption> reclassify(ConsequenceTest test, Classification letter, Deadlines law, Stamp stamp) {
        Decision decision = new Decision(test, letter);
        Attempt attempt =
                new Attempt(OpeningRules.RECLASSIFY, state(letter.date()).code());
        Optional<LocalDate> oldEnd = lastDecision().letter().end().date();
        return new OpeningRules(this)
                .changing(decision)
                .or(() -> new ExemptionRules(attempt, decision, law).changing(stamp))
                .<Result<Exemption>>map(Result::denied)
                .orElseGet(() -> Result.of(with(
                        stamp,
                        new ExemptionEvent.Reclassified(
                                test, letter, oldEnd, letter.end().date()))));
    }

    /**
     * Opens the information before its period ends, or by decision of PPID for the day of its end. Where PPID set a later day,
     * the information may still be opened before it.
     *
     * @param order what opens it
     * @param stamp who records it and when; PPID where PPID decides
     * @return the opened exemption; denied where it is open already or where the cause does not open this ground
     */
    public Result<Exemption> open(OpeningOrder order, Stamp stamp) {
        return new OpeningRules(this)
                .opening(order, stamp)
                .<Result<Exemption>>map(Result::denied)
                .orElseGet(() -> Result.of(with(stamp, new ExemptionEvent.Opened(order, publicFrom()))));
    }

    /**
     * Returns the identity.
     *
     * @return the identity, which no change of the classification touches
     */
    public ExemptionId id() {
        return id;
    }

    /**
     * Returns what happened.
     *
     * @return all events
     */
    @Override
    public History<ExemptionEvent> history() {
        return history;
    }

    /**
     * Returns the decision that counts on a day.
     *
     * @param day the day
     * @return the last decision dated on or before it, empty before the first
     */
    public Optional<Decision> decisionOn(LocalDate day) {
        return decisions().stream()
                .filter(decision -> !decision.letter().date().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns the decision made last.
     *
     * @return the decision
     */
    public Decision lastDecision() {
        List<Decision> decisions = decisions();
        return decisions.get(decisions.size() - 1);
    }

    /**
     * Says whether the information is exempt on a day.
     *
     * @param day the day
     * @return whether a decision is in force: dated on or before the day, its period not ended and nothing opened it
     */
    public boolean isInForceOn(LocalDate day) {
        return state(day) == ExemptionState.EXEMPT;
    }

    /**
     * Returns the standing on a day.
     *
     * @param day the day
     * @return not classified by then, exempt, ended by itself, or opened
     */
    public ExemptionState state(LocalDate day) {
        if (opening().filter(order -> !day.isBefore(order.date())).isPresent()) {
            return ExemptionState.OPENED;
        }
        return decisionOn(day)
                .map(decision -> decision.letter().end().date().filter(end -> !day.isBefore(end)))
                .map(ended -> ended.isPresent() ? ExemptionState.ENDED : ExemptionState.EXEMPT)
                .orElse(ExemptionState.NOT_CLASSIFIED);
    }

    /**
     * Says what stands against an act that rests on this exemption on a day, as a refusal does (PERKI 1/2021 Pasal 34 ayat
     * (2)).
     *
     * @param day the day of the act
     * @return empty while it is in force; else why not: not classified by then, ended by itself or opened, with the article
     */
    public Optional<Citing.Problem> bar(LocalDate day) {
        ExemptionState state = state(day);
        return state == ExemptionState.EXEMPT
                ? Optional.empty()
                : Optional.of(Citing.Problem.notInForce(
                        id, state, notInForceBy(state), publicFrom().orElse(day), day));
    }

    private Citation notInForceBy(ExemptionState state) {
        return opening()
                .filter(order -> state == ExemptionState.OPENED)
                .map(order -> order.cause().citation())
                .orElseGet(state::citation);
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
        return bar(day).or(() -> decisionOn(day)
                .map(Decision::letter)
                .filter(inForce -> !inForce.number().equals(letter))
                .map(inForce -> new Citing.Problem(
                        ExemptionState.EXEMPT,
                        Citation.parse("PP 61/2010 Pasal 10 ayat (1)"),
                        ExemptionTexts.TEXTS.both("cited.changed", letter, inForce.number(), inForce.date()))));
    }

    /**
     * Returns the first day on which the information is public.
     *
     * @return the day it was opened or its period ends by itself (PP 61/2010 Pasal 11 ayat (3)), whichever comes first;
     *     empty where it ends by an event that has not happened
     */
    public Optional<LocalDate> publicFrom() {
        Optional<LocalDate> end = lastDecision().letter().end().date();
        return opening()
                .map(OpeningOrder::date)
                .filter(opened -> end.filter(opened::isAfter).isEmpty())
                .or(() -> end);
    }

    /**
     * Returns the first day on which the information is public, by what was decided and ordered by a day.
     *
     * @param asOf the day
     * @return the day, as {@link #publicFrom()} said then; empty also where it was not classified by then
     */
    public Optional<LocalDate> publicFrom(LocalDate asOf) {
        Optional<LocalDate> end =
                decisionOn(asOf).flatMap(decision -> decision.letter().end().date());
        return history.until(asOf)
                .last(ExemptionEvent.Opened.class)
                .map(event -> event.order().date())
                .filter(opened -> end.filter(opened::isAfter).isEmpty())
                .or(() -> end);
    }

    /**
     * Returns the last day on which PPID opens it by decision before a dated end (PP 61/2010 Pasal 11 ayat (2)).
     *
     * @param law calendar and policy
     * @return the deadline; empty where the end is no date or it is open already. Whether Pasal 11 ayat (2) applies to an
     *     end by an event is silent
     */
    public Optional<Deadline> reviewDue(Deadlines law) {
        return opening().isPresent()
                ? Optional.empty()
                : lastDecision().letter().end().date().map(end -> law.of(StatutoryDeadlines.EXEMPTION_REVIEW, end));
    }

    /**
     * Returns what opened it or will open it.
     *
     * @return the order recorded last, which opens it first; empty while there is none
     */
    public Optional<OpeningOrder> opening() {
        return history.last(ExemptionEvent.Opened.class).map(ExemptionEvent.Opened::order);
    }

    /**
     * Returns all decisions.
     *
     * @return an unmodifiable list in order
     */
    public List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        history.all(ExemptionEvent.Classified.class)
                .forEach(event -> decisions.add(new Decision(event.test(), event.letter())));
        history.all(ExemptionEvent.Reclassified.class)
                .forEach(event -> decisions.add(new Decision(event.test(), event.letter())));
        return List.copyOf(decisions);
    }

    /**
     * Returns what silence and expiry did by a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the notices in order: {@code exemption.review-due} from the day after the last day for a decision to open
     *     (PP 61/2010 Pasal 11 ayat (2)), unless that day lies before the letter, {@code exemption.ended} from the day on which it opened by itself (ayat (3))
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        return new ExemptionTime(this, law).expiries(asOf);
    }

    /**
     * Records the notices that are not recorded yet; a second time changes nothing.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp who records them and when
     * @return the exemption with its notices
     */
    public Exemption noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        return new Exemption(id, history.noting(stamp, expiries(asOf, law), ExemptionEvent.Expired::new));
    }

    /**
     * Returns every act that is permitted on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the steps in order; none unless it is in force; where an opening on a later day is decided, only openings before
     *     it
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        return new ExemptionTime(this, law).nextSteps(asOf);
    }

    private Exemption with(Stamp stamp, ExemptionEvent event) {
        return new Exemption(id, history.plus(stamp, event));
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
        return "Exemption[" + id + " " + lastDecision().test().ground().code() + ", public from "
                + publicFrom().map(LocalDate::toString).orElse("an event") + "]";
    }
}
