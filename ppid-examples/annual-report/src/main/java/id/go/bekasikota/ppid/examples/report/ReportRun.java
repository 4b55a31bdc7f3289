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
 * <p>The header is read before anything is made. The files are written beside their targets, completed, and put in place while
 * what stood there before is kept; then the storage commits with the run's id, and that makes all of it final. Whatever fails
 * on the way makes everything what it was; what a killed run left, the next one in the folder restores or completes.
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
        try (RegisterFile register = new RegisterFile(source.file(), source.clockStart(), request.language());
                OutputFolder folder = OutputFolder.open(request.output().folder());
                Counting counting = Counting.of(request);
                PendingOutputs outputs = begin(folder, counting)) {
            RowFiles rows = new RowFiles(outputs, request.language());
            RegisterBook book = register.readInto(rows);
            book.warnings().forEach(console::warn);
            ServiceReport report = written(counting.count(book, request), book, rows, outputs);
            outputs.place(request.output().formats());
            counting.commit(outputs.run());
            outputs.settle();
            folder.keep();
            return new RunResult(report, rows.counts(), request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First finishes what killed runs left in the folder. */
    private static PendingOutputs begin(OutputFolder folder, Counting counting) throws IOException {
        RunJournal.recover(folder.path(), counting::isCommitted);
        return new PendingOutputs(folder.path());
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
                ReportPage.render(
                        report,
                        Provenance.of(source.body(), source.fileName(), source.clockStart()),
                        request.language());
            case PDF, XLSX, CSV -> throw new UsageException(ReportTexts.of("later", format.code()));
        };
    }
}
