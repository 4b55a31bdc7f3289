/**
 * What a coordination meeting needs per unit on a date (monitoring dan evaluasi), PERKI 1/2021 Pasal 10.
 *
 * <p>{@link id.go.bekasikota.ppid.monitoring.UnitFeed} holds what each unit handed to PPID Utama,
 * {@link id.go.bekasikota.ppid.monitoring.FeedDuty} says who owes a feed, mergers included, and a
 * {@link id.go.bekasikota.ppid.monitoring.MonitoringSheet} puts feeds, the public list, exemptions and requests of every unit
 * side by side. A {@link id.go.bekasikota.ppid.monitoring.Proposal} is what a unit proposes to PPID Utama;
 * {@link id.go.bekasikota.ppid.monitoring.CityFigures} merges the figures that units hand in.
 * {@link id.go.bekasikota.ppid.monitoring.GradeBands} turn a score into a grade. All values are immutable and
 * thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.monitoring;

import org.jspecify.annotations.NullMarked;
