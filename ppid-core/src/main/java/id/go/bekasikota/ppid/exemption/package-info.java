/**
 * Exempt information (informasi yang dikecualikan): the grounds of UU 14/2008 Pasal 17.
 *
 * <p>An {@link id.go.bekasikota.ppid.exemption.Exemption} is made by a consequence test and a classification letter, changes
 * only on a new test, and is open again on its date, by an event or by an order. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.exemption;

import org.jspecify.annotations.NullMarked;
