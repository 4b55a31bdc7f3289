/**
 * Who acts (badan publik, unit dan pejabat): the body, its units and the people who held an office on a date.
 *
 * <p>Start with {@link id.go.bekasikota.ppid.organization.Organization}: a
 * {@link id.go.bekasikota.ppid.organization.PublicBody}, its {@link id.go.bekasikota.ppid.organization.Units} with mergers and
 * successors, and by date the {@link id.go.bekasikota.ppid.organization.Seat} of PPID Utama and the officials. A city's own
 * data is read by {@link id.go.bekasikota.ppid.organization.OrganizationFiles}. What a role or a party outside the body may do stands in one place, {@link id.go.bekasikota.ppid.organization.Power}; an
 * {@link id.go.bekasikota.ppid.organization.Approval} stands for the power of a role or, under a
 * {@link id.go.bekasikota.ppid.organization.Delegation}, in its place. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.organization;

import org.jspecify.annotations.NullMarked;
