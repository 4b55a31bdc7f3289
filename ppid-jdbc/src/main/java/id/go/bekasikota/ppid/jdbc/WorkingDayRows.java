package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.report.ReportBasis;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/**
 * The calendar as rows of a temporary table that goes with the transaction: how many working days lie before each day, and
 * how many through it. Days after the report's last day are left out, since what lies there does not exist yet.
 */
final class WorkingDayRows {
    private final Handle handle;
    private final Dialect dialect;

    WorkingDayRows(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    void fill(ReportBasis basis) {
        // all three in the key: then the index alone answers
        handle.execute(dialect.temporary("ppid_working_day (calendar_day DATE NOT NULL, worked_before INTEGER NOT NULL,"
                + " worked_through INTEGER NOT NULL, PRIMARY KEY (calendar_day, worked_before, worked_through))"));
        handle.execute("DELETE FROM ppid_working_day");
        WorkingCalendar calendar = basis.calendar();
        LocalDate day = calendar.coverage().first();
        while (!day.isAfter(basis.asOf())) {
            LocalDate next = day.plusDays(CaseReader.PAGE);
            insert(calendar, day, next.isAfter(basis.asOf()) ? basis.asOf().plusDays(1) : next);
            day = next;
        }
    }

    private void insert(WorkingCalendar calendar, LocalDate from, LocalDate until) {
        String insert = "INSERT INTO ppid_working_day (calendar_day, worked_before, worked_through) VALUES (?, ?, ?)";
        Batch.run(handle, insert, batch -> {
            for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
                batch.date(day)
                        .number(before(calendar, day))
                        .number(calendar.ordinal(day))
                        .add();
            }
        });
    }

    /** The working days of a calendar before a day. */
    static int before(WorkingCalendar calendar, LocalDate day) {
        return calendar.ordinal(day) - (calendar.isWorkingDay(day) ? 1 : 0);
    }
}
