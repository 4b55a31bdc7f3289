package host;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.InvalidCommandException;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.jdbc.Schema;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.requester.RequesterType;
import id.go.bekasikota.ppid.storage.Storage;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Computes a deadline, records a case and counts it; then registers a request with a validator of each kind. */
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
                        new RegisterCode("1/PPID/2025"), new RegisterCode("dinkes"), intake, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
        long count = storage.inTransaction(stores -> {
            stores.register().replaceImported("3275", List.of(record).iterator());
            return stores.reports()
                    .tally("3275", ReportBasis.statute(DateRange.year(2025)))
                    .overall()
                    .requests()
                    .received();
        });
        System.out.println("received " + count);

        Validator own = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        PublicBody body = PublicBody.of("kota", "Pemerintah Kota");
        Clock clock = Clock.fixed(Instant.parse("2025-03-26T02:00:00Z"), ZoneId.of("Asia/Jakarta"));
        register(Ppid.builder(body).clock(clock).build());
        register(Ppid.builder(body).clock(clock).validator(own).storage(storage).build());
    }

    /** Tries a form that cannot be registered, then one that can. */
    private static void register(Ppid ppid) {
        Officer officer = new Officer(Role.PPID, "Kepala Dinas Kominfo", "kominfo");
        Individual requester = Individual.named("Siti Aminah");
        try {
            ppid.requests()
                    .receive(ReceiveRequest.by(requester).unit("dinkes").asks(" ").build(), officer)
                    .orThrow();
        } catch (InvalidCommandException e) {
            e.violations()
                    .forEach(violation ->
                            System.out.println(violation.field() + ": " + violation.message(Language.INDONESIAN)));
        }
        System.out.println(ppid.requests()
                .receive(ReceiveRequest.by(requester).unit("dinkes").asks("Anggaran").build(), officer)
                .orThrow()
                .number());
    }
}
