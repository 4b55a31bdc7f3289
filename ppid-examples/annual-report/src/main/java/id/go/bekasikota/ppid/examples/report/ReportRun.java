package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.Terminal;
import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.examples.report.page.Provenance;
import id.go.bekasikota.ppid.examples.report.page.ReportPage;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One run of the program (satu kali jalan): counting, report and files, all of it or nothing.
 *
 * <p>The header is read before anything is made. The files are written beside their targets; where cases are kept, that and
 * the report are one transaction, and only once it is committed are the files put in place. Whatever fails on the way takes
 * away what the run made so far.
 */
final class ReportRun {
    private final ReportRequest request;
    private final Terminal console;

    ReportRun(ReportRequest request, Terminal console) {
        this.request = request;
        this.console = console;
    }

    RunResult run() {
        RegisterSource source = request.source();
        try (RegisterFile register = new RegisterFile(source.file(), source.clockStart());
                OutputFolder folder = OutputFolder.open(request.output().folder());
                Counting counting = Counting.of(request);
                PendingOutputs outputs = new PendingOutputs(folder.path())) {
            RowFiles rows = new RowFiles(outputs, request.language());
            RegisterBook book = register.readInto(rows);
            book.warnings().forEach(console::warn);
            ServiceReport report = counting.count(book, request, tally -> written(tally, book, rows, outputs));
            outputs.commit(request.output().formats());
            counting.keep();
            folder.keep();
            return new RunResult(report, rows.counts(), request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServiceReport written(Tally tally, RegisterBook book, RowFiles rows, PendingOutputs outputs) {
        ServiceReport report = ServiceReport.of(tally, request.period(), book.rows());
        try {
            rows.flush();
            for (ReportFormat format : request.output().formats()) {
                outputs.write(format.file(), rendered(report, format));
            }
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String rendered(ServiceReport report, ReportFormat format) {
        RegisterSource source = request.source();
        return switch (format) {
            case JSON -> PpidJson.write(report);
            case HTML ->
                ReportPage.render(report, Provenance.of(source.body(), source.fileName(), source.clockStart()));
            case PDF, XLSX, CSV -> throw new UsageException(ReportTexts.of("later", format.code()));
        };
    }
}
