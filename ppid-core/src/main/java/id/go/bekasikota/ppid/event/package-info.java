/**
 * What all cases share (peristiwa): how what happened is kept, and what is shown of it.
 *
 * <p>An {@link id.go.bekasikota.ppid.event.Aggregate} is the sum of its {@link id.go.bekasikota.ppid.event.History}: each
 * {@link id.go.bekasikota.ppid.event.Event} says what happened, its {@link id.go.bekasikota.ppid.event.Stamp} who and when. What
 * silence did is an {@link id.go.bekasikota.ppid.event.Expiry}, what may be done a {@link id.go.bekasikota.ppid.event.NextStep}, what
 * a web page shows of a case a {@link id.go.bekasikota.ppid.event.CasePage}. State is computed from the events and a day, never
 * stored. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.event;

import org.jspecify.annotations.NullMarked;
