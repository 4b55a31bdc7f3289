package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.request.Outcome;

/**
 * What was due when for the row at hand (jangka waktu jawaban): {@link id.go.bekasikota.ppid.request.ReplyClock} in epoch
 * days, set anew for each row. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // places in the arrays of one run, which nobody keeps
final class RowClock {
    private final DueDays days;
    private final ClockStart reading;
    private int start;
    private int originalDue;
    private int due;

    RowClock(DueDays days, ClockStart reading) {
        this.days = days;
        this.reading = reading;
    }

    /** Sets the clock by what was known on a day. */
    void set(RegisterRow row, int asOf) {
        int trigger = trigger(row, asOf);
        int extension = row.dayBy(RegisterColumn.TANGGAL_PERPANJANGAN, asOf);
        start = days.replyFrom(trigger);
        originalDue = days.reply(trigger);
        boolean extended = extension != RegisterRow.NO_DAY && extension <= originalDue;
        due = extended ? days.extendedReply(trigger) : originalDue;
    }

    private int trigger(RegisterRow row, int asOf) {
        int received = row.day(RegisterColumn.TANGGAL_DITERIMA);
        int complete = row.dayBy(RegisterColumn.TANGGAL_LENGKAP, asOf);
        if (reading != ClockStart.COMPLETE || complete == RegisterRow.NO_DAY || !days.knowsCompleteness(received)) {
            return received;
        }
        boolean refused = row.dayBy(RegisterColumn.TANGGAL_JAWABAN, asOf) != RegisterRow.NO_DAY
                && row.codes().one(RegisterColumn.PUTUSAN) == Outcome.REFUSED.ordinal();
        return refused ? received : complete;
    }

    int start() {
        return start;
    }

    /** The due date without an extension; {@link DueDays#LATER} where it lies after the calendar. */
    int originalDue() {
        return originalDue;
    }

    /** The due date with the extension where that holds; as above. */
    int due() {
        return due;
    }
}
