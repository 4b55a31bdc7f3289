/** How fast the streamed report is as a whole process (tolok ukur laporan), against DuckDB and a bare reading of the file. */
@NullMarked
package id.go.bekasikota.ppid.examples.benchmark.report;

import org.jspecify.annotations.NullMarked;
