package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import id.go.bekasikota.ppid.text.Quoted;
import java.util.function.Function;

/** In a database: the rows replace the body's imported cases, and the database counts them (penghitungan tersimpan). */
final class Stored implements Counting {
    private final CaseDatabase database;

    private Stored(CaseDatabase database) {
        this.database = database;
    }

    static Stored open(StorageOptions.Target target) {
        return new Stored(CaseDatabase.open(target.address()));
    }

    @Override
    public ServiceReport count(RegisterBook book, ReportRequest request, Function<Tally, ServiceReport> report) {
        String body = request.storage().orElseThrow().body();
        return database.storage().inTransaction(stores -> {
            if (CaseKind.all().stream().anyMatch(kind -> holds(stores, kind, body))) {
                throw new UsageException(ReportTexts.of("lived", Quoted.of(body)));
            }
            stores.cases().replaceImported(body, book);
            return report.apply(stores.reports().tally(body, request.basis()));
        });
    }

    private static boolean holds(Stores stores, CaseKind<?, ?> kind, String body) {
        return !stores.of(kind).ids(body, "", 1).isEmpty();
    }

    @Override
    public void keep() {
        database.keep();
    }

    @Override
    public void close() {
        database.close();
    }
}
