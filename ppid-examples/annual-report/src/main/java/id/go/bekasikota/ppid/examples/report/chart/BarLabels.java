package id.go.bekasikota.ppid.examples.report.chart;

import id.go.bekasikota.ppid.law.NumberText;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.svg.SVGUtils;

/** The names and values beside the bars (tulisan grafik), in the letters and the ink of the page. */
final class BarLabels {
    private static final int GAP = 6;
    /** From the middle of a letter down to its base. */
    private static final double TO_BASE = 4.5;

    private final BarChart chart;
    private final CategoryPlot plot;
    private final Rectangle2D area;

    BarLabels(BarChart chart, CategoryPlot plot, Rectangle2D area) {
        this.chart = chart;
        this.plot = plot;
        this.area = area;
    }

    String toSvg() {
        StringBuilder labels = new StringBuilder("<g fill=\"var(--ink)\" font-size=\"13\">");
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            labels.append(chart.direction() == BarChart.Direction.ROWS ? besideRow(i, bar) : aboutColumn(i, bar));
        }
        return labels.append("</g>").toString();
    }

    private String besideRow(int i, Bar bar) {
        double middle = middle(i, RectangleEdge.LEFT) + TO_BASE;
        double end = end(bar, RectangleEdge.BOTTOM);
        return text("end", area.getMinX() - GAP, middle, bar.label())
                + text("start", end + GAP, middle, NumberText.of(bar.value(), chart.language()));
    }

    private String aboutColumn(int i, Bar bar) {
        double middle = middle(i, RectangleEdge.BOTTOM);
        return text("middle", middle, area.getMaxY() + GAP + 2 * TO_BASE, bar.label())
                + text(
                        "middle",
                        middle,
                        end(bar, RectangleEdge.LEFT) - GAP,
                        NumberText.of(bar.value(), chart.language()));
    }

    private double middle(int i, RectangleEdge edge) {
        return plot.getDomainAxis().getCategoryMiddle(i, chart.bars().size(), area, edge);
    }

    private double end(Bar bar, RectangleEdge edge) {
        return plot.getRangeAxis().valueToJava2D((double) bar.value(), area, edge);
    }

    private static String text(String anchor, double x, double y, String text) {
        return "<text text-anchor=\"" + anchor + "\" x=\"" + BarDrawing.twoDecimals(x) + "\" y=\""
                + BarDrawing.twoDecimals(y) + "\">" + SVGUtils.escapeForXML(text) + "</text>";
    }
}
