/**
 * Text as it stands (teks): how it is ordered, compared and quoted in a message.
 *
 * <p>Not exported: it serves our own modules. All types are immutable and safe to share between threads.
 */
@NullMarked
package id.go.bekasikota.ppid.text;

import org.jspecify.annotations.NullMarked;
