package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reply dates of one request under each named policy (perbandingan kebijakan), side by side.
 *
 * <p>The presets come first, then the statute with each single other reading of the count. Where the day of completeness
 * is not given, {@code perki2021} counts from the day on which the completeness check ran out (PERKI 1/2021 Pasal 31
 * ayat (2)), and from receipt for a request received before that check was law.
 *
 * @param received the day of receipt
 * @param columns one column per policy
 */
@JsonForm
public record PolicyComparison(@JsonIso LocalDate received, List<Column> columns) {

    /** {@inheritDoc} */
    public PolicyComparison {
        Given.value(columns, "columns");
        columns = List.copyOf(columns);
    }

    /**
     * Compares the policies for a request whose day of completeness is not known.
     *
     * @param law the calendar; its policy is not used
     * @param received the day of receipt
     * @return the comparison
     * @throws PpidException if the day of receipt lies outside the calendar
     */
    public static PolicyComparison of(Deadlines law, LocalDate received) {
        Given.value(law, "law");
        Given.value(received, "received");
        return compare(law, received, Optional.empty());
    }

    /**
     * Compares the policies.
     *
     * @param law the calendar; its policy is not used
     * @param received the day of receipt
     * @param complete the day on which the request was declared complete
     * @return the comparison
     * @throws PpidException if one of the days lies outside the calendar, or completeness before receipt
     */
    public static PolicyComparison of(Deadlines law, LocalDate received, LocalDate complete) {
        Given.value(law, "law");
        Given.value(received, "received");
        Given.value(complete, "complete");
        known(law, complete);
        if (complete.isBefore(received)) {
            throw new PpidException(
                    "the request cannot be complete on " + complete + " before it was received on " + received);
        }
        return compare(law, received, Optional.of(complete));
    }

    /**
     * Says where the policies part.
     *
     * @return the columns with at least one date other than that of the first, which is the default; empty where all
     *     readings of the law agree on this request
     */
    public List<Column> parting() {
        return columns.stream()
                .filter(column -> column.partsFrom(columns.get(0)))
                .toList();
    }

    private static void known(Deadlines law, LocalDate day) {
        if (!law.calendar().coverage().contains(day)) {
            throw new PpidException(day + " lies outside the " + law.calendar().coverage());
        }
    }

    private static PolicyComparison compare(Deadlines law, LocalDate received, Optional<LocalDate> complete) {
        known(law, received);
        List<Column> columns = new ArrayList<>();
        for (LawPolicy policy : List.of(
                LawPolicy.statute(),
                LawPolicy.perki2021(),
                LawPolicy.statute().with(CollectiveLeave.WORKING),
                LawPolicy.statute().with(NonWorkingReceipt.ROLL))) {
            Deadlines under = law.under(policy);
            LocalDate start = policy.clockStart() == ClockStart.COMPLETE
                    ? complete.orElseGet(() -> checkRanOut(under, received))
                    : received;
            columns.add(new Column(
                    new BilingualText(policy.tell(Language.INDONESIAN), policy.tell(Language.ENGLISH)),
                    policy,
                    under.of(rule(law, StatutoryDeadlines.REQUEST_REPLY, received), start),
                    under.of(rule(law, StatutoryDeadlines.REQUEST_REPLY_EXTENDED, received), start),
                    under.of(rule(law, StatutoryDeadlines.REQUEST_REPLY, received), received)));
        }
        return new PolicyComparison(received, columns);
    }

    private static LocalDate checkRanOut(Deadlines law, LocalDate received) {
        return law.rules()
                .inForceOn(StatutoryDeadlines.REQUEST_CHECK.code(), received)
                .flatMap(check -> law.of(check, received).due().known())
                .orElse(received);
    }

    /** By the law of the day of receipt; before there was one, by the first that came. */
    private static DeadlineRule rule(Deadlines law, DeadlineRule known, LocalDate received) {
        return law.rules()
                .inForceOn(known.code(), received)
                .or(() -> law.rules().find(known.code()))
                .orElse(known);
    }

    /**
     * The dates under one policy.
     *
     * @param label the policy in words, in both languages
     * @param policy the policy
     * @param reply the written notice
     * @param extended the written notice after an extension
     * @param refusal a refusal, which always counts from receipt (PERKI 1/2021 Pasal 34 ayat (3))
     */
    @JsonForm
    public record Column(BilingualText label, LawPolicy policy, Deadline reply, Deadline extended, Deadline refusal) {

        private boolean partsFrom(Column other) {
            return !reply.due().equals(other.reply.due())
                    || !extended.due().equals(other.extended.due())
                    || !refusal.due().equals(other.refusal.due());
        }
    }
}
