/**
 * Where cases are kept (penyimpanan): the ports that an adapter implements, and one in memory.
 *
 * <p>A host opens a {@link id.go.bekasikota.ppid.storage.Storage} for the records of a register, or a
 * {@link id.go.bekasikota.ppid.storage.Storage} for whole cases; each unit of work is one transaction. An adapter
 * proves itself with the contract test of the {@code tests} jar: {@code StorageContract}, {@code LifecycleStorageContract}.
 */
@NullMarked
package id.go.bekasikota.ppid.storage;

import org.jspecify.annotations.NullMarked;
