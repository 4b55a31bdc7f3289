package id.go.bekasikota.ppid.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.examples.report.chart.BarChart.Direction;
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
    private static final List<Bar> BARS = List.of(
            new Bar("a & <b>", 3, Tone.GOOD), new Bar("a & <b>", 7, Tone.BAD), new Bar("kosong", 0, Tone.PLAIN));

    @ParameterizedTest
    @EnumSource
    void isWellFormedAndNamesWhatItShows(Direction direction) throws Exception {
        Document svg = parse(new BarChart("x", "Satu \"judul\" & <lain>", direction, BARS, Language.INDONESIAN));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).matches("0 0 440 \\d+");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Satu \"judul\" & <lain>");
        assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void usesThePagesColoursAndItsOwnReferences(Direction direction) {
        String svg = new BarChart("saluran", "Judul", direction, BARS, Language.INDONESIAN).toSvg();
        assertThat(svg).contains("var(--good)", "var(--bad)", "var(--ink)", "var(--line)");
        assertThat(svg).doesNotContain("rgb(", "font-family", "http");
        assertThat(svg.replace("id=\"saluran-", "").replace("id='saluran-", "")).doesNotContain(" id=");
    }

    @Test
    void bytesDoNotDependOnLocaleOrTime() {
        BarChart chart = new BarChart("x", "Judul", Direction.ROWS, BARS, Language.INDONESIAN);
        String expected = chart.toSvg();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(chart.toSvg()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void barsWithoutCountsStillDraw() throws Exception {
        BarChart nothing = new BarChart(
                "x", "Judul", Direction.COLUMNS, List.of(new Bar("Jan", 0, Tone.PLAIN)), Language.INDONESIAN);
        assertThat(parse(nothing).getElementsByTagName("text").item(1).getTextContent())
                .isEqualTo("0");
        assertThat(nothing.toSvg()).doesNotContain("NaN", "Infinity");
    }

    private static Document parse(BarChart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(chart.toSvg().getBytes(StandardCharsets.UTF_8)));
    }
}
