/**
 * The vocabulary of the law (hukum): which regulation says what and where.
 *
 * <p>Start with {@link id.go.bekasikota.ppid.law.Citation}, which names an article.
 * {@link id.go.bekasikota.ppid.law.Result} is what an act came to, a {@link id.go.bekasikota.ppid.law.Denial} why not.
 * {@link id.go.bekasikota.ppid.law.PpidException} is the root of all exceptions of this library. Nothing here knows a
 * calendar, a request or a storage. All types are immutable and safe to share between threads.
 */
@NullMarked
package id.go.bekasikota.ppid.law;

import org.jspecify.annotations.NullMarked;
