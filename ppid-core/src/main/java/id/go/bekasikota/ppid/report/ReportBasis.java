package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.time.LocalDate;

/**
 * What a report is computed on (dasar penghitungan laporan): the period, and the calendar and every reading of the law by which
 * days are counted.
 *
 * <p>Days are counted from receipt as written. The lengths come from the table of {@link StatutoryDeadlines}.
 *
 * @param period the period
 * @param asOf the day as of which pending cases are looked at, the last of the period or before it; a later date of a case counts
 *     as absent
 * @param law the working days, which must know the whole period and that day, and the policy
 */
public record ReportBasis(DateRange period, LocalDate asOf, Deadlines law) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if they do not, or if the day lies after the period
     */
    public ReportBasis {
        Given.value(period, "period");
        Given.value(period, "period");
        Given.value(law, "law");
        Given.value(period, "period");
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        Coverage known = law.calendar().coverage();
        if (asOf.isAfter(period.to())) {
            throw new PpidException(
                    ReportTexts.TEXTS.both("after", asOf.toString(), period.to().toString()));
        }
        if (!known.contains(period.from()) || !known.contains(period.to()) || !known.contains(asOf)) {
            throw new PpidException(ReportTexts.TEXTS.both(
                    "outside",
                    period.from().toString(),
                    period.to().toString(),
                    known.first().toString(),
                    known.last().toString()));
        }
    }

    /**
     * Counts as of the last day of the period, as a report of a period that is over does.
     *
     * @param period the period
     * @param law the working days, which must know the whole period, and the policy
     * @throws PpidException if they do not
     */
    public ReportBasis(DateRange period, Deadlines law) {
        this(period, Given.value(period, "period").to(), law);
    }

    /**
     * {@return the usual basis: the clock starts on receipt, and the built-in calendar counts}
     *
     * @param period the period
     */
    public static ReportBasis statute(DateRange period) {
        Given.value(period, "period");
        return new ReportBasis(period, Deadlines.indonesia());
    }

    /**
     * {@return the same period and calendar under other readings}
     *
     * @param policy the readings
     */
    public ReportBasis under(LawPolicy policy) {
        Given.value(policy, "policy");
        return new ReportBasis(period, asOf, law.under(policy));
    }

    /**
     * {@return the same basis as of a day, or as of the last day of the period where that is earlier}
     *
     * @param day the day, usually today
     * @throws PpidException if the calendar does not know it
     */
    public ReportBasis on(LocalDate day) {
        Given.value(day, "day");
        return new ReportBasis(period, day.isBefore(period.to()) ? day : period.to(), law);
    }

    /** {@return the days that are counted for and on} */
    public ReportDays days() {
        return new ReportDays(period, asOf);
    }

    /** {@return when the clock for the written notice starts} */
    public ClockStart clockStart() {
        return law.policy().clockStart();
    }

    /** {@return the working days under the policy} */
    public WorkingCalendar calendar() {
        return law.calendar();
    }

    /** {@return the working days for the written notice: the length in UU 14/2008 Pasal 22 ayat (7)} */
    public int replyDays() {
        return StatutoryDeadlines.REQUEST_REPLY.term().amount();
    }

    /**
     * {@return the working days for the written notice with an extension: the length in UU 14/2008 Pasal 22 ayat (8), from the
     * same start}
     */
    public int extendedReplyDays() {
        return StatutoryDeadlines.REQUEST_REPLY_EXTENDED.term().amount();
    }

    /** {@return the working days for the answer to an objection: the length in UU 14/2008 Pasal 36 ayat (2)} */
    public int objectionReplyDays() {
        return StatutoryDeadlines.OBJECTION_REPLY.term().amount();
    }
}
