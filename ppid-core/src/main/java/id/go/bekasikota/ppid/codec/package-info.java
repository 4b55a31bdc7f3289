/**
 * The text that a storage keeps of a case (bentuk tulisan peristiwa): facts and words apart, each form with a version of its own.
 *
 * <p>An {@link id.go.bekasikota.ppid.codec.EventCodec} makes an {@link id.go.bekasikota.ppid.codec.EventText} of an event and
 * reads it back, of any version that was ever written; a {@link id.go.bekasikota.ppid.codec.ValueCodec} does so of who asked,
 * which no event holds. What a record consists of is read once from its components. For storages; no host calls it. All types
 * are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.codec;

import org.jspecify.annotations.NullMarked;
