/**
 * What every storage must do (kontrak penyimpanan), for the author of an adapter.
 *
 * <p>Extend {@link id.go.bekasikota.ppid.contract.StorageContract} and return an empty storage from its one hook; the
 * tests come with it. {@link id.go.bekasikota.ppid.contract.SampleCases} makes the cases, the same ones for the same seed.
 */
@NullMarked
package id.go.bekasikota.ppid.contract;

import org.jspecify.annotations.NullMarked;
