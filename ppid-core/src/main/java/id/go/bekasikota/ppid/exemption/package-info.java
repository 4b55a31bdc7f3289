/**
 * Exempt information (informasi yang dikecualikan): the grounds of UU 14/2008 Pasal 17, and what Pasal 18 keeps open.
 *
 * <p>An {@link id.go.bekasikota.ppid.exemption.Exemption} is made by a
 * {@link id.go.bekasikota.ppid.exemption.ConsequenceTest} and a {@link id.go.bekasikota.ppid.exemption.Classification} letter,
 * changes only on a new test ({@link id.go.bekasikota.ppid.exemption.ExemptionActs}), and is open again on its date, by an {@link id.go.bekasikota.ppid.exemption.OpeningOrder} or by
 * the event that its {@link id.go.bekasikota.ppid.exemption.ExemptionEnd} names. What is
 * {@link id.go.bekasikota.ppid.exemption.NeverExempt} is not classified. The
 * {@link id.go.bekasikota.ppid.exemption.ExemptionInventory} makes the exempt list of any day and finds refusals that cite what
 * was not in force. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.exemption;

import org.jspecify.annotations.NullMarked;
