/**
 * Exempt information (informasi yang dikecualikan): the grounds of UU 14/2008 Pasal 17.
 *
 * <p>So far the grounds as data; the consequence test and the life of an exemption come with the acts that need them.
 */
@NullMarked
package id.go.bekasikota.ppid.exemption;

import org.jspecify.annotations.NullMarked;
