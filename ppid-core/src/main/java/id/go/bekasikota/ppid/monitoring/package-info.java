/**
 * What a coordination meeting needs per unit on a date (monitoring dan evaluasi), PERKI 1/2021 Pasal 10.
 *
 * <p>A {@link id.go.bekasikota.ppid.monitoring.MonitoringSheet} puts feeds, the public list, exemptions and requests of every unit
 * side by side; {@link id.go.bekasikota.ppid.monitoring.CityFigures} merges the figures that units hand in.
 * {@link id.go.bekasikota.ppid.monitoring.GradeBands} turn a score into a grade. All types are immutable and thread-safe, but the
 * {@link id.go.bekasikota.ppid.monitoring.MonitoringSource} in which a desk collects what the sheet is made of.
 */
@NullMarked
package id.go.bekasikota.ppid.monitoring;

import org.jspecify.annotations.NullMarked;
