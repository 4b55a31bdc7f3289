/**
 * What every value keeps to (nilai dan bagiannya): that it is given ({@link id.go.bekasikota.ppid.parts.Given}), that a code is
 * {@link id.go.bekasikota.ppid.parts.OneLine one line}, how it is {@link id.go.bekasikota.ppid.parts.Printed printed}, and the
 * walk over its {@link id.go.bekasikota.ppid.parts.Part parts} that {@code command} and {@code json} share.
 *
 * <p>Not exported: it serves this module alone. All types are immutable and safe to share between threads.
 */
@NullMarked
package id.go.bekasikota.ppid.parts;

import org.jspecify.annotations.NullMarked;
