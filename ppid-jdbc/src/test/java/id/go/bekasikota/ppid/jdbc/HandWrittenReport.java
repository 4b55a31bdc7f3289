package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Standing;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * The figures of a yearly report by one statement as somebody would write it who knows PostgreSQL: days of work joined from a
 * table with an index, one arm for each figure.
 */
final class HandWrittenReport {
    private static final String DAYS = """
            CREATE TABLE bench_day (day DATE PRIMARY KEY, before INTEGER NOT NULL, through INTEGER NOT NULL)""";

    private static final String REPORT = """
            SELECT 'request' AS figure, u.unit AS a,
                   CASE WHEN c.received < p.first THEN 'BEFORE' ELSE 'WITHIN' END AS b,
                   CASE WHEN c.answered > p.last OR c.answered IS NULL THEN 'PENDING'
                        WHEN c.answered < p.first THEN 'ANSWERED_BEFORE' ELSE 'ANSWERED_WITHIN' END AS c,
                   CASE WHEN c.answered <= p.last THEN
                             CASE WHEN a.before >= s.through + CASE WHEN x.before < s.through + 10 THEN 17 ELSE 10 END
                                  THEN 'LATE'
                                  WHEN a.before >= s.through + 10 THEN 'IN_EXTENDED_TIME' ELSE 'IN_TIME' END
                        WHEN l.before >= s.through + CASE WHEN x.before < s.through + 10 THEN 17 ELSE 10 END THEN 'LATE'
                        ELSE 'RUNNING' END AS d,
                   CASE WHEN c.answered <= p.last THEN c.outcome END AS e,
                   CASE WHEN c.answered BETWEEN p.first AND p.last
                        THEN GREATEST(0, a.through - s.through) ELSE 0 END AS days,
                   COUNT(*) AS cases
            FROM ppid_request c
            JOIN (SELECT CAST(? AS DATE) AS first, CAST(? AS DATE) AS last, CAST(? AS UUID) AS body) p ON p.body = c.body_key
            JOIN ppid_unit u ON u.body_key = c.body_key AND u.unit_key = c.unit_key
            JOIN bench_day l ON l.day = p.last
            LEFT JOIN bench_day s ON s.day = c.received
            LEFT JOIN bench_day a ON a.day = c.answered
            LEFT JOIN bench_day x ON x.day = c.extension_noticed AND x.day <= p.last
            WHERE NOT c.voided AND c.received <= p.last
            GROUP BY 2, 3, 4, 5, 6, 7
            UNION ALL
            SELECT 'received', c.channel, c.requester_type, c.category, to_char(c.received, 'YYYY-MM'), NULL, 0, COUNT(*)
            FROM ppid_request c WHERE NOT c.voided AND c.received BETWEEN ? AND ? AND c.body_key = ?
            GROUP BY 2, 3, 4, 5
            UNION ALL
            SELECT 'withheld', c.outcome, c.grounds, NULL, NULL, NULL, 0, COUNT(*)
            FROM ppid_request c
            JOIN (SELECT CAST(? AS DATE) AS first, CAST(? AS DATE) AS last, CAST(? AS UUID) AS body) p ON p.body = c.body_key
            WHERE NOT c.voided AND c.answered BETWEEN p.first AND p.last AND c.received <= p.last
                AND c.outcome IN ('refused', 'partially-granted')
            GROUP BY 2, 3
            UNION ALL
            SELECT 'objection', CASE WHEN c.received < p.first THEN 'BEFORE' ELSE 'WITHIN' END,
                   CASE WHEN c.ended > p.last OR c.ended IS NULL THEN 'PENDING'
                        WHEN c.ended < p.first THEN 'ANSWERED_BEFORE' ELSE 'ANSWERED_WITHIN' END,
                   CASE WHEN c.ended <= p.last
                        THEN CASE WHEN a.through - s.through > 30 THEN 'LATE' ELSE 'IN_TIME' END
                        WHEN l.before >= s.through + 30 THEN 'LATE' ELSE 'RUNNING' END,
                   CASE WHEN c.ended <= p.last THEN c.outcome END,
                   NULL, CASE WHEN c.ended <= p.last THEN GREATEST(0, a.through - s.through) ELSE 0 END, COUNT(*)
            FROM ppid_follow_up c
            JOIN (SELECT CAST(? AS DATE) AS first, CAST(? AS DATE) AS last, CAST(? AS UUID) AS body) p ON p.body = c.body_key
            JOIN bench_day l ON l.day = p.last
            LEFT JOIN bench_day s ON s.day = c.received
            LEFT JOIN bench_day a ON a.day = c.ended
            WHERE c.kind = 'objection' AND c.received <= p.last
            GROUP BY 2, 3, 4, 5, 7
            UNION ALL
            SELECT c.kind, c.grounds, NULL, NULL, NULL, NULL, 0, COUNT(*)
            FROM ppid_follow_up c WHERE c.received BETWEEN ? AND ? AND c.body_key = ?
            GROUP BY 1, 2""";

