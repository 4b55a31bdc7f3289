/**
 * Statutory deadlines (jangka waktu): rules as data with their article, and dates that explain themselves.
 *
 * <p>{@link id.go.bekasikota.ppid.deadline.Deadlines} is the front door for any system that needs a date and nothing
 * else:
 *
 * <pre>{@code
 * Deadline reply = Deadlines.indonesia().of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 3, 26));
 * reply.date();                         // Monday, 2025-04-21
 * reply.citation();                     // UU 14/2008 Pasal 22 ayat (7)
 * reply.explain(Language.INDONESIAN);   // what an officer pastes into a letter
 * }</pre>
 *
 * <p>{@link id.go.bekasikota.ppid.deadline.RuleTable} chooses the law of a day and takes the table of another regime,
 * {@link id.go.bekasikota.ppid.deadline.Impact} says which open deadlines a changed calendar moves, and
 * {@link id.go.bekasikota.ppid.deadline.Remark} what a reader must know besides the date.
 *
 * <p>The resource {@code META-INF/ppid/vectors} holds deadlines by which systems in other languages check themselves.
 *
 * <p>A result beyond the decreed calendar is a value of its own, {@link id.go.bekasikota.ppid.deadline.DueDate}. All
 * types are immutable and thread-safe; no clock and no zone is involved.
 */
@NullMarked
package id.go.bekasikota.ppid.deadline;

import org.jspecify.annotations.NullMarked;
