package id.go.bekasikota.ppid.event;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Party;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One act tried once (percobaan tindakan): its kind, the state in which it is tried, the law, who tries it and when. The only
 * place that makes a {@link Denial}, and the only one that asks who may act. Immutable and thread-safe.
 *
 * @param kind the kind of act
 * @param article the article by which it is done, and denied where none other stands against it
 * @param state the code of the state in which it is tried
 * @param law calendar and policy
 * @param stamp who tries it and when
 */
public record Attempt(ActKind kind, Citation article, String state, Deadlines law, Stamp stamp) {
    private static final Citation UNIT_OFFICER = Citation.parse("PERKI 1/2021 Pasal 12");

    /**
     * Tries an act by the article of its kind.
     *
     * @param kind the kind of act
     * @param state the code of the state in which it is tried
     * @param law calendar and policy
     * @param stamp who tries it and when
     */
    public Attempt(ActKind kind, String state, Deadlines law, Stamp stamp) {
        this(kind, kind.citation(), state, law, stamp);
    }

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
        Labelled first = kind.power().holders().get(0);
        Actor actor =
                first instanceof Role role ? new Officer(role, role.code(), "-") : new Actor.Outsider((Party) first);
        return new Attempt(kind, state, law, new Stamp(actor, day, Instant.EPOCH));
    }

    /**
     * Returns the day of the act.
     *
     * @return the day
     */
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
        return denial(rules).<Result<T>>map(Result::denied).orElseGet(() -> Result.of(done.get()));
    }

    /**
     * Says what stands against the act.
     *
     * @param rules the rules, asked after the power
     * @return the denial; empty where the act is allowed
     */
    public Optional<Denial> denial(Supplier<Optional<Denial>> rules) {
        return power(kind.power(), stamp.by(), article).or(rules);
    }

    /**
     * Denies where somebody lacks a further power that the act needs.
     *
     * @param power the power
     * @param actor who needs it
     * @return the denial, with the article that gives the power; empty where the actor has it
     */
    public Optional<Denial> power(Power power, Actor actor) {
        return power(power, actor, power.citation());
    }

    /** The officer of a unit who lacks a power is told the article that lists what such an officer may. */
    private Optional<Denial> power(Power power, Actor actor, Citation by) {
        return power.isHeldBy(actor)
                ? Optional.empty()
                : denied(actor.capacity() == Role.UNIT_OFFICER ? UNIT_OFFICER : by, power.lacking());
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
        return Optional.of(new Denial(kind.code(), state, by, message));
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
        return term.isMissedOn(on()) ? deny("late", term.date(), term.citation()) : Optional.empty();
    }
}
