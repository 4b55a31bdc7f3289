/**
 * How fast working days are counted (pengukuran kecepatan), against two libraries and a naive loop, and cases acted on.
 *
 * <p>{@link id.go.bekasikota.ppid.examples.benchmark.CalendarBenchmark} measures the calendar and prints medians and ratios;
 * {@link id.go.bekasikota.ppid.examples.benchmark.CaseBenchmark} measures acts and the reading of a case, and
 * {@link id.go.bekasikota.ppid.examples.benchmark.MethodsEntered} counts the methods that an act enters.
 */
@NullMarked
package id.go.bekasikota.ppid.examples.benchmark;

import org.jspecify.annotations.NullMarked;
