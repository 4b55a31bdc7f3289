/**
 * What all cases share (peristiwa dan tindakan): how what happened is kept, and how an act is tried.
 *
 * <p>An {@link id.go.bekasikota.ppid.event.Aggregate} is the sum of its {@link id.go.bekasikota.ppid.event.History}: each
 * {@link id.go.bekasikota.ppid.event.Event} says what happened, its {@link id.go.bekasikota.ppid.event.Stamp} who and when. An
 * {@link id.go.bekasikota.ppid.event.ActKind} has a code, a power and an article; an
 * {@link id.go.bekasikota.ppid.event.Attempt} tries it once, and alone denies it. What silence did is an
 * {@link id.go.bekasikota.ppid.event.Expiry}, what may be done an {@link id.go.bekasikota.ppid.event.NextStep}. State is
 * computed from the events and a day, never stored. What a storage keeps is the
 * {@link id.go.bekasikota.ppid.event.EventText} that an {@link id.go.bekasikota.ppid.event.EventCodec} makes of an event. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.event;

import org.jspecify.annotations.NullMarked;
