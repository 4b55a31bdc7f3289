/**
 * A request for information (permintaan informasi publik) from its receipt to its end.
 *
 * <p>{@link id.go.bekasikota.ppid.request.InformationRequest} is the case: its acts, what silence did and what may be done next.
 * {@link id.go.bekasikota.ppid.requester.Identity} says who asks and is kept apart from it;
 * {@link id.go.bekasikota.ppid.request.RequestRecord} is the case as its register records it, without identity, and
 * {@link id.go.bekasikota.ppid.request.ReplyClock} says what was due. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.request;

import org.jspecify.annotations.NullMarked;
