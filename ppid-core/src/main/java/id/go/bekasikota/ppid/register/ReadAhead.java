package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.CsvBatch;
import id.go.bekasikota.ppid.table.CsvInput;
import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads some batches ahead on a thread of its own (pembacaan di muka), so that one core parses while the other counts. The
 * batches come in file order. Not thread-safe.
 */
final class ReadAhead implements Closeable {
    private static final int BATCHES = 4;

    private final CsvInput input;
    private final Queue<Future<CsvBatch>> ahead = new ArrayDeque<>();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "register-reader");
        thread.setDaemon(true);
        return thread;
    });

    ReadAhead(CsvInput input) {
        this.input = input;
        for (int i = 0; i < BATCHES; i++) {
            refill(new CsvBatch());
        }
    }

    /** The next rows; none at the end. */
    CsvBatch next() {
        try {
            return ahead.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PpidException("interrupted while the register was read", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException known
                ? known
                : new PpidException("the register was not read", e);
    }

    /** Gives a batch back that was looked at. */
    void refill(CsvBatch batch) {
        ahead.add(reader.submit(() -> {
            input.read(batch);
            return batch;
        }));
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
