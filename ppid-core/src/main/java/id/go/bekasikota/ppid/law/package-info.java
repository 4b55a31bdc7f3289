/**
 * The vocabulary of the law (hukum): which regulation says what and where.
 *
 * <p>Start with {@link id.go.bekasikota.ppid.law.Citation}, which names an article, and
 * {@link id.go.bekasikota.ppid.policy.LawPolicy}, which names the reading chosen where the texts leave a question open.
 * {@link id.go.bekasikota.ppid.law.PpidException} is the root of all exceptions of this library. Nothing here knows a
 * calendar, a request or a storage. All types are immutable and safe to share between threads.
 */
@NullMarked
package id.go.bekasikota.ppid.law;

import org.jspecify.annotations.NullMarked;
