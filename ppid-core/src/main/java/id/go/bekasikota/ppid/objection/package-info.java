/**
 * An objection and a dispute (keberatan dan sengketa informasi) as the register records them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.objection;

import org.jspecify.annotations.NullMarked;
