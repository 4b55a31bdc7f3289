package id.go.bekasikota.ppid.examples.report.chart;

import id.go.bekasikota.ppid.law.Language;
import java.util.List;

/**
 * A chart of a few bars with their values (grafik batang). Immutable and thread-safe.
 *
 * @param name a word that no other chart of the page has; its inner references begin with it
 * @param title what the chart shows, read aloud where it cannot be seen
 * @param direction how the bars run
 * @param bars the bars in order
 * @param language how the values are written
 */
public record BarChart(String name, String title, Direction direction, List<Bar> bars, Language language) {

    /** Takes a copy of the bars. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * Draws the chart.
     *
     * @return an {@code svg} element that fills the width it is given
     */
    public String toSvg() {
        return new BarDrawing(this).toSvg();
    }

    /** How bars run. */
    public enum Direction {
        /** Upright, for a course in time. */
        COLUMNS,
        /** Lying, for kinds with names. */
        ROWS
    }
}
