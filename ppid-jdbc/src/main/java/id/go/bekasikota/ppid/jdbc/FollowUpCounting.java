package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.report.TallyBuilder;

/** Counts the disputes of the period, and what the objections of the period name. */
final class FollowUpCounting implements Figure {
    private static final int DISPUTE = 1;

    @Override
    public Grouping grouping() {
        return new Grouping(
                Grouping.NONE,
                "CASE WHEN c.kind = 'dispute' THEN 1 ELSE 0 END",
                "c.grounds",
                "ppid_follow_up c WHERE c.body_key = :bodyKey AND c.received >= :from AND c.received <= :asOf");
    }

    @Override
    public boolean count(Group group, TallyBuilder builder) {
        if (group.number() == DISPUTE) {
            builder.disputes(group.cases());
        } else {
            Grounds.read(group.grounds(), ObjectionGround.class, ObjectionGround::of)
                    .forEach(ground -> builder.objectionGround(ground, group.cases()));
        }
        return true;
    }
}
