/**
 * Bar charts as text for a page (grafik batang): SVG without scripts, colours by name of the page's own palette, and the
 * same bytes on every machine.
 */
@NullMarked
package id.go.bekasikota.ppid.examples.report.chart;

import org.jspecify.annotations.NullMarked;
