/**
 * One act tried once (percobaan tindakan): the only place that makes a denial, and the only one that asks who may act.
 *
 * <p>Not exported: the acts of a case make an {@link id.go.bekasikota.ppid.attempt.Attempt}, a host calls the acts.
 */
@NullMarked
package id.go.bekasikota.ppid.attempt;

import org.jspecify.annotations.NullMarked;
