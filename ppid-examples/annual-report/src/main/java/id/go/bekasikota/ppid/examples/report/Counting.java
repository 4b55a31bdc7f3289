package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import java.io.Closeable;
import java.util.function.Function;

/** How the cases of a register are counted (cara menghitung); closing it takes away what this run made, unless it is kept. */
interface Counting extends Closeable {

    static Counting of(ReportRequest request) {
        return request.storage().<Counting>map(Stored::open).orElseGet(Streamed::new);
    }

    /** Counts, and makes the report of it before anything is final. */
    ServiceReport count(RegisterBook book, ReportRequest request, Function<Tally, ServiceReport> report);

    /** Keeps what this run made, for the next run and for whoever asks the database. */
    void keep();

    @Override
    void close();

    /** Row by row while the register is read, without a storage. */
    final class Streamed implements Counting {
        @Override
        public ServiceReport count(RegisterBook book, ReportRequest request, Function<Tally, ServiceReport> report) {
            return report.apply(book.tally(request.basis()));
        }

        @Override
        public void keep() {
            // nothing is kept anywhere
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
