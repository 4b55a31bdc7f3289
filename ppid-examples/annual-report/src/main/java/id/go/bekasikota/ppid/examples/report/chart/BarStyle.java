package id.go.bekasikota.ppid.examples.report.chart;

import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** How a chart looks (gaya grafik): bars on a line, with room for their names and values; no frame, grid or legend. */
final class BarStyle {
    private static final double WIDTH_OF_A_LETTER = 7.2;
    private static final int ROOM_FOR_VALUES = 52;
    private static final int ROOM_FOR_A_LINE = 24;

    private BarStyle() {}

    static JFreeChart chart(BarChart chart) {
        CategoryPlot plot = new CategoryPlot(data(chart.bars()), categories(), values(), bars(chart.bars()));
        boolean rows = chart.direction() == BarChart.Direction.ROWS;
        plot.setOrientation(rows ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setInsets(
                rows
                        ? new RectangleInsets(0, longestName(chart.bars()), 0, ROOM_FOR_VALUES)
                        : new RectangleInsets(ROOM_FOR_A_LINE, 0, ROOM_FOR_A_LINE, 0));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        JFreeChart drawing = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        drawing.setBackgroundPaint(null);
        drawing.setPadding(RectangleInsets.ZERO_INSETS);
        return drawing;
    }

    private static double longestName(List<Bar> bars) {
        int letters = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        return letters * WIDTH_OF_A_LETTER + 6;
    }

    private static DefaultCategoryDataset data(List<Bar> bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            data.addValue((double) bars.get(i).value(), "", Integer.valueOf(i)); // by place: two bars may have one name
        }
        return data;
    }

    private static CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Tone.LINE.color());
        axis.setCategoryMargin(0.3);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        return axis;
    }

    /** Not shown, because each bar carries its value. */
    private static NumberAxis values() {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setAutoRangeIncludesZero(true);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        return axis;
    }

    private static BarRenderer bars(List<Bar> bars) {
        BarRenderer renderer = new TonedBars(bars);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.12);
        return renderer;
    }

    private static final class TonedBars extends BarRenderer {
        private static final long serialVersionUID = 1L;

        private final transient List<Bar> bars;

        TonedBars(List<Bar> bars) {
            this.bars = bars;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return bars.get(column).tone().color();
        }
    }
}
