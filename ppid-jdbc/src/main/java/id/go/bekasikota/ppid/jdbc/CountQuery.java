package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.report.ReportBasis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Runs the counting queries, which share their parameters; each binds only those that it names. */
record CountQuery(Handle handle, UUID body, ReportBasis basis) {

    /** Completeness starts a clock only of requests under the rule that it is checked. */
    private static final LocalDate CHECKED_FROM =
            StatutoryDeadlines.REQUEST_CHECK.basis().from().orElse(LocalDate.of(1, 1, 1));

    /** Takes a row of a result. */
    @FunctionalInterface
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    void each(String sql, RowTaker taker) {
        int workedBeforeAsOf = WorkingDayRows.before(basis.calendar(), basis.asOf());
        Query query = handle.createQuery(sql)
                .bind("bodyKey", Bound.key(body))
                .bind("from", Bound.date(basis.period().from()))
                .bind("asOf", Bound.date(basis.asOf()))
                .bind("checkedFrom", Bound.date(CHECKED_FROM))
                .bind("reply", basis.replyDays())
                .bind("extendedReply", basis.extendedReplyDays())
                .bind("objectionReply", basis.objectionReplyDays())
                .bind("workedBeforeAsOf", workedBeforeAsOf)
                .setFetchSize(CaseReader.PAGE)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true));
        try (ResultIterator<Boolean> rows = query.map((row, context) -> {
                    taker.take(row);
                    return true;
                })
                .iterator()) {
            rows.forEachRemaining(taken -> {});
        }
    }

    /** Whether a query finds no row. */
    boolean isEmpty(String sql) {
        AtomicBoolean found = new AtomicBoolean();
        each(sql, row -> found.set(true));
        return !found.get();
    }

    /** Fails as the definition does where a day that must be counted from or to lies before the calendar. */
    void refuseUnknown(ResultSet row) throws SQLException {
        LocalDate unknown = row.getObject("unknown_day", LocalDate.class);
        if (unknown != null) {
            int known = basis.calendar().ordinal(unknown);
            throw new IllegalStateException(unknown + " is working day " + known + " but was not found");
        }
    }
}
