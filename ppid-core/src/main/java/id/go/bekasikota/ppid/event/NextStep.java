package id.go.bekasikota.ppid.event;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One act that is permitted next (langkah berikutnya): who may or must do what, until when, by which article, and what
 * follows if nobody does.
 *
 * @param act the stable code of the act, the one that its denial would carry
 * @param actor the code of the role or party that acts
 * @param until the last day on which it is in time, inclusive; empty where the law sets none or the calendar does not reach
 * @param rule the code of the deadline rule behind {@code until}; empty where the law sets none
 * @param ground the code of the ground on which it may be done; empty where it needs none
 * @param citation the article
 * @param wording who may or must do what
 * @param otherwise what doing nothing leads to
 * @param about the number of the objection that it belongs to, itself or by the dispute that follows it; empty where it belongs
 *     to the case that was asked about
 */
@JsonForm
public record NextStep(
        @Holds(CODE) String act,
        @Holds(CODE) String actor,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> until,
        @Holds(CODE) Optional<String> rule,
        @Holds(CODE) Optional<String> ground,
        Citation citation,
        BilingualText wording,
        BilingualText otherwise,
        @Holds(CODE) Optional<String> about) {

    /**
     * Begins a step.
     *
     * @param act the stable code of the act
     * @param actor the role or party that acts
     * @return a builder
     */
    public static Builder of(String act, Coded actor) {
        Given.value(actor, "actor");
        return new Builder(act, actor.code());
    }

    /**
     * Begins a step.
     *
     * @param act the kind of act; who acts is the first holder of its power
     * @return a builder
     */
    public static Builder of(ActKind act) {
        Given.value(act, "act");
        return of(act.code(), act.power().holders().get(0));
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
        return steps.stream().flatMap(step -> step.by(rulesOf).stream()).toList();
    }

    private Optional<NextStep> by(LocalDate rulesOf) {
        return citation.inForceOn(rulesOf)
                .map(stands -> stands.equals(citation)
                        ? this
                        : new NextStep(act, actor, until, rule, ground, stands, wording, otherwise, about));
    }

    /**
     * {@return this step as one of an objection on a request, of which there may be several: the step, which then names it}
     *
     * @param objection the number of the objection
     */
    public NextStep about(String objection) {
        Given.value(objection, "objection");
        return new NextStep(act, actor, until, rule, ground, citation, wording, otherwise, Optional.of(objection));
    }

    /**
     * Tells the step to a person.
     *
     * @param language the language
     * @return one sentence: the objection where it belongs to one, who, what, until when, the article, and what follows otherwise
     */
    public String tell(Language language) {
        String connector = language == Language.INDONESIAN ? " sampai " : " until ";
        return sentence(language, until.map(day -> connector + DateText.full(day, language)));
    }

    /**
     * Tells the step to a person on a day, on which it may be overdue.
     *
     * @param language the language
     * @param asOf the day
     * @return as {@link #tell(Language)}, but saying so where the last day lies before that day
     */
    public String tell(Language language, LocalDate asOf) {
        Given.value(asOf, "asOf");
        boolean overdue = until.filter(asOf::isAfter).isPresent();
        String connector = language == Language.INDONESIAN ? ", sudah lewat batas waktu " : ", past its last day, ";
        return overdue
                ? sentence(language, until.map(day -> connector + DateText.full(day, language)))
                : tell(language);
    }

    private String sentence(Language language, Optional<String> time) {
        return about.map(number -> number + ": ").orElse("") + wording.in(language) + time.orElse("") + " ("
                + citation.in(language) + "); " + otherwise.in(language);
    }

    @Override
    public String toString() {
        return Quoted.line(sentence(Language.ENGLISH, until.map(day -> " until " + day)));
    }

    /** Collects the parts of a step. Not thread-safe. */
    public static final class Builder {
        private final String act;
        private final String actor;
        private @Nullable LocalDate until;
        private @Nullable String rule;
        private @Nullable String ground;

        private Builder(String act, String actor) {
            this.act = act;
            this.actor = actor;
        }

        /**
         * Sets the deadline.
         *
         * @param deadline the deadline of the act
         * @return this builder
         */
        public Builder by(Deadline deadline) {
            this.until = deadline.due().known().orElse(null);
            this.rule = deadline.rule().code();
            return this;
        }

        /**
         * Sets the last day where it is not the due day of a rule itself.
         *
         * @param day the last day, inclusive
         * @return this builder
         */
        public Builder by(LocalDate day) {
            this.until = day;
            return this;
        }

        /**
         * Sets the ground.
         *
         * @param value the ground on which it may be done
         * @return this builder
         */
        public Builder on(Coded value) {
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
    }
}
