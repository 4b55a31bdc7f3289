package id.go.bekasikota.ppid.storage;

import java.util.function.Function;

/**
 * Where whole cases and imported registers are kept (penyimpanan): gives out its stores inside a transaction. A change of this
 * interface is a major version.
 *
 * <p>Thread-safe; each thread has its own transactions. Adapters pass {@code StorageContract} of the {@code tests} jar.
 */
public interface Storage {

    /**
     * Runs one unit of work in one transaction: all of it is kept, or nothing. One that runs within another of the same thread is
     * part of it; when only the inner one throws, what the inner one changed is undone, and that alone.
     *
     * @param <T> what the work returns
     * @param work the work; the stores must not be used after it returned. A storage may run it again after a conflict with
     *     another transaction, so everything that it collects is made inside it
     * @return what the work returned, once everything is kept
     * @throws RuntimeException what the work threw; then nothing of it is kept
     */
    <T> T inTransaction(Function<Stores, T> work);
}
