/**
 * One act tried once (percobaan tindakan): the only place that makes a denial, and the only one that asks who may act.
 *
 * <p>An {@link id.go.bekasikota.ppid.attempt.ActKind} has a code, a power and an article; an
 * {@link id.go.bekasikota.ppid.attempt.Attempt} tries it once, and alone denies it; a {@link id.go.bekasikota.ppid.attempt.Step}
 * tells that it may be done next. Not exported: a host calls the desks.
 *
 * <p>The way of one act, as the extension of a request goes it, and every other act on a case of any kind; one that begins a case
 * enters by {@code Cases.begin} and is tried in the same way. What the body did about its own duties, of which no
 * unit has a part, goes by {@code DutyBook}:
 *
 * <ol>
 *   <li>{@code RequestDesk.extend}: the desk takes what was given and who acts.
 *   <li>{@code Cases.act}: stamps it with the moment; in one transaction the case is held, with what the act rests on, and read.
 *   <li>{@code InformationRequest.acting}: binds the law and the stamp to the acts of the case.
 *   <li>{@code RequestActs.extend}: makes one attempt, of the kind of the act, in the state of the day ({@code RequestView.attempt}).
 *   <li>{@code Attempt.result}: asks the power of the actor, then the rules; the first that stands against the act is the denial.
 *   <li>{@code ExtensionRules}: the rules of the act, a class beside it, or the act itself where they are a line or two.
 *   <li>{@code InformationRequest.plus}: where nothing stands against it, the event, with the dates that it moves ({@code DateMoves}), is
 *       one more in the history.
 *   <li>{@code Cases.follow}: what follows on other cases is recorded on them, by the same stamp.
 *   <li>{@code Cases.append}: what was appended is checked to be what every storage keeps, and stored with its version
 *       ({@code AggregateStore.update}).
 * </ol>
 */
@NullMarked
package id.go.bekasikota.ppid.attempt;

import org.jspecify.annotations.NullMarked;
