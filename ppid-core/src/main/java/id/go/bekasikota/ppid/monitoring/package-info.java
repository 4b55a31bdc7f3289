/**
 * What a coordination meeting needs per unit on a date (monitoring dan evaluasi), PERKI 1/2021 Pasal 10.
 *
 * <p>A {@link id.go.bekasikota.ppid.monitoring.MonitoringSheet} puts feeds, the public list, exemptions and requests of every unit
 * side by side; {@link id.go.bekasikota.ppid.monitoring.CityFigures} merges the figures that units hand in.
 * {@link id.go.bekasikota.ppid.monitoring.GradeBands} turn a score into a grade. All values are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.monitoring;

import org.jspecify.annotations.NullMarked;
