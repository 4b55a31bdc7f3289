package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.register.RegisterBook;
import id.go.bekasikota.ppid.register.RegisterListener;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Makes a report of an empty register on a thread of its own while the command line is read (pemuatan dini), so that calendar, texts
 * and code are there when the real register is: a small one takes less time than all that is loaded for it. Nothing of it is kept,
 * and what fails here is told when it fails in earnest.
 */
final class EarlyLoading {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 2);

    private final Thread thread = new Thread(EarlyLoading::load, "early-loading");

    private EarlyLoading() {}

    static EarlyLoading begin() {
        EarlyLoading loading = new EarlyLoading();
        loading.thread.setDaemon(true);
        loading.thread.setUncaughtExceptionHandler((thread, failure) -> {});
        loading.thread.start();
        return loading;
    }

    /** Waits, so that no two threads ever begin the same class in different orders. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void load() {
        byte[] header = (String.join(",", RegisterBook.columns()) + "\n").getBytes(StandardCharsets.UTF_8);
        DateRange period = new DateRange(DAY, DAY);
        try (RegisterBook book = RegisterBook.read(
                new ByteArrayInputStream(header), "", ClockStart.RECEIPT, RegisterListener.telling(told -> {}))) {
            Tally tally = book.tally(ReportBasis.statute(period));
            PpidJson.write(ServiceReport.of(tally, period, book.rows()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
