package id.go.bekasikota.ppid.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.RowCounts;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Provenance PROVENANCE =
            Provenance.of("register:register-sample.csv", "register-sample.csv", ClockStart.RECEIPT);

    @Test
    void showsTheHeadlineFigures() {
        assertThat(page().select(".headlines .figure").eachText())
                .containsExactly("1.002", "944", "130", "111", "71,41%", "7");
    }

    @Test
    void isWellFormedAndInIndonesian() throws Exception {
        String html = ReportPage.render(SampleReport.read(), PROVENANCE, Language.INDONESIAN);
        Files.writeString(Path.of("target", "sample-report.html"), html);
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("id");
        assertThat(page.select("h1")).hasSize(1);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void needsNoScriptAndNoNetwork() {
        Document page = page();
        assertThat(page.select("script, link, img, iframe, object, [src], [href], [xlink:href]"))
                .isEmpty();
        assertThat(page.outerHtml()).doesNotContain("http:", "https:", "url(http", "@import");
    }

    @Test
    void everyChartIsNamedAndHasItsFiguresAsATable() {
        List<Element> figures = page().select("figure");
        assertThat(figures).hasSize(10);
        for (Element figure : figures) {
            assertThat(figure.select("svg[role=img][viewBox] > title").text()).isNotBlank();
            List<String> drawn = figure.select("svg text").eachText();
            String listed = figure.parent() == null
                    ? ""
                    : figure.parent().select("table").text();
            drawn.stream()
                    .filter(text -> text.matches("[\\d.]+"))
                    .forEach(value -> assertThat(listed).contains(value));
        }
    }

    @Test
    void namesUnitsByNameAndCode() {
        Element row = page().select(".units tbody tr").get(0);
        assertThat(row.select("th").text()).isEqualTo("Badan Pendapatan Daerah bapenda");
        assertThat(row.select("td").eachText()).containsExactly("71", "67", "9", "7", "72,46%", "6", "8,19");
    }

    @Test
    void absentFiguresAreNoZeros() {
        ServiceReport nothing = ServiceReport.of(Tally.empty(), DateRange.year(2025), RowCounts.NONE);
        Document page = Jsoup.parse(ReportPage.render(nothing, PROVENANCE, Language.INDONESIAN));
        assertThat(page.select(".headlines .figure").eachText()).containsExactly("0", "0", "0", "0", "–", "–");
        assertThat(page.select("figure")).isEmpty();
    }

    @Test
    void whatComesFromOutsideIsText() {
        Provenance hostile = Provenance.of(
                "<script>alert(1)</script>\u0001", "\"><img src=x onerror=alert(1)>.csv", ClockStart.COMPLETE);
        Document page = Jsoup.parse(ReportPage.render(SampleReport.read(), hostile, Language.INDONESIAN));
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select(".body strong").text()).isEqualTo("<script>alert(1)</script>\ufffd");
    }

    @Test
    void doesNotDependOnTheMachinesLocale() {
        String expected = ReportPage.render(SampleReport.read(), PROVENANCE, Language.INDONESIAN);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("id-ID", "ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(ReportPage.render(SampleReport.read(), PROVENANCE, Language.INDONESIAN))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void speaksEnglishWhereItIsAskedTo() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(ReportPage.render(SampleReport.read(), PROVENANCE, Language.ENGLISH), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".headlines .figure").eachText())
                .containsExactly("1,002", "944", "130", "111", "71.41%", "7");
        assertThat(page.select("h1").text()).isEqualTo("Report of the Public Information Service");
        assertThat(page.select("figure svg text").eachText()).contains("Website", "Jan");
        assertThat(page.text())
                .doesNotContainPattern(
                        "(?i)\\b(permintaan|keberatan|hari kerja|jumlah|masa laporan|sampai|tepat waktu)\\b");
    }

    @Test
    void bothLanguagesHaveTheSameWordsAndPlaces() {
        Messages texts = Messages.beside(PageWords.class, "page");
        assertThat(texts.keys(Language.ENGLISH)).isEqualTo(texts.keys(Language.INDONESIAN));
        for (String key : texts.keys(Language.ENGLISH)) {
            for (int i = 0; i < 3; i++) {
                String place = "{" + i + "}";
                assertThat(texts.text(Language.ENGLISH, key).contains(place))
                        .as(key)
                        .isEqualTo(texts.text(Language.INDONESIAN, key).contains(place));
            }
        }
    }

    private static Document page() {
        return Jsoup.parse(ReportPage.render(SampleReport.read(), PROVENANCE, Language.INDONESIAN));
    }
}
