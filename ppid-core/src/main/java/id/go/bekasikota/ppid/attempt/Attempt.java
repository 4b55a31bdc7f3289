package id.go.bekasikota.ppid.attempt;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.Regulation;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Party;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One act tried once (percobaan tindakan): its kind, the state in which it is tried, the law, who tries it and when. The only
 * place that makes a {@link Denial}, and the only one that asks who may act. An article denies nothing before its regulation was in
 * force. Immutable and thread-safe.
 *
 * @param kind the kind of act
 * @param article the article by which it is done, and denied where none other stands against it
 * @param state the code of the state in which it is tried
 * @param law calendar and policy
 * @param stamp who tries it and when
 * @param rulesOf the day whose rules govern the act: an article that was not in force then does not stand against it
 */
public record Attempt(ActKind kind, Citation article, String state, Deadlines law, Stamp stamp, LocalDate rulesOf) {
    /** Who acts for a body at all, in force as long as any of the others. */
    private static final Citation OFFICIALS = Citation.parse("UU 14/2008 Pasal 13 ayat (1)");

    private static final Messages LAW = Messages.beside(Regulation.class, "law");
    private static final Citation UNIT_OFFICER = Citation.parse("PERKI 1/2021 Pasal 12");

    /**
     * Returns an attempt by who acts first, as a next step asks what stands against it.
     *
     * @param kind the kind of act
     * @param state the code of the state in which it would be tried
     * @param law calendar and policy
     * @param day the day
     * @return the attempt, by the first holder of the power of the act
     */
    public static Attempt proposed(ActKind kind, String state, Deadlines law, LocalDate day) {
        Given.value(kind, "kind");
        Labelled first = kind.power().holders().get(0);
        Actor actor =
                first instanceof Role role ? new Officer(role, role.code(), "-") : new Actor.Outsider((Party) first);
        return new Attempt(kind, state, law, new Stamp(actor, day, Instant.EPOCH));
    }

    /**
     * Tries an act by the article of its kind.
     *
     * @param kind the kind of act
     * @param state the code of the state in which it is tried
     * @param law calendar and policy
     * @param stamp who tries it and when
     */
    public Attempt(ActKind kind, String state, Deadlines law, Stamp stamp) {
        this(Given.value(kind, "kind"), kind.citation(), state, law, Given.value(stamp, "stamp"), stamp.on());
    }

    /**
     * Returns the same attempt under the rules of another day, as what was in process stays under the rules before (PERKI 1/2021
     * Pasal 62).
     *
     * @param day the day whose rules govern it
     * @return the attempt
     */
    public Attempt underRulesOf(LocalDate day) {
        return new Attempt(kind, article, state, law, stamp, day);
    }

    /** {@return the day of the act} */
    public LocalDate on() {
        return stamp.on();
    }

    /**
     * Does the act, unless the actor lacks the power or a rule stands against it.
     *
     * @param <T> what the act makes
     * @param rules the rules, asked after the power
     * @param done makes what the act makes, where nothing stands against it
     * @return the result
     */
    public <T> Result<T> result(Supplier<Optional<Denial>> rules, Supplier<? extends T> done) {
        return denial(rules).<Result<T>>map(Result::denied).orElseGet(() -> allowed(done.get()));
    }

    /** Where the article of the act was not yet in force, and no older one that was read says the same, this is remarked. */
    private <T> Result<T> allowed(T made) {
        return article.inForceOn(rulesOf).isPresent() ? Result.of(made) : Result.of(made, notYet(article.regulation()));
    }

    /** It was not yet in force, and what was before it was not read. */
    private static BilingualText notYet(Regulation regulation) {
        return LAW.both("regulation.not-yet", regulation.shortName());
    }

    /**
     * Says what stands against the act.
     *
     * @param rules the rules, asked after the power
     * @return the denial; empty where the act is allowed
     */
    public Optional<Denial> denial(Supplier<Optional<Denial>> rules) {
        return lacking(kind.power(), stamp.by(), kind.reservedBy().orElse(article), OFFICIALS)
                .or(rules);
    }

    /**
     * Denies where somebody lacks a further power that the act needs.
     *
     * @param power the power
     * @param actor who needs it
     * @return the denial, with the article that gives the power; empty where the actor has it
     */
    public Optional<Denial> power(Power power, Actor actor) {
        return lacking(power, actor, power.citation(), power.citation());
    }

