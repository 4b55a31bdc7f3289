package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.examples.report.chart.BarChart;
import java.util.Optional;

/**
 * A part of the page (bagian halaman): what it is about, a chart where there is something to draw, and the same figures
 * as a table.
 *
 * @param title its heading
 * @param note how to read it
 * @param chart its chart
 * @param table its figures
 */
record Panel(String title, String note, Optional<BarChart> chart, DataTable table) {}
