/**
 * Marks on our values and their components (penanda isi): what a text holds, whether it must say something, how many there may be, the
 * form in JSON, and how a family reads.
 *
 * <p>Not exported: a host neither sets nor reads them. Of what they use of a mapper nothing is loaded where the mapper is not there.
 */
@NullMarked
package id.go.bekasikota.ppid.marks;

import org.jspecify.annotations.NullMarked;
