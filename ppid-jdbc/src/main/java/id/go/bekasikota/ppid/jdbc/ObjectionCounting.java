package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Standing;
import id.go.bekasikota.ppid.report.TallyBuilder;
import java.util.List;

/** Groups objections by standing, as {@link Standing} defines it. An unanswered one from before the calendar has long been due. */
record ObjectionCounting(ReportBasis basis) implements Figure {
    private static final StandingNumber NUMBER =
            new StandingNumber("c.ended", "c.received", "0", List.of(":objectionReply + 1", ":objectionReply"));

    @Override
    public Grouping grouping() {
        return new Grouping(
                Grouping.NONE,
                NUMBER.sql(ObjectionEnd.values()),
                Grouping.NONE,
                "ppid_follow_up c WHERE c.body_key = :bodyKey AND c.kind = 'objection' AND c.received <= :asOf");
    }

    @Override
    public boolean count(Group group, TallyBuilder builder) {
        StandingNumber.Read read = new StandingNumber.Read(group.number());
        if (read.isUnknown()) {
            return false;
        }
        builder.objections(read.standing(lateness(read), List.of(ObjectionEnd.values())), group.cases());
        return true;
    }

    private Standing.Lateness lateness(StandingNumber.Read read) {
        int days = basis.objectionReplyDays();
        if (read.isPending()) {
            return read.isAfter(days) ? Standing.Lateness.LATE : Standing.Lateness.RUNNING;
        }
        return read.took(days) ? Standing.Lateness.LATE : Standing.Lateness.IN_TIME;
    }
}
