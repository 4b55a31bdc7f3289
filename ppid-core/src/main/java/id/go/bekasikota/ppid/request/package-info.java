/**
 * A request for information (permintaan informasi publik) as its register records it, without identity.
 *
 * <p>{@link id.go.bekasikota.ppid.request.RequestRecord} holds what happened and when;
 * {@link id.go.bekasikota.ppid.request.ReplyClock} says what was due. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.request;

import org.jspecify.annotations.NullMarked;
