/**
 * What all cases share (peristiwa dan tindakan): how what happened is kept, and how an act is tried.
 *
 * <p>An {@link id.go.bekasikota.ppid.event.Aggregate} is the sum of its {@link id.go.bekasikota.ppid.event.History}: each
 * {@link id.go.bekasikota.ppid.event.Event} says what happened, its {@link id.go.bekasikota.ppid.event.Stamp} who and when. An
 * {@link id.go.bekasikota.ppid.event.ActKind} has a code, a power and an article; an
 * {@code Attempt} tries it once, and alone denies it. What silence did is an
 * {@link id.go.bekasikota.ppid.event.Expiry}, what may be done an {@link id.go.bekasikota.ppid.event.NextStep}, what a web
 * page shows of a case a {@link id.go.bekasikota.ppid.event.CasePage}. State is
 * computed from the events and a day, never stored. All types are
 * immutable and thread-safe.
 *
 * <p>The way of one act, on every kind of case, as a desk goes it:
 *
 * <ol>
 *   <li>A desk takes what was given and who acts, and stamps it with the moment.
 *   <li>In one transaction the case is held, with what the act rests on, and read.
 *   <li>The case binds the stamp and the law to its acts: {@code request.acting(law, stamp)}.
 *   <li>The act makes one {@code Attempt}, of its kind, in the state of the day.
 *   <li>The attempt asks the power of the actor, then the rules of the act, a class beside it; the first that stands against it is
 *       the denial.
 *   <li>Where none does, the event is made, with the dates that it moves, and appended to the history.
 *   <li>What follows on other cases is recorded on them, by the same stamp.
 *   <li>What was appended is checked to be what every storage keeps, and stored with its version.
 * </ol>
 */
@NullMarked
package id.go.bekasikota.ppid.event;

import org.jspecify.annotations.NullMarked;
