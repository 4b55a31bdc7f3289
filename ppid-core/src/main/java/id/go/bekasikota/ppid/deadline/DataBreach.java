package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.Reading.BreachStart;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A failure to protect personal data as it was recorded (kegagalan pelindungan data pribadi), UU 27/2022 Pasal 46.
 *
 * <p>The statute gives 72 hours for the notice and prints no start; the policy's {@link BreachStart} decides. Two recipients
 * are owed the same notice: the person concerned and the authority.
 *
 * @param known when the body knew of it, in its own zone
 * @param occurred when it happened, in the same zone and not after {@code known}; empty where that is not known
 */
@JsonForm
public record DataBreach(
        @JsonIso LocalDateTime known, @JsonIso Optional<LocalDateTime> occurred) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it was known before it happened
     */
    public DataBreach {
        Given.value(known, "known");
        Given.value(occurred, "occurred");
        if (occurred.filter(known::isBefore).isPresent()) {
            throw new PpidException(
                    "a failure of protection was known on " + known + ", before it happened on "
                            + occurred.orElseThrow() + " (expected the same moment or a later one)",
                    StatutoryDeadlines.BREACH_NOTIFY.citation());
        }
    }

    /**
     * {@return a failure of which only the moment of knowledge is recorded}
     *
     * @param moment when the body knew of it, in its own zone
     */
    public static DataBreach knownAt(LocalDateTime moment) {
        Given.value(moment, "moment");
        return new DataBreach(moment, Optional.empty());
    }

    /**
     * {@return this failure with the moment at which it happened}
     *
     * @param moment when it happened, in the body's own zone
     * @throws PpidException if it was known before
     */
    public DataBreach occurredAt(LocalDateTime moment) {
        Given.value(moment, "moment");
        return new DataBreach(known, Optional.of(moment));
    }

    /**
     * {@return until when the written notice is due (Pasal 46 ayat (1)): the deadline, with its time of day}
     *
     * @param law the policy that says from when the hours run: the earlier of both moments, or knowledge alone
     */
    public Deadline notice(Deadlines law) {
        Given.value(law, "law");
        LocalDateTime start = law.policy().reads(BreachStart.KNOWLEDGE) ? known : occurred.orElse(known);
        return law.of(StatutoryDeadlines.BREACH_NOTIFY, start.toLocalDate(), start.toLocalTime());
    }
}
