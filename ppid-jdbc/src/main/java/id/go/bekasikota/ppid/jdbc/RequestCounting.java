package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.Standing;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Groups requests by unit and standing, as {@link Standing} defines it, and counts along the way what else needs a
 * look at every case: refusals without a ground.
 *
 * <p>With through(d) the working days through a day and before(d) those before it, a day d lies after the n-th working day
 * from the start exactly where before(d) &gt;= through(start) + n. A day before the calendar has no row; then nothing is
 * known to be due.
 */
final class RequestCounting {
    private static final String COMPLETE =
            "CASE WHEN c.completed <= :asOf AND c.received >= :checkedFrom AND (c.answered IS NULL OR c.answered > :asOf"
                    + " OR c.outcome <> '" + Outcome.REFUSED.code() + "') THEN c.completed ELSE c.received END";

    /** The extension holds unless it was noticed after the original due date. */
    private static final String ALLOWED = """
            CASE WHEN c.extension_noticed <= :asOf
                      AND COALESCE(x.worked_before, 0) < s.worked_through + :reply
                 THEN :extendedReply ELSE :reply END""";

    /** Grouped by the names of results: inside another query, H2 would write all rows to a file first. */
    private static final String STANDINGS = """
            SELECT c.unit_key,
                   CASE WHEN c.received > :asOf THEN NULL WHEN c.received < :from THEN 'BEFORE' ELSE 'WITHIN' END AS arrival,
                   CASE WHEN c.answered > :asOf THEN 'PENDING'
                        WHEN c.answered < :from THEN 'ANSWERED_BEFORE'
                        WHEN c.answered <= :asOf THEN 'ANSWERED_WITHIN'
                        ELSE 'PENDING' END AS progress,
                   CASE WHEN c.answered <= :asOf THEN
                             CASE WHEN a.worked_before >= s.worked_through + {allowed} THEN 'LATE'
                                  WHEN a.worked_before >= s.worked_through + :reply THEN 'IN_EXTENDED_TIME'
                                  ELSE 'IN_TIME' END
                        WHEN :workedBeforeAsOf >= s.worked_through + {allowed} THEN 'LATE'
                        ELSE 'RUNNING' END AS lateness,
                   CASE WHEN c.answered <= :asOf THEN c.outcome END AS ended,
                   CASE WHEN c.answered >= :from AND c.answered <= :asOf
                             AND a.worked_through > s.worked_through
                        THEN a.worked_through - s.worked_through ELSE 0 END AS days_taken,
                   COUNT(*) AS requests,
                   SUM(CASE WHEN c.outcome = '{refused}' AND c.exemption_grounds = 0 THEN 1 ELSE 0 END) AS groundless,
                   MIN(CASE WHEN c.received > :asOf THEN NULL
                            WHEN c.answered <= :asOf AND s.worked_through IS NULL THEN {start}
                            WHEN c.answered <= :asOf AND a.worked_through IS NULL THEN c.answered END) AS unknown_day
            FROM ppid_request c
            LEFT JOIN ppid_working_day s ON s.calendar_day = {start}
            LEFT JOIN ppid_working_day a ON a.calendar_day = c.answered
            LEFT JOIN ppid_working_day x ON x.calendar_day = c.extension_noticed
            WHERE c.body_key = :bodyKey AND NOT c.voided
            GROUP BY c.unit_key, arrival, progress, lateness, ended, days_taken""";

    private final CountQuery queries;

    RequestCounting(CountQuery queries) {
        this.queries = queries;
    }

    void count(Map<UUID, String> units, TallyBuilder builder) {
        String start = queries.basis().clockStart() == ClockStart.COMPLETE ? COMPLETE : "c.received";
        String sql = STANDINGS
                .replace("{allowed}", ALLOWED)
                .replace("{start}", start)
                .replace("{refused}", Outcome.REFUSED.code());
        queries.each(sql, row -> {
            queries.refuseUnknown(row);
            String unit = units.get(row.getObject("unit_key", UUID.class));
            if (unit != null) {
                builder.unit(unit);
            }
            // without an arrival: received after the day that is looked at
            if (unit != null && row.getString("arrival") != null) {
                Standing<Outcome> standing = standing(row);
                builder.requests(unit, standing, row.getLong("requests"));
                if (standing.progress() == Standing.Progress.ANSWERED_WITHIN) {
                    builder.refusedWithoutGround(row.getLong("groundless"));
                }
            }
        });
    }

    private static Standing<Outcome> standing(ResultSet row) throws SQLException {
        return new Standing<>(
                Standing.Arrival.valueOf(row.getString("arrival")),
                Standing.Progress.valueOf(row.getString("progress")),
                Standing.Lateness.valueOf(row.getString("lateness")),
                Optional.ofNullable(row.getString("ended")).map(Outcome::of),
                row.getInt("days_taken"));
    }
}
