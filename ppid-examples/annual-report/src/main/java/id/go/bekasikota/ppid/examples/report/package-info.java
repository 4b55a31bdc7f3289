/**
 * The program that makes the yearly report of the information service (laporan tahunan) from a register book.
 *
 * <p>{@link id.go.bekasikota.ppid.examples.report.AnnualReport} reads the command line; {@code ReportRun} imports the
 * register into a storage, computes the report from that storage and writes the files, all of it or nothing.
 */
@NullMarked
package id.go.bekasikota.ppid.examples.report;

import org.jspecify.annotations.NullMarked;
