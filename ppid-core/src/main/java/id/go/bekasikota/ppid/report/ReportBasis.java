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
 * What a report is computed on (dasar penghitungan laporan): the period, when the clock starts, and the calendar.
 *
 * <p>Days are counted from receipt as written. The lengths come from the table of {@link StatutoryDeadlines}.
 *
 * @param period the period
 * @param clockStart when the clock for the written notice starts
 * @param calendar the working days, which must know the whole period
 */
public record ReportBasis(ReportPeriod period, ClockStart clockStart, WorkingCalendar calendar) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it does not
     */
    public ReportBasis {
        if (!calendar.coverage().contains(period.from()) || !calendar.coverage().contains(period.to())) {
            Coverage known = calendar.coverage();
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
        return new ReportBasis(period, ClockStart.RECEIPT, WorkingCalendar.indonesia());
    }

    /** {@return the day as of which pending cases are looked at: the last day of the period} */
    public LocalDate asOf() {
        return period.to();
    }

    /** {@return the deadlines under this basis: calendar and policy} */
    public Deadlines law() {
        return Deadlines.indonesia().with(calendar).under(LawPolicy.statute().with(clockStart));
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
