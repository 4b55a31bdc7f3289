package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The milestones of a request that follow from its receipt alone (garis waktu permintaan), in order.
 *
 * <p>The law is chosen by the day of receipt: a milestone whose rule was not in force then is left out. Under
 * {@link ClockStart#COMPLETE} the written notice counts from completeness and a refusal from receipt (PERKI 1/2021 Pasal
 * 31 ayat (3), 34 ayat (3)); both are shown. A milestone beyond the calendar says so and stops none of the others,
 * except those that count from it.
 *
 * @param received the day of receipt as written
 * @param milestones the milestones in the order of the procedure
 */
@JsonForm
public record Timeline(@JsonIso LocalDate received, List<Milestone> milestones) {
    private static final Messages TEXTS = Messages.beside(Timeline.class, "deadline");
    private static final Citation COMPLETE = Citation.parse("PERKI 1/2021 Pasal 31 ayat (3)");
    private static final Citation REFUSAL = Citation.parse("PERKI 1/2021 Pasal 34 ayat (3)");

    /** {@inheritDoc} */
    public Timeline {
        Given.value(milestones, "milestones");
        milestones = List.copyOf(milestones);
    }

    /**
     * Computes the milestones under a policy that counts from receipt.
     *
     * @param law calendar and policy
     * @param received the receipt, with its time of day where a cut-off is to be applied
     * @return the timeline
     * @throws PpidException if the policy counts from completeness
     */
    public static Timeline of(Deadlines law, Trigger received) {
        Given.value(law, "law");
        Given.value(received, "received");
        if (law.policy().clockStart() == ClockStart.COMPLETE) {
            throw new PpidException("the policy counts from completeness (expected the day on which the request was"
                    + " declared complete)");
        }
        return new Builder(law, received, Optional.empty()).build();
    }

    /**
     * Computes the milestones of a request that was declared complete.
     *
     * @param law calendar and policy; the day of completeness only matters where the policy counts from it
     * @param received the receipt
     * @param complete the day on which the request was declared complete
     * @return the timeline
     * @throws PpidException if completeness lies before receipt
     */
    public static Timeline of(Deadlines law, Trigger received, LocalDate complete) {
        Given.value(law, "law");
        Given.value(received, "received");
        Given.value(complete, "complete");
        if (complete.isBefore(received.date())) {
            throw new PpidException(
                    "the request cannot be complete on " + complete + " before it was received on " + received.date(),
                    COMPLETE);
        }
        return new Builder(law, received, Optional.of(complete)).build();
    }

    /**
     * One milestone.
     *
     * @param code its stable code, for example {@code reply}
     * @param label what it is, in both languages
     * @param deadline the deadline, which names its rule and explains itself
     * @param clock the article that says when its clock starts, where that is not the rule's own
     */
    @JsonForm
    public record Milestone(String code, BilingualText label, Deadline deadline, Optional<Citation> clock) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    private static final class Builder {
        private final Deadlines law;
        private final Trigger received;
        private final Optional<LocalDate> complete;
        private final List<Milestone> milestones = new ArrayList<>();

        Builder(Deadlines law, Trigger received, Optional<LocalDate> complete) {
            this.law = law;
            this.received = received;
            this.complete = law.policy().clockStart() == ClockStart.COMPLETE ? complete : Optional.empty();
        }

        Timeline build() {
            add("check", StatutoryDeadlines.REQUEST_CHECK, received, Optional.empty());
            Trigger start = complete.map(Trigger::on).orElse(received);
            Optional<Citation> clock = complete.map(date -> COMPLETE);
            complete.ifPresent(
                    date -> add("refusal", StatutoryDeadlines.REQUEST_REPLY, received, Optional.of(REFUSAL)));
            Optional<Deadline> reply = add("reply", StatutoryDeadlines.REQUEST_REPLY, start, clock);
            Optional<Deadline> extended =
                    add("reply-extended", StatutoryDeadlines.REQUEST_REPLY_EXTENDED, start, clock);
            silence("objection", reply);
            silence("objection-extended", extended);
            return new Timeline(received.date(), milestones);
        }

        /** By the law of the day of receipt, under which a request stays (PERKI 1/2021 Pasal 62). */
        private Optional<Deadline> add(String code, DeadlineRule known, Trigger trigger, Optional<Citation> clock) {
            Optional<Deadline> deadline =
                    law.rules().inForceOn(known.code(), received.date()).map(rule -> law.of(rule, trigger));
            if (deadline.isPresent()) {
                BilingualText label = new BilingualText(
                        TEXTS.text(Language.INDONESIAN, "milestone." + code),
                        TEXTS.text(Language.ENGLISH, "milestone." + code));
                milestones.add(new Milestone(code, label, deadline.get(), clock));
            }
            return deadline;
        }

        /** Silence is found on the working day after the answer was due (ground c), and 30 working days run from then. */
        private void silence(String code, Optional<Deadline> answer) {
            answer.flatMap(deadline -> deadline.due().known())
                    .flatMap(due -> law.calendar().tryShift(due, 1))
                    .ifPresent(
                            found -> add(code, StatutoryDeadlines.OBJECTION_FILE, Trigger.on(found), Optional.empty()));
        }
    }
}
