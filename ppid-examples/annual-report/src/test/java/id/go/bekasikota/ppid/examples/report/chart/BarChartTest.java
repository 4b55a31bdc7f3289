package id.go.bekasikota.ppid.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.go.bekasikota.ppid.examples.report.chart.BarChart.Direction;
import id.go.bekasikota.ppid.examples.report.page.ReportPage;
import id.go.bekasikota.ppid.law.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class BarChartTest {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, BarChartTest.class.getClassLoader(), ReportPage.class.getPackageName());
    private static final List<Bar> BARS = List.of(
            new Bar("a & <b>", 3, Tone.GOOD), new Bar("a & <b>", 7, Tone.BAD), new Bar("kosong", 0, Tone.PLAIN));

    @ParameterizedTest
    @EnumSource
    void isWellFormedAndNamesWhatItShows(Direction direction) throws Exception {
        Document svg = parse(new BarChart("Satu \"judul\" & <lain>", direction, BARS, Language.INDONESIAN));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).matches("0 0 440 \\d+");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Satu \"judul\" & <lain>");
        assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void usesThePagesColoursAndNoReferences(Direction direction) {
        String svg = svg(new BarChart("Judul", direction, BARS, Language.INDONESIAN));
        assertThat(svg).contains("var(--good)", "var(--bad)", "var(--ink)", "var(--line)");
        assertThat(svg).doesNotContain("rgb(", "font-family", "http", " id=");
    }

    @ParameterizedTest
    @EnumSource
    void barsAreAsLongAsTheirCounts(Direction direction) {
        BarDrawing drawing = new BarChart("Judul", direction, BARS, Language.INDONESIAN).drawing();
        List<Double> lengths = drawing.boxes().stream()
                .skip(1)
                .map(box -> Double.valueOf(direction == Direction.ROWS ? box.width() : box.height()))
                .toList();
        assertThat(lengths.get(0) / lengths.get(1)).isCloseTo(3 / 7.0, within(0.001));
        assertThat(lengths.get(2)).isZero();
        assertThat(drawing.boxes()).allSatisfy(box -> {
            assertThat(Double.parseDouble(box.x()) + Double.parseDouble(box.width()))
                    .isBetween(0.0, 440.0);
            assertThat(Double.parseDouble(box.y()) + Double.parseDouble(box.height()))
                    .isBetween(0.0, (double) drawing.height() + 1);
        });
    }

    @Test
    void aVeryLongNameLeavesNoBarOfNegativeLength() {
        Bar bar = new Bar("x".repeat(90), 3, Tone.PLAIN);
        BarDrawing drawing = new BarChart("Judul", Direction.ROWS, List.of(bar), Language.ENGLISH).drawing();
        assertThat(drawing.boxes().get(1).width()).isEqualTo("0");
    }

    @Test
    void bytesDoNotDependOnLocaleOrTime() {
        BarChart chart = new BarChart("Judul", Direction.ROWS, BARS, Language.INDONESIAN);
        String expected = svg(chart);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(svg(chart)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void barsWithoutCountsStillDraw() throws Exception {
        BarChart nothing =
                new BarChart("Judul", Direction.COLUMNS, List.of(new Bar("Jan", 0, Tone.PLAIN)), Language.INDONESIAN);
        assertThat(parse(nothing).getElementsByTagName("text").item(1).getTextContent())
                .isEqualTo("0");
        assertThat(svg(nothing)).doesNotContain("NaN", "Infinity");
    }

    private static String svg(BarChart chart) {
        StringOutput out = new StringOutput();
        ENGINE.render("chart.jte", chart, out);
        return out.toString();
    }

    private static Document parse(BarChart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg(chart).getBytes(StandardCharsets.UTF_8)));
    }
}
