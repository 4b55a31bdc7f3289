package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A computed deadline (batas waktu) that knows why it falls where it does.
 *
 * <p>Cheap to build: the derivation is computed only when asked for. Equal to another one of the same rule, trigger, due date
 * and policy. Immutable and thread-safe.
 *
 * <p>As JSON it tells its derivation and its explanation in both languages too, which are not read back: it holds no calendar.
 * One that is read keeps its due date as written and explains itself over the built-in calendar; where that gives another
 * date, a remark says so.
 */
@JsonPropertyOrder({"rule", "trigger", "due", "elapsed", "policy", "derivation", "text"})
@JsonForm
public final class Deadline {
    // named apart from any property: a mapper of Jackson 2 would want to open a private field of the same name
    private final Counted counted;

    Deadline(Counted counted) {
        this.counted = counted;
    }

    /**
     * Reads a deadline as it was written (membaca kembali); see the description of this class for the calendar. Public because
     * a mapper may not call anything else of a named module.
     *
     * @param rule the rule
     * @param trigger what it was counted from
     * @param due the due date as it was
     * @param policy the readings of the law
     * @return the deadline
     */
    @JsonCreator
    public static Deadline read(
            @JsonProperty("rule") DeadlineRule rule,
            @JsonProperty("trigger") Trigger trigger,
            @JsonProperty("due") DueDate due,
            @JsonProperty("policy") LawPolicy policy) {
        Given.value(policy, "policy");
        return new Deadline(new Counted(rule, trigger, due, Counting.over(WorkingCalendar.indonesia(), policy)));
    }

    /** {@return the rule applied} */
    @JsonProperty
    public DeadlineRule rule() {
        return counted.rule();
    }

    /** {@return what started the period: the trigger as written} */
    @JsonProperty
    public Trigger trigger() {
        return counted.trigger();
    }

    /** {@return when it is due: a known day, or that it lies outside the calendar} */
    @JsonProperty
    public DueDate due() {
        return counted.due();
    }

    /**
     * {@return the due day: the last day on which the act is in time}
     *
     * @throws PpidException if it lies outside the calendar; the message names the coverage
     */
    public LocalDate date() {
        return due().known()
                .orElseThrow(() -> new PpidException(
                        rule() + " from " + trigger().date() + " has no known date: "
                                + calendar().coverage(),
                        citation()));
    }

    /**
     * {@return the day that is day 0 of the count: the trigger, or the working day to which the policy moves a receipt on a day
     * off or after the cut-off hour; it never counts; empty where it lies outside the calendar}
     */
    public Optional<LocalDate> countedFrom() {
        return counted.from();
    }

    /**
     * {@return whether the deadline has been missed on a day, if nothing was done before: it lies after the due day; false
     * where the due day is not known, unless a count backwards left the calendar at its beginning and the day lies inside}
     *
     * @param day the day asked about
     */
    public boolean isMissedOn(LocalDate day) {
        Given.value(day, "day");
        return due().known()
                .map(day::isAfter)
                .orElseGet(() -> due() instanceof DueDate.BeforeCoverage before
                        && rule().term().amount() < 0
                        && !day.isBefore(before.coverage().first()));
    }

    /** {@return the article of the rule} */
    public Citation citation() {
        return rule().citation();
    }

    /** {@return the policy under which it was computed} */
    @JsonProperty
    public LawPolicy policy() {
        return counted.counting().policy();
    }

    /**
     * {@return whether the calendar ends soon after the due date, so that the next decree on days off should be entered:
     * working days were counted and the due date lies at most {@value id.go.bekasikota.ppid.calendar.Coverage#NOTICE_DAYS} days
     * before the end of the calendar}
     */
    @JsonIgnore
    public boolean isNearCoverageEnd() {
        return counted.isNearCoverageEnd();
    }

    WorkingCalendar calendar() {
        return counted.counting().calendar();
    }

    /**
     * Counts the working days that passed from the trigger to the due day.
     *
     * @return the working days in (trigger as written, due]; where due lies before the trigger, minus those in
     *     [due, trigger); empty where either end lies outside the calendar
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public OptionalInt elapsed() {
        WorkingCalendar calendar = calendar();
        LocalDate from = trigger().date();
        LocalDate to = due().known().orElse(LocalDate.MIN);
        if (!calendar.coverage().contains(from) || !calendar.coverage().contains(to)) {
            return OptionalInt.empty();
        }
        if (!to.isBefore(from)) {
            return OptionalInt.of(calendar.count(from, to));
        }
        int between = calendar.count(to, from);
        return OptionalInt.of(-(between + worked(calendar, to) - worked(calendar, from)));
    }

    /**
     * Derives the deadline step by step.
     *
     * @return the derivation, computed anew on each call
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Derivation derivation() {
        return Derivation.of(counted);
    }

    /**
     * Explains the deadline in words that an officer can paste into a letter.
     *
     * @param language the language
     * @return several lines separated by line feeds, without one at the end
     */
    public String explain(Language language) {
        return DeadlineText.of(counted, derivation(), language);
    }

    /** {@return the explanation in both languages, computed anew on each call} */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public BilingualText text() {
        return new BilingualText(explain(Language.INDONESIAN), explain(Language.ENGLISH));
    }

    private static int worked(WorkingCalendar calendar, LocalDate day) {
        return calendar.isWorkingDay(day) ? 1 : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deadline that
                && rule().equals(that.rule())
                && trigger().equals(that.trigger())
                && due().equals(that.due())
                && policy().equals(that.policy());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule(), trigger(), due(), policy());
    }

    @Override
    public String toString() {
        return "Deadline[" + rule() + " " + due() + ", " + citation() + "]";
    }
}
