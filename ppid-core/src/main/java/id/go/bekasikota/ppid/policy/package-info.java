/**
 * What the law leaves open and how it is read (kebijakan penafsiran).
 *
 * <p>Every open question is an enum nested in {@link id.go.bekasikota.ppid.policy.Reading}, with the article behind each of
 * its readings; a {@link id.go.bekasikota.ppid.policy.LawPolicy} chooses one for each. All types are immutable and safe to
 * share between threads.
 */
@NullMarked
package id.go.bekasikota.ppid.policy;

import org.jspecify.annotations.NullMarked;
