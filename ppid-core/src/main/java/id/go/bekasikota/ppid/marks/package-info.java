/**
 * Marks on the components of our records (penanda isi): what a text holds, whether it must say something, how many there may be, and
 * the form in JSON.
 *
 * <p>Not exported: a host neither sets nor reads them. They use Jackson's annotations alone.
 */
@NullMarked
package id.go.bekasikota.ppid.marks;

import org.jspecify.annotations.NullMarked;