    private HandWrittenReport() {}

    /** Makes the table of days. */
    static void prepare(Connection connection) throws SQLException {
        WorkingCalendar calendar = WorkingCalendar.indonesia();
        try (Statement statement = connection.createStatement()) {
            statement.execute(DAYS);
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bench_day VALUES (?, ?, ?)")) {
            LocalDate day = calendar.coverage().first();
            for (; !day.isAfter(calendar.coverage().last()); day = day.plusDays(1)) {
                int through = calendar.ordinal(day);
                insert.setObject(1, day);
                insert.setInt(2, through - (calendar.isWorkingDay(day) ? 1 : 0));
                insert.setInt(3, through);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Runs the statement and puts its rows together. */
    static Tally tally(Connection connection, UUID body, ReportBasis basis) throws SQLException {
        TallyBuilder builder = new TallyBuilder(basis);
        try (PreparedStatement statement = connection.prepareStatement(REPORT)) {
            for (int i = 1; i <= 15; i += 3) {
                statement.setObject(i, basis.period().from());
                statement.setObject(i + 1, basis.period().to());
                statement.setObject(i + 2, body);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    add(row, builder);
                }
            }
        }
        return builder.build();
    }

    private static void add(ResultSet row, TallyBuilder builder) throws SQLException {
        long cases = row.getLong("cases");
        switch (row.getString("figure")) {
            case "request" -> {
                Optional<Outcome> outcome =
                        Optional.ofNullable(row.getString("e")).map(Outcome::of);
                builder.requests(
                        row.getString("a"),
                        standing(
                                row.getString("b"),
                                row.getString("c"),
                                row.getString("d"),
                                outcome,
                                row.getInt("days")),
                        cases);
            }
            case "received" -> received(row, builder, cases);
            case "withheld" -> withheld(row, builder, cases);
            case "objection" -> {
                if (row.getString("c") == null) {
                    Grounds.read(row.getString("a"), ObjectionGround.class, ObjectionGround::of)
                            .forEach(ground -> builder.objectionGround(ground, cases));
                } else {
                    Optional<ObjectionEnd> end =
                            Optional.ofNullable(row.getString("d")).map(ObjectionEnd::of);
                    builder.objections(
                            standing(
                                    row.getString("a"),
                                    row.getString("b"),
                                    row.getString("c"),
                                    end,
                                    row.getInt("days")),
                            cases);
                }
            }
            default -> builder.disputes(cases);
        }
    }

    private static <E extends id.go.bekasikota.ppid.law.Coded> Standing<E> standing(
            String arrival, String progress, String lateness, Optional<E> end, int days) {
        return new Standing<>(
                Standing.Arrival.valueOf(arrival),
                Standing.Progress.valueOf(progress),
                Standing.Lateness.valueOf(lateness),
                end,
                days);
    }

    private static void received(ResultSet row, TallyBuilder builder, long cases) throws SQLException {
        builder.channel(Channel.of(row.getString("a")), cases);
        builder.requesterType(RequesterType.of(row.getString("b")), cases);
        Optional.ofNullable(row.getString("c"))
                .map(DisclosureClass::of)
                .ifPresent(category -> builder.category(category, cases));
        builder.month(YearMonth.parse(row.getString("d")), cases);
    }

    private static void withheld(ResultSet row, TallyBuilder builder, long cases) throws SQLException {
        var grounds = Grounds.read(row.getString("b"), ExemptionGround.class, ExemptionGround::of);
        grounds.forEach(ground -> builder.exemptionGround(ground, cases));
        grounds.stream()
                .map(ExemptionGround::letter)
                .distinct()
                .forEach(letter -> builder.exemptionLetter(letter, cases));
        if (grounds.isEmpty() && row.getString("a").equals(Outcome.REFUSED.code())) {
            builder.refusedWithoutGround(cases);
        }
    }
}
