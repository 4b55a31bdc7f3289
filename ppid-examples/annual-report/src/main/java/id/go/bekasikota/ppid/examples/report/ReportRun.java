package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.Terminal;
import id.go.bekasikota.ppid.examples.report.page.Provenance;
import id.go.bekasikota.ppid.examples.report.page.ReportPage;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One run of the program (satu kali jalan): import, report and files, all of it or nothing.
 *
 * <p>The header is read before anything is made. Import and report are one transaction, in which the files are written
 * beside their targets; only once it is committed are they put in place. Whatever fails on the way takes away what the
 * run made so far.
 */
final class ReportRun {
    private final ReportRequest request;
    private final Terminal console;

    ReportRun(ReportRequest request, Terminal console) {
        this.request = request;
        this.console = console;
    }

    RunResult run() {
        try (RegisterFile register = new RegisterFile(request.register(), request.clockStart());
                OutputFolder folder = OutputFolder.open(request.out());
                CaseDatabase database = CaseDatabase.open(request, folder);
                PendingOutputs outputs = new PendingOutputs(folder.path())) {
            RowFiles rows = new RowFiles(outputs);
            RegisterBook book = register.readInto(rows);
            book.warnings().forEach(console::warn);
            ServiceReport report = database.storage().inTransaction(stores -> {
                ServiceReport computed = compute(stores, book);
                write(computed, rows, outputs);
                return computed;
            });
            outputs.commit(request.formats());
            database.keep();
            folder.keep();
            return new RunResult(report, rows.counts(), request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServiceReport compute(Stores stores, RegisterBook book) {
        if (CaseKind.all().stream().anyMatch(kind -> holds(stores, kind))) {
            throw new PpidException("the body \"" + request.body()
                    + "\" holds a case that was not imported from a register book (expected a body of its own for the"
                    + " import); nothing was changed");
        }
        stores.cases().replaceImported(request.body(), book);
        return ServiceReport.of(stores.reports().tally(request.body(), request.basis()), request.period(), book.rows());
    }

    private boolean holds(Stores stores, CaseKind<?, ?> kind) {
        return !stores.of(kind).ids(request.body(), "", 1).isEmpty();
    }

    private void write(ServiceReport report, RowFiles rows, PendingOutputs outputs) {
        try {
            rows.flush();
            for (ReportFormat format : request.formats()) {
                outputs.write(format.file(), rendered(report, format));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String rendered(ServiceReport report, ReportFormat format) {
        return switch (format) {
            case JSON -> PpidJson.write(report);
            case HTML ->
                ReportPage.render(
                        report,
                        Provenance.of(
                                request.body(), ReportRequest.fileName(request.register()), request.clockStart()));
            case PDF, XLSX, CSV -> throw new UsageException(format.code() + " is not available yet");
        };
    }
}
