package host;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.Period;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.RegistrationNumber;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.RequesterType;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Computes a deadline, records a case and counts it. */
public final class Main {
    private Main() {}

    /** Starts the host: the address of its database. */
    public static void main(String[] arguments) {
        LocalDate received = LocalDate.of(2025, 3, 26);
        System.out.println("due "
                + Deadlines.indonesia()
                        .of(StatutoryDeadlines.REQUEST_REPLY, received)
                        .date());

        DataSource dataSource = JdbcConnectionPool.create(arguments[0], "sa", "");
        Schema.of(dataSource).migrate();
        Storage storage = JdbcStorage.owning(dataSource);
        Intake intake = new Intake(
                received, Optional.empty(), Channel.EMAIL, RequesterType.INDIVIDUAL, Optional.empty());
        CaseRecord record = new CaseRecord(
                new RequestRecord(
                        new RegistrationNumber("1/PPID/2025"), "dinkes", intake, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
        long count = storage.inTransaction(stores -> {
            stores.cases().add("3275", record);
            return stores.reports()
                    .tally("3275", ReportBasis.statute(Period.year(2025)))
                    .overall()
                    .requests()
                    .received();
        });
        System.out.println("received " + count);
    }
}
