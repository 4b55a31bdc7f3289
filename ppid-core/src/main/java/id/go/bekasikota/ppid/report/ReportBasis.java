package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.PpidException;
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
 * @param law the working days, which must know the whole period, and the policy
 */
public record ReportBasis(ReportPeriod period, Deadlines law) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it does not
     */
    public ReportBasis {
        Coverage known = law.calendar().coverage();
        if (!known.contains(period.from()) || !known.contains(period.to())) {
            throw new PpidException(ReportTexts.TEXTS.both(
                    "outside",
                    period.from().toString(),
                    period.to().toString(),
                    known.first().toString(),
                    known.last().toString()));
        }
    }

    /**
     * {@return the usual basis: the clock starts on receipt, and the built-in calendar counts}
     *
     * @param period the period
     */
    public static ReportBasis statute(ReportPeriod period) {
        return new ReportBasis(period, Deadlines.indonesia());
    }

    /**
     * {@return the same period and calendar under other readings}
     *
     * @param policy the readings
     */
    public ReportBasis under(LawPolicy policy) {
        return new ReportBasis(period, law.under(policy));
    }

    /** {@return when the clock for the written notice starts} */
    public ClockStart clockStart() {
        return law.policy().clockStart();
    }

    /** {@return the working days under the policy} */
    public WorkingCalendar calendar() {
        return law.calendar();
    }

    /** {@return the day as of which pending cases are looked at: the last day of the period} */
    public LocalDate asOf() {
        return period.to();
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
