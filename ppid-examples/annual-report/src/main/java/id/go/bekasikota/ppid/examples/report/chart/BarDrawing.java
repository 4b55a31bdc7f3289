package id.go.bekasikota.ppid.examples.report.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;
import org.jfree.svg.ViewBox;

/**
 * One chart being drawn (gambar grafik).
 *
 * <p>The library places and draws the bars. The letters are set by us beside them, anchored at their middle or end: laid
 * out by the library they would depend on the fonts of the machine that draws, which are not the reader's, differ from
 * machine to machine and may be missing.
 */
final class BarDrawing {
    /** Narrow enough that its letters stay legible on a telephone, where the page scales it down. */
    private static final int WIDTH = 440;

    private static final int HEIGHT_OF_COLUMNS = 230;
    private static final int HEIGHT_OF_A_ROW = 30;

    private final BarChart chart;
    private final int height;

    BarDrawing(BarChart chart) {
        this.chart = chart;
        this.height = chart.direction() == BarChart.Direction.ROWS
                ? HEIGHT_OF_A_ROW * Math.max(1, chart.bars().size())
                : HEIGHT_OF_COLUMNS;
    }

    String toSvg() {
        JFreeChart drawing = BarStyle.chart(chart);
        SVGGraphics2D canvas = new SVGGraphics2D(WIDTH, height);
        canvas.setDefsKeyPrefix(chart.name() + "-");
        canvas.setGeomDoubleConverter(BarDrawing::twoDecimals);
        canvas.setTransformDoubleConverter(BarDrawing::twoDecimals);
        ChartRenderingInfo info = new ChartRenderingInfo();
        drawing.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, height), info);
        String bars = canvas.getSVGElement(null, false, new ViewBox(0, 0, WIDTH, height), null, null);
        String labels = new BarLabels(
                        chart, drawing.getCategoryPlot(), info.getPlotInfo().getDataArea())
                .toSvg();
        return "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + height + "\"><title>"
                + SVGUtils.escapeForXML(chart.title()) + "</title>" + Tone.toVariables(content(bars)) + labels
                + "</svg>";
    }

    /** What lies inside the element; its start tag declares namespaces, which a page does not take. */
    private static String content(String svg) {
        return svg.substring(svg.indexOf('>') + 1, svg.lastIndexOf("</svg>"));
    }

    static String twoDecimals(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
