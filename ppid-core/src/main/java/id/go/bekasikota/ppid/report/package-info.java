/**
 * The service report (laporan layanan informasi publik): its numbers, how they are counted, and what makes one wrong.
 *
 * <p>A {@link id.go.bekasikota.ppid.report.Tally} counts cases and merges with others in any order and grouping; a
 * {@link id.go.bekasikota.ppid.report.ServiceReport} is made from it and checked by
 * {@link id.go.bekasikota.ppid.report.ReportRule}s. Storage computes tallies through the port
 * {@link id.go.bekasikota.ppid.report.ReportSource}. UU 14/2008 Pasal 12 and PERKI 1/2021 Pasal 56 to 58 say what must be
 * reported. All values are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.report;

import org.jspecify.annotations.NullMarked;
