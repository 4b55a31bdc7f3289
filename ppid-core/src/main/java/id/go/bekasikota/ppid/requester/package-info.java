/**
 * Who asks or objects and who acts for them (pemohon informasi), kept apart from what is asked (UU 27/2022).
 *
 * <p>An {@link id.go.bekasikota.ppid.requester.Identity} is a {@link id.go.bekasikota.ppid.requester.Requester} and, where somebody acts
 * for them, a {@link id.go.bekasikota.ppid.requester.Representation}. The completeness check finds each
 * {@link id.go.bekasikota.ppid.requester.Gap} in it, and a {@link id.go.bekasikota.ppid.requester.RequesterMatch} tells whether two cases
 * are of one requester. No event holds an identity. All types are immutable and thread-safe, and print nothing personal.
 */
@NullMarked
package id.go.bekasikota.ppid.requester;

import org.jspecify.annotations.NullMarked;
