/** Tests of the charts. */
@NullMarked
package id.go.bekasikota.ppid.examples.report.chart;

import org.jspecify.annotations.NullMarked;
