package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.report.Standing;
import id.go.bekasikota.ppid.report.TallyBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Groups objections by standing, as {@link Standing} defines it, counts their grounds, and disputes. */
final class ObjectionCounting {
    /** An unanswered objection from before the calendar has long been due. */
    private static final String STANDINGS = """
            SELECT CASE WHEN c.received < :from THEN 'BEFORE' ELSE 'WITHIN' END AS arrival,
                   CASE WHEN c.ended > :asOf THEN 'PENDING'
                        WHEN c.ended < :from THEN 'ANSWERED_BEFORE'
                        WHEN c.ended <= :asOf THEN 'ANSWERED_WITHIN'
                        ELSE 'PENDING' END AS progress,
                   CASE WHEN c.ended <= :asOf THEN
                             CASE WHEN r.worked_through - o.worked_through > :objectionReply THEN 'LATE'
                                  ELSE 'IN_TIME' END
                        WHEN :workedBeforeAsOf >= o.worked_through + :objectionReply THEN 'LATE'
                        ELSE 'RUNNING' END AS lateness,
                   CASE WHEN c.ended <= :asOf THEN c.outcome END AS how_ended,
                   CASE WHEN c.ended <= :asOf AND c.ended > c.received
                        THEN r.worked_through - o.worked_through ELSE 0 END AS days_taken,
                   COUNT(*) AS objections,
                   MIN(CASE WHEN c.ended <= :asOf AND o.worked_through IS NULL THEN c.received
                            WHEN c.ended <= :asOf AND r.worked_through IS NULL
                            THEN c.ended END) AS unknown_day
            FROM ppid_follow_up c
            LEFT JOIN ppid_working_day o ON o.calendar_day = c.received
            LEFT JOIN ppid_working_day r ON r.calendar_day = c.ended
            WHERE c.body_key = :bodyKey AND c.kind = 'objection' AND c.received <= :asOf
            GROUP BY arrival, progress, lateness, how_ended, days_taken""";

    private static final String GROUNDS = """
            SELECT g.ground, COUNT(*) AS objections
            FROM ppid_ground g
            JOIN ppid_follow_up c ON c.body_key = g.body_key AND c.origin = g.origin AND c.kind = g.kind
                AND c.case_key = g.case_key
            WHERE g.body_key = :bodyKey AND g.kind = 'objection' AND c.received >= :from AND c.received <= :asOf
            GROUP BY g.ground""";

    private static final String DISPUTES = """
            SELECT COUNT(*) AS disputes FROM ppid_follow_up c
            WHERE c.body_key = :bodyKey AND c.kind = 'dispute' AND c.received >= :from AND c.received <= :asOf""";

    private final CountQuery queries;

    ObjectionCounting(CountQuery queries) {
        this.queries = queries;
    }

    void count(TallyBuilder builder) {
        queries.each(STANDINGS, row -> {
            queries.refuseUnknown(row);
            builder.objections(standing(row), row.getLong("objections"));
        });
        queries.each(
                GROUNDS,
                row -> builder.objectionGround(ObjectionGround.of(row.getString("ground")), row.getLong("objections")));
        queries.each(DISPUTES, row -> builder.disputes(row.getLong("disputes")));
    }

    private static Standing<ObjectionEnd> standing(ResultSet row) throws SQLException {
        return new Standing<>(
                Standing.Arrival.valueOf(row.getString("arrival")),
                Standing.Progress.valueOf(row.getString("progress")),
                Standing.Lateness.valueOf(row.getString("lateness")),
                Optional.ofNullable(row.getString("how_ended")).map(ObjectionEnd::of),
                row.getInt("days_taken"));
    }
}
