/**
 * Where cases are kept (penyimpanan): the ports that an adapter implements, and one in memory.
 *
 * <p>A host opens one {@link id.go.bekasikota.ppid.storage.Storage}, for whole cases and for the records of imported registers;
 * each unit of work is one transaction. What an event is in a storage is the text of its
 * {@link id.go.bekasikota.ppid.storage.CaseKind}. An adapter proves itself with {@code StorageContract} of the {@code tests} jar.
 */
@NullMarked
package id.go.bekasikota.ppid.storage;

import org.jspecify.annotations.NullMarked;
