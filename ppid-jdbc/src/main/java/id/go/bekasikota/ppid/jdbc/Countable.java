package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import id.go.bekasikota.ppid.policy.Reading.SuperiorClock;

/** Whether SQL counts under the readings of a report. */
record Countable(CountQuery query) {
    private static final String LIVED = """
            SELECT 1 FROM ppid_request WHERE body_key = :bodyKey AND origin = 'host'
            UNION ALL SELECT 1 FROM ppid_follow_up WHERE body_key = :bodyKey AND origin = 'host' LIMIT 1""";

    /** A register tells less than a case that was lived, so that more readings make no difference to it. */
    boolean bySql() {
        Deadlines law = query.basis().law();
        return law.rules().equals(Deadlines.indonesia().rules())
                && !law.policy().reads(NonWorkingReceipt.ROLL)
                && (isPlain(law.policy()) || query.isEmpty(LIVED));
    }

    private static boolean isPlain(LawPolicy policy) {
        return policy.cutoff().isEmpty()
                && policy.reads(ClockStart.RECEIPT)
                && !policy.reads(NoticeDate.ARRIVAL)
                && !policy.reads(SuperiorClock.ENTRY)
                && !policy.reads(IncompleteRequest.LAPSES);
    }
}
