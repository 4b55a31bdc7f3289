package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.storage.CaseStore;
import id.go.bekasikota.ppid.storage.Stores;
import org.jdbi.v3.core.Handle;

/** The stores of one transaction. */
record JdbcStores(Handle handle, Dialect dialect) implements Stores {
    @Override
    public CaseStore cases() {
        return new JdbcCases(handle, dialect);
    }

    @Override
    public ReportSource reports() {
        return new JdbcReports(handle, dialect);
    }
}
