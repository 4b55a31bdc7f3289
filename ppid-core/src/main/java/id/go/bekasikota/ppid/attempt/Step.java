package id.go.bekasikota.ppid.attempt;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a next step (langkah berikutnya), from the kind of act or its code. Not thread-safe. */
public final class Step {
    private final String act;
    private final String actor;
    private @Nullable LocalDate until;
    private @Nullable String rule;
    private @Nullable String ground;

    private Step(String act, String actor) {
        this.act = act;
        this.actor = actor;
    }

    /**
     * Begins a step.
     *
     * @param act the stable code of the act
     * @param actor the role or party that acts
     * @return the step so far
     */
    public static Step of(String act, Coded actor) {
        Given.value(actor, "actor");
        return new Step(act, actor.code());
    }

    /**
     * Begins a step.
     *
     * @param act the kind of act; who acts is the first holder of its power
     * @return the step so far
     */
    public static Step of(ActKind act) {
        Given.value(act, "act");
        return of(act.code(), act.power().holders().get(0));
    }

    /**
     * Sets the deadline.
     *
     * @param deadline the deadline of the act
     * @return this step
     */
    public Step by(Deadline deadline) {
        this.until = deadline.due().known().orElse(null);
        this.rule = deadline.rule().code();
        return this;
    }

    /**
     * Sets the last day where it is not the due day of a rule itself.
     *
     * @param day the last day, inclusive
     * @return this step
     */
    public Step by(LocalDate day) {
        this.until = day;
        return this;
    }

    /**
     * Sets the ground.
     *
     * @param value the ground on which it may be done
     * @return this step
     */
    public Step ground(Coded value) {
        this.ground = value.code();
        return this;
    }

    /**
     * Completes the step.
     *
     * @param citation the article
     * @param wording who may or must do what
     * @param otherwise what doing nothing leads to
     * @return the step
     */
    public NextStep saying(Citation citation, BilingualText wording, BilingualText otherwise) {
        return new NextStep(
                act,
                actor,
                Optional.ofNullable(until),
                Optional.ofNullable(rule),
                Optional.ofNullable(ground),
                citation,
                wording,
                otherwise,
                Optional.empty());
    }

    /**
     * Leaves out what an article offers before its regulation was in force; where an older one says the same, that is cited.
     *
     * @param steps the steps
     * @param rulesOf the day whose rules govern the acts
     * @return the steps that remain, in order
     */
    public static List<NextStep> inForce(List<NextStep> steps, LocalDate rulesOf) {
        Given.value(steps, "steps");
        return steps.stream()
                .flatMap(step -> step.citation().inForceOn(rulesOf).map(stands -> citing(step, stands)).stream())
                .toList();
    }

    private static NextStep citing(NextStep step, Citation stands) {
        return new NextStep(
                step.act(),
                step.actor(),
                step.until(),
                step.rule(),
                step.ground(),
                stands,
                step.wording(),
                step.otherwise(),
                step.about());
    }
}