    /** The officer of a unit who lacks a power, or is before another unit's case, is told the article that says what such a one may. */
    private Optional<Denial> lacking(Power power, Actor actor, Citation by, Citation otherwise) {
        if (power.isHeldBy(actor)) {
            return Optional.empty();
        }
        boolean elsewhere = actor.capacity() == Party.OTHER_UNIT;
        boolean listed = (elsewhere || actor.capacity() == Role.UNIT_OFFICER)
                && UNIT_OFFICER.inForceOn(rulesOf).isPresent();
        BilingualText why = elsewhere ? Power.endsAtTheUnit() : power.lacking();
        Citation first = elsewhere ? OFFICIALS : by;
        return denied(listed ? UNIT_OFFICER : first, why).or(() -> denied(otherwise, why));
    }

    /**
     * Denies the act by its own article.
     *
     * @param key the key of the reason
     * @param arguments what the reason names
     * @return the denial
     */
    public Optional<Denial> deny(String key, Object... arguments) {
        return deny(article, key, arguments);
    }

    /**
     * Denies the act.
     *
     * @param by the article that stands against it
     * @param key the key of the reason
     * @param arguments what the reason names
     * @return the denial
     */
    public Optional<Denial> deny(Citation by, String key, Object... arguments) {
        return deny(by, kind.reason(key, arguments));
    }

    /**
     * Denies the act for a reason that another case gave.
     *
     * @param by the article that stands against it
     * @param reason why, in both languages
     * @return the denial
     */
    public Optional<Denial> deny(Citation by, BilingualText reason) {
        return denied(by, kind.denied(state, reason));
    }

    private Optional<Denial> denied(Citation by, BilingualText message) {
        return by.inForceOn(rulesOf).map(stands -> new Denial(kind.code(), state, stands, message));
    }

    /**
     * Denies the act unless something holds, by its own article.
     *
     * @param allowed what must hold
     * @param key the key of the reason
     * @param arguments what the reason names
     * @return the denial; empty where it holds
     */
    public Optional<Denial> unless(boolean allowed, String key, Object... arguments) {
        return allowed ? Optional.empty() : deny(key, arguments);
    }

    /**
     * Denies the act unless something holds, by another article.
     *
     * @param by the article, as it is cited
     * @param allowed what must hold
     * @param key the key of the reason
     * @param arguments what the reason names
     * @return the denial; empty where it holds
     */
    public Optional<Denial> unlessBy(String by, boolean allowed, String key, Object... arguments) {
        return allowed ? Optional.empty() : deny(Citation.parse(by), key, arguments);
    }

    /**
     * Denies what somebody takes down for a party without saying in words how the party did it.
     *
     * @param party whose act it is
     * @param words what was said
     * @param key the key of the reason
     * @return the denial; empty where the party itself acts, or something was said
     */
    public Optional<Denial> saidFor(Party party, String words, String key) {
        return unless(stamp.by().capacity() == party || !words.isBlank(), key);
    }

    /**
     * Denies what may be done only once.
     *
     * @param done whether it was done
     * @return the denial; empty the first time
     */
    public Optional<Denial> once(boolean done) {
        return unless(!done, "twice");
    }

    /**
     * Denies what needs another act before it.
     *
     * @param done whether that act was done
     * @param needed the act that is needed
     * @return the denial; empty where it was done
     */
    public Optional<Denial> after(boolean done, ActKind needed) {
        return unless(done, "needs", needed);
    }

    /**
     * Denies what comes before a day.
     *
     * @param day the first day on which it may be done
     * @return the denial; empty from that day on
     */
    public Optional<Denial> notBefore(LocalDate day) {
        return unless(!on().isBefore(day), "before", on(), day);
    }

    /**
     * Denies what comes after its term.
     *
     * @param term the term
     * @return the denial; empty to its last day
     */
    public Optional<Denial> inTime(Deadline term) {
        if (!term.isMissedOn(on())) {
            return Optional.empty();
        }
        return term.citation().equals(article)
                ? deny("late", term.date())
                : deny("late-by", term.date(), term.citation());
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
