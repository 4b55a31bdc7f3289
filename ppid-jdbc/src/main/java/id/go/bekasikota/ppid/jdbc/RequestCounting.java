package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Standing;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Outcome;
import java.util.List;

/** Groups requests by unit and standing, as {@link Standing} defines it. */
record RequestCounting(ReportBasis basis) implements Figure {
    private static final String COMPLETE =
            "CASE WHEN c.completed <= :asOf AND c.received >= :checkedFrom AND (c.answered IS NULL OR c.answered > :asOf"
                    + " OR c.outcome <> '" + Outcome.REFUSED.code() + "') THEN c.completed ELSE c.received END";

    /** The extension holds unless it was noticed after the original due date. */
    private static final String EXTENDED = """
            CASE WHEN c.extension_noticed <= :asOf
                      AND COALESCE({ended:c.extension_noticed}, 0) - {started:{start}} < :reply THEN 1 ELSE 0 END""";

    @Override
    public Grouping grouping() {
        String start = basis.clockStart() == ClockStart.COMPLETE ? COMPLETE : "c.received";
        StandingNumber number = new StandingNumber(
                "c.answered", start, EXTENDED.replace("{start}", start), List.of(":extendedReply", ":reply"));
        return new Grouping(
                "c.unit_key",
                number.sql(Outcome.values()),
                Grouping.NONE,
                "ppid_request c WHERE c.body_key = :bodyKey AND NOT c.voided");
    }

    @Override
    public boolean count(Group group, TallyBuilder builder) {
        String unit = group.unit().orElse("");
        if (group.unit().isPresent()) {
            builder.unit(unit);
        }
        StandingNumber.Read read = new StandingNumber.Read(group.number());
        if (group.unit().isEmpty() || read.isLater()) {
            return true;
        }
        if (read.isUnknown()) {
            return false;
        }
        builder.requests(unit, read.standing(lateness(read), List.of(Outcome.values())), group.cases());
        return true;
    }

    private Standing.Lateness lateness(StandingNumber.Read read) {
        int allowed = read.isMarked() ? basis.extendedReplyDays() : basis.replyDays();
        if (read.isAfter(allowed)) {
            return Standing.Lateness.LATE;
        }
        if (read.isPending()) {
            return Standing.Lateness.RUNNING;
        }
        return read.isAfter(basis.replyDays()) ? Standing.Lateness.IN_EXTENDED_TIME : Standing.Lateness.IN_TIME;
    }
}
