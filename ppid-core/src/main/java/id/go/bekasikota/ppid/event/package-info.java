/**
 * What happened in a case (peristiwa): the common shape of all events.
 *
 * <p>An aggregate is the sum of its {@link id.go.bekasikota.ppid.event.History}; each
 * {@link id.go.bekasikota.ppid.event.Event} has a {@link id.go.bekasikota.ppid.event.Stamp} of who and when. State is
 * computed from the events and a date, never stored. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.event;

import org.jspecify.annotations.NullMarked;
