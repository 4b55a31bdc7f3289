/**
 * What every storage must do (kontrak penyimpanan), for the author of an adapter, and what the tests of a host need.
 *
 * <p>For an adapter: extend {@link id.go.bekasikota.ppid.contract.StorageContract}, or for whole cases alone
 * {@link id.go.bekasikota.ppid.contract.WholeCaseContract}, and return an empty storage from its one hook; the tests come with it.
 * Beside this jar they need JUnit Jupiter and AssertJ. {@link id.go.bekasikota.ppid.contract.SampleCases} and
 * {@link id.go.bekasikota.ppid.contract.Samples} make the cases, the same ones each time.
 *
 * <p>For a host: {@link id.go.bekasikota.ppid.contract.SettableClock} stands where a test puts it, so that a deadline passes
 * without waiting; {@link id.go.bekasikota.ppid.contract.SampleLife} has people, letters and forms of a made-up city.
 */
@NullMarked
package id.go.bekasikota.ppid.contract;

import org.jspecify.annotations.NullMarked;
