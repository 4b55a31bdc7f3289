package id.go.bekasikota.ppid.examples.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.report.ServiceReport;

/**
 * Writes a service report as a page (halaman laporan): one HTML file that needs no network. Thread-safe.
 *
 * <p>The same report gives the same bytes on every machine and on every day.
 */
public final class ReportPage {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ReportPage.class.getClassLoader(), ReportPage.class.getPackageName());

    private ReportPage() {}

    /**
     * Writes the page.
     *
     * @param report the report
     * @param provenance what it was made from
     * @param language the language of its words, dates and figures
     * @return the HTML
     */
    public static String render(ServiceReport report, Provenance provenance, Language language) {
        StringOutput html = new StringOutput(64 * 1024);
        ENGINE.render("report.jte", new PageModel(report, provenance, new PageWords(language)), html);
        return html.toString();
    }
}
