package id.go.bekasikota.ppid.examples.report.chart;

import id.go.bekasikota.ppid.law.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a chart lie (gambar grafik): its bars on a line, each with its name and its value. Letters are anchored at their
 * middle or end, so that nothing depends on the fonts of the machine that draws, which are not the reader's.
 *
 * @param width the width of the picture
 * @param height its height
 * @param boxes the line, then the bars in order
 * @param labels the names and values
 */
public record BarDrawing(int width, int height, List<Box> boxes, List<Label> labels) {
    /** Narrow enough that its letters stay legible on a telephone, where the page scales it down. */
    private static final int WIDTH = 440;

    private static final int HEIGHT_OF_COLUMNS = 230;
    private static final int ROOM_FOR_A_LINE = 24;
    private static final int WIDEST_COLUMN = 52;
    private static final double SHARE_OF_A_COLUMN = 0.68;

    private static final int HEIGHT_OF_A_ROW = 30;
    private static final int HEIGHT_OF_A_BAR = 20;
    private static final int ROOM_FOR_VALUES = 52;
    private static final double WIDTH_OF_A_LETTER = 7.2;

    private static final int GAP = 6;
    /** From the middle of a letter down to its base. */
    private static final double TO_BASE = 4.5;

    /**
     * A rectangle (persegi panjang).
     *
     * @param x its left side
     * @param y its upper side
     * @param width its width
     * @param height its height
     * @param tone how it looks
     */
    public record Box(String x, String y, String width, String height, Tone tone) {
        static Box of(double x, double y, double width, double height, Tone tone) {
            return new Box(twoDecimals(x), twoDecimals(y), twoDecimals(width), twoDecimals(height), tone);
        }
    }

    /**
     * A line of letters (tulisan).
     *
     * @param anchor which part of it lies at the point
     * @param x where it lies
     * @param y the base of its letters
     * @param text the letters
     */
    public record Label(String anchor, String x, String y, String text) {
        static Label of(String anchor, double x, double y, String text) {
            return new Label(anchor, twoDecimals(x), twoDecimals(y), text);
        }
    }

    static BarDrawing of(BarChart chart) {
        return chart.direction() == BarChart.Direction.ROWS ? rows(chart) : columns(chart);
    }

    private static BarDrawing columns(BarChart chart) {
        List<Box> boxes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        double base = HEIGHT_OF_COLUMNS - ROOM_FOR_A_LINE;
        double step = (double) WIDTH / Math.max(1, chart.bars().size());
        double wide = Math.min(WIDEST_COLUMN, SHARE_OF_A_COLUMN * step);
        boxes.add(Box.of(0, base, WIDTH, 1, Tone.LINE));
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            double middle = step * (i + 0.5);
            double high = chart.share(bar) * (base - ROOM_FOR_A_LINE);
            boxes.add(Box.of(middle - wide / 2, base - high, wide, high, bar.tone()));
            labels.add(Label.of("middle", middle, base + GAP + 2 * TO_BASE, bar.label()));
            labels.add(Label.of("middle", middle, base - high - GAP, NumberText.of(bar.value(), chart.language())));
        }
        return new BarDrawing(WIDTH, HEIGHT_OF_COLUMNS, List.copyOf(boxes), List.copyOf(labels));
    }

    private static BarDrawing rows(BarChart chart) {
        List<Box> boxes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        int height = HEIGHT_OF_A_ROW * Math.max(1, chart.bars().size());
        double base = longestName(chart) * WIDTH_OF_A_LETTER + GAP;
        double room = Math.max(0, WIDTH - ROOM_FOR_VALUES - base);
        boxes.add(Box.of(base, 0, 1, height, Tone.LINE));
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            double middle = HEIGHT_OF_A_ROW * (i + 0.5);
            double wide = chart.share(bar) * room;
            boxes.add(Box.of(base, middle - HEIGHT_OF_A_BAR / 2.0, wide, HEIGHT_OF_A_BAR, bar.tone()));
            labels.add(Label.of("end", base - GAP, middle + TO_BASE, bar.label()));
            labels.add(Label.of(
                    "start", base + wide + GAP, middle + TO_BASE, NumberText.of(bar.value(), chart.language())));
        }
        return new BarDrawing(WIDTH, height, List.copyOf(boxes), List.copyOf(labels));
    }

    private static int longestName(BarChart chart) {
        return chart.bars().stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
    }

    private static String twoDecimals(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
