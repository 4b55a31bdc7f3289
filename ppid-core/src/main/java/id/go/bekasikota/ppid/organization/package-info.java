/**
 * Who acts (badan publik, unit dan pejabat): roles and the people who held them on a date.
 *
 * <p>An {@link id.go.bekasikota.ppid.organization.Officer} is a named person in a role; what a role may do is a question of
 * the acts themselves. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.organization;

import org.jspecify.annotations.NullMarked;
