package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Counters;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.IdentityStore;
import id.go.bekasikota.ppid.storage.RegisterStore;
import id.go.bekasikota.ppid.storage.Stores;
import org.jdbi.v3.core.Handle;

/** The stores of one transaction. */
record JdbcStores(Handle handle, Dialect dialect) implements Stores {
    @Override
    public <E extends Event, A extends Aggregate<E>> AggregateStore<A> of(CaseKind<E, A> kind) {
        return new JdbcCases<>(handle, dialect, kind);
    }

    @Override
    public void passUnder(String body, String law) {
        Texts.check("the code of the public body", body);
        Failures.translated(() -> {
            Bodies.keep(handle, dialect, body);
            return Bodies.passUnder(handle, Texts.key(body), law);
        });
    }

    @Override
    public IdentityStore identities() {
        return new JdbcIdentities(handle, dialect);
    }

    @Override
    public Counters counters() {
        return new JdbcCounters(handle, dialect);
    }

    @Override
    public EventLog events() {
        return new JdbcLog(handle, dialect);
    }

    @Override
    public RegisterStore register() {
        return new JdbcRegister(handle, dialect);
    }

    @Override
    public ReportSource reports() {
        return new JdbcReports(handle, dialect);
    }
}
