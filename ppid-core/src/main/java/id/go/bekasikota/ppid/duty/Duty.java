package id.go.bekasikota.ppid.duty;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What somebody is to do (kewajiban, juga sebagai pengingat): the step, on which case, of which unit and by whom.
 *
 * @param kind the kind of case, for example {@code request}; {@code duty} for what the body owes as a whole
 * @param id the id of the case; of a feed the code of the unit, of the list and the duties of the body the code of the body
 * @param unit the code of the unit that answers for it on the day; empty where the body does as a whole
 * @param officer who holds the office on the day; empty where nobody is known, or it is no official's
 * @param step what is to be done until when, by which article and what follows otherwise
 */
@JsonForm
public record Duty(
        @Holds(CODE) String kind,
        @Holds(CODE) String id,
        @Holds(CODE) Optional<String> unit,
        Optional<Officer> officer,
        NextStep step) {
    /** The earliest last day first, and those without one behind. */
    public static final Comparator<Duty> BY_DAY = Comparator.comparing(
                    (Duty duty) -> duty.step().until().orElse(LocalDate.MAX))
            .thenComparing(Duty::kind, CodePointOrder.INSTANCE)
            .thenComparing(Duty::id, CodePointOrder.INSTANCE)
            .thenComparing(duty -> duty.step().act(), CodePointOrder.INSTANCE)
            .thenComparing(duty -> duty.step().ground().orElse(""), CodePointOrder.INSTANCE);

    /**
     * {@return whether its last day is over on a day}
     *
     * @param day the day
     */
    public boolean isOverdueOn(LocalDate day) {
        Given.value(day, "day");
        return step.until().filter(day::isAfter).isPresent();
    }

    /**
     * {@return whether its last day lies between two days, both included}
     *
     * @param from the first day
     * @param to the last day
     */
    public boolean isDueBetween(LocalDate from, LocalDate to) {
        return step.until()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .isPresent();
    }

    /**
     * Tells it to a person on a day.
     *
     * @param language the language
     * @param asOf the day
     * @return one sentence: who holds the office, where that is known, and what is to be done until when
     */
    public String tell(Language language, LocalDate asOf) {
        return officer.map(known -> known.name() + ": ").orElse("") + step.tell(language, asOf);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
