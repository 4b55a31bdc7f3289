/**
 * How fast working days are counted (pengukuran kecepatan kalender), against two libraries and a naive loop.
 *
 * <p>{@link id.go.bekasikota.ppid.examples.benchmark.CalendarBenchmark} runs everything and prints medians and ratios.
 */
@NullMarked
package id.go.bekasikota.ppid.examples.benchmark;

import org.jspecify.annotations.NullMarked;
