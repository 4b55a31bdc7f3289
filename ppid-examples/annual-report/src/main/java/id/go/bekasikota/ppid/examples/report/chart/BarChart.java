package id.go.bekasikota.ppid.examples.report.chart;

import id.go.bekasikota.ppid.law.Language;
import java.util.List;

/**
 * A chart of a few bars with their values (grafik batang). Immutable and thread-safe.
 *
 * @param title what the chart shows, read aloud where it cannot be seen
 * @param direction how the bars run
 * @param bars the bars in order
 * @param language how the values are written
 */
public record BarChart(String title, Direction direction, List<Bar> bars, Language language) {

    /** Takes a copy of the bars. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /** {@return where its parts lie} */
    public BarDrawing drawing() {
        return BarDrawing.of(this);
    }

    /** How long a bar is beside the longest one, from 0 to 1. */
    double share(Bar bar) {
        long most = bars.stream().mapToLong(Bar::value).max().orElse(0);
        return most == 0 ? 0 : (double) bar.value() / most;
    }

    /** How bars run. */
    public enum Direction {
        /** Upright, for a course in time. */
        COLUMNS,
        /** Lying, for kinds with names. */
        ROWS
    }
}
