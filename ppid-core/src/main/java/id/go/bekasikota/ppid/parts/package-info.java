/**
 * The parts of a value (bagian nilai): one walk over records, containers and cases, which {@code command} and {@code json} share.
 *
 * <p>Not exported: it serves this module alone. All types are immutable and safe to share between threads.
 */
@NullMarked
package id.go.bekasikota.ppid.parts;

import org.jspecify.annotations.NullMarked;
