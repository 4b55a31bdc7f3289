package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.report.Tally;
import java.io.Closeable;

/**
 * How the cases of a register are counted (cara menghitung). Nothing is final before {@link #commit}; closing without it
 * makes everything what it was.
 */
interface Counting extends Closeable {

    static Counting of(ReportRequest request) {
        return request.storage().<Counting>map(Stored::open).orElseGet(Streamed::new);
    }

    /** Whether the storage keeps what a run of an id wrote. */
    boolean isCommitted(String run);

    Tally count(RegisterBook book, ReportRequest request);

    /** Makes final what was counted, and keeps the run's id with it. */
    void commit(String run);

    @Override
    void close();

    /** Row by row while the register is read, without a storage. */
    final class Streamed implements Counting {
        @Override
        public boolean isCommitted(String run) {
            return false;
        }

        @Override
        public Tally count(RegisterBook book, ReportRequest request) {
            SmallHeap.before(request.source().file());
            return book.tally(request.basis());
        }

        @Override
        public void commit(String run) {
            // nothing is kept anywhere
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
