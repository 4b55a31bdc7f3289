/**
 * The report as a page (halaman laporan) in either language: one file with its charts and tables, without scripts and without
 * a network.
 *
 * <p>{@link id.go.bekasikota.ppid.examples.report.page.ReportPage} turns a report into HTML; the template escapes
 * whatever comes from the register.
 */
@NullMarked
package id.go.bekasikota.ppid.examples.report.page;

import org.jspecify.annotations.NullMarked;
