package id.go.bekasikota.ppid.storage;

import java.util.function.Function;

/**
 * Where whole cases are kept (penyimpanan perkara): gives out its stores inside a transaction. A change of this interface is a
 * major version.
 *
 * <p>Thread-safe; each thread has its own transactions. {@link InMemoryLifecycle} keeps them in memory; the storage of whole
 * cases in a database is not there yet, while {@link Storage} keeps the records that reports count.
 * Adapters pass {@code LifecycleStorageContract} of the {@code tests} jar.
 */
public interface LifecycleStorage {

    /**
     * Runs one unit of work in one transaction: all of it is kept, or nothing.
     *
     * @param <T> what the work returns
     * @param work the work; the stores must not be used after it returned
     * @return what the work returned, once everything is kept
     * @throws RuntimeException what the work threw; then nothing of it is kept
     */
    <T> T inTransaction(Function<LifecycleStores, T> work);
}
