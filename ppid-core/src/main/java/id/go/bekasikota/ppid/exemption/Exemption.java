package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
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
public final class Exemption {
    private final List<Decision> decisions;
    private final @Nullable OpeningOrder opening;

    private Exemption(List<Decision> decisions, @Nullable OpeningOrder opening) {
        this.decisions = List.copyOf(decisions);
        this.opening = opening;
    }

    /**
     * One decision on the exemption: the test and the letter that rests on it.
     *
     * @param test the consequence test
     * @param letter the classification letter
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Decision(ConsequenceTest test, Classification letter) {}

    /**
     * Classifies information as exempt (PP 61/2010 Pasal 3 and 4).
     *
     * @param test the consequence test, made before
     * @param letter the classification letter
     * @return the exemption; denied where the period does not fit the ground, where the wrong people decide, or where the
     *     test was made after the letter
     */
    public static Result<Exemption> classify(ConsequenceTest test, Classification letter) {
        Decision decision = new Decision(test, letter);
        return ClassificationRules.denial("exemption.classify", "not classified", decision)
                .<Result<Exemption>>map(Result::denied)
                .orElseGet(() -> Result.of(new Exemption(List.of(decision), null)));
    }

    /**
     * Restores an exemption from a storage.
     *
     * @param decisions its decisions in order, at least one
     * @param opening what opened it; empty while nothing did
     * @return the exemption as it was
     */
    public static Exemption restore(List<Decision> decisions, Optional<OpeningOrder> opening) {
        return new Exemption(decisions, opening.orElse(null));
    }

    /**
     * Changes the classification on a new test (PP 61/2010 Pasal 10): another ground or another period.
     *
     * @param test the new test
     * @param letter the new letter
     * @return the changed exemption; denied where it was opened, where the test is the old one, or as {@link #classify}
     */
    public Result<Exemption> reclassify(ConsequenceTest test, Classification letter) {
        Decision decision = new Decision(test, letter);
        return ClassificationRules.changeDenial(this, decision)
                .or(() -> ClassificationRules.denial("exemption.reclassify", state(letter.date()), decision))
                .<Result<Exemption>>map(Result::denied)
                .orElseGet(() -> {
                    List<Decision> more = new ArrayList<>(decisions);
                    more.add(decision);
                    return Result.of(new Exemption(more, null));
                });
    }

    /**
     * Opens the information before its period ends.
     *
     * @param order what opens it
     * @return the opened exemption; denied where it is open already or where the cause does not open this ground
     */
    public Result<Exemption> open(OpeningOrder order) {
        return ClassificationRules.openingDenial(this, order)
                .<Result<Exemption>>map(Result::denied)
                .orElseGet(() -> Result.of(new Exemption(decisions, order)));
    }

    /**
     * Returns the decision that counts on a day.
     *
     * @param day the day
     * @return the last decision dated on or before it, empty before the first
     */
    public Optional<Decision> decisionOn(LocalDate day) {
        return decisions.stream()
                .filter(decision -> !decision.letter().date().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns the decision made last.
     *
     * @return the decision
     */
    public Decision lastDecision() {
        return decisions.get(decisions.size() - 1);
    }

    /**
     * Says whether the information is exempt on a day.
     *
     * @param day the day
     * @return whether a decision is in force: dated on or before the day, its period not ended and nothing opened it
     */
    public boolean isInForceOn(LocalDate day) {
        boolean opened = opening != null && !day.isBefore(opening.date());
        return !opened
                && decisionOn(day)
                        .filter(decision -> decision.letter()
                                .end()
                                .date()
                                .map(day::isBefore)
                                .orElse(true))
                        .isPresent();
    }

    /**
     * Returns the first day on which the information is public.
     *
     * @return the day it was opened or its period ends by itself (PP 61/2010 Pasal 11 ayat (3)), whichever comes first;
     *     empty where it ends by an event that has not happened
     */
    public Optional<LocalDate> publicFrom() {
        Optional<LocalDate> end = lastDecision().letter().end().date();
        Optional<LocalDate> opened = opening().map(OpeningOrder::date);
        return opened.isPresent() && end.isPresent()
                ? Optional.of(opened.get().isBefore(end.get()) ? opened.get() : end.get())
                : opened.or(() -> end);
    }

    /**
     * Returns the last day on which PPID opens it by decision before a dated end (PP 61/2010 Pasal 11 ayat (2)).
     *
     * @param deadlines calendar and policy
     * @return the deadline; empty where the end is no date or it is open already. Whether Pasal 11 ayat (2) applies to an
     *     end by an event is silent
     */
    public Optional<Deadline> reviewDue(Deadlines deadlines) {
        return opening != null
                ? Optional.empty()
                : lastDecision()
                        .letter()
                        .end()
                        .date()
                        .map(end -> deadlines.of(StatutoryDeadlines.EXEMPTION_REVIEW, end));
    }

    /**
     * Returns what opened it.
     *
     * @return the order, empty while nothing did
     */
    public Optional<OpeningOrder> opening() {
        return Optional.ofNullable(opening);
    }

    /**
     * Returns all decisions.
     *
     * @return an unmodifiable list in order
     */
    public List<Decision> decisions() {
        return decisions;
    }

    String state(LocalDate day) {
        return isInForceOn(day) ? "exempt" : decisionOn(day).isPresent() ? "public" : "not classified";
    }

    @Override
    public String toString() {
        return "Exemption[" + lastDecision().test().ground().code() + " "
                + lastDecision().letter().number() + ", public from "
                + publicFrom().map(LocalDate::toString).orElse("an event") + "]";
    }
}
