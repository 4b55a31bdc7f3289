package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.TallyBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Counts all figures of a report by one statement, of which each groups the rows once. */
record CountQuery(Handle handle, Dialect dialect, UUID body, ReportBasis basis) {

    /** Completeness starts a clock only of requests under the rule that it is checked. */
    private static final LocalDate CHECKED_FROM =
            StatutoryDeadlines.REQUEST_CHECK.basis().from().orElse(LocalDate.of(1, 1, 1));

    private static final String DIGITS = "\\{(started|ended|month):([^{}]*)}";

    /** Counts; says whether all could be counted so. Never page by page: PostgreSQL counts that alone, not in parallel. */
    boolean count(List<? extends Figure> figures, Map<UUID, String> units, TallyBuilder builder) {
        String sql = IntStream.range(0, figures.size())
                .mapToObj(figure -> dialect.grouped(figure, figures.get(figure).grouping()))
                .collect(Collectors.joining(" UNION ALL "))
                .replaceAll(DIGITS, dialect.number("$1", "$2"));
        return bound(handle.createQuery(sql))
                .map((row, context) -> figures.get(row.getInt("figure")).count(group(row, units), builder))
                .list()
                .stream()
                .allMatch(Boolean::booleanValue);
    }

    private static Figure.Group group(ResultSet row, Map<UUID, String> units) throws SQLException {
        return new Figure.Group(
                Optional.ofNullable(row.getObject("unit_key", UUID.class)).map(units::get),
                row.getInt("number_of_group"),
                Optional.ofNullable(row.getString("grounds")).orElse(""),
                row.getLong("cases"));
    }

    private Query bound(Query query) {
        DayNumbers days = DayNumbers.of(basis);
        return query.bind("bodyKey", Bound.key(body))
                .bind("from", Bound.date(basis.period().from()))
                .bind("asOf", Bound.date(basis.asOf()))
                .bind("checkedFrom", Bound.date(CHECKED_FROM))
                .bind("firstDay", Bound.date(days.first()))
                .bind("started", dialect.numbers(days.started()))
                .bind("ended", dialect.numbers(days.ended()))
                .bind("month", dialect.numbers(days.months()))
                .bind("endedAsOf", days.ended(basis.asOf()))
                .bind("reply", 2 * basis.replyDays())
                .bind("extendedReply", 2 * basis.extendedReplyDays())
                .bind("objectionReply", 2 * basis.objectionReplyDays())
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true));
    }

    /** Whether a query by the body alone finds no row. */
    boolean isEmpty(String sql) {
        return handle.createQuery(sql)
                .bind("bodyKey", Bound.key(body))
                .mapTo(Integer.class)
                .findFirst()
                .isEmpty();
    }
}
