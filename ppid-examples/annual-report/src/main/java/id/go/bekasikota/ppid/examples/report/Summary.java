package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.NumberText;
import id.go.bekasikota.ppid.report.CaseFlow;
import id.go.bekasikota.ppid.report.RowCounts;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.text.Quoted;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the program says when it is done (ringkasan). */
final class Summary {
    private static final String ABSENT = "-";

    private final RunResult result;
    private final Language language;

    private Summary(RunResult result, Language language) {
        this.result = result;
        this.language = language;
    }

    static String of(RunResult result, Language language) {
        return new Summary(result, language).text();
    }

    private String text() {
        ServiceReport report = result.report();
        return String.join("\n", rows(report.rows()), flow(report.requests()), time(report), findings(), files());
    }

    private String rows(RowCounts rows) {
        String key = rows.rejected() == 0 ? "summary.rows" : "summary.rows-rejected";
        return say(key, rows.read(), rows.accepted(), rows.rejected(), RowFiles.REJECTED);
    }

    private String flow(CaseFlow requests) {
        return say(
                "summary.requests",
                requests.received(),
                requests.processed(),
                requests.pendingEnd(),
                requests.backlog());
    }

    private String time(ServiceReport report) {
        String rate = report.timeliness()
                .rate()
                .map(value -> number(value.movePointRight(2)) + "%")
                .orElse(ABSENT);
        Optional<BigDecimal> median = report.processingDays().median();
        return say("summary.time", rate, median.map(this::days).orElse(ABSENT));
    }

    private String findings() {
        String kinds = result.findings().entrySet().stream()
                .map(entry -> entry.getKey().code() + " " + NumberText.of(entry.getValue(), language))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? say("summary.no-findings") : say("summary.findings", kinds, RowFiles.FINDINGS);
    }

    private String files() {
        Output output = result.request().output();
        return say(
                "summary.report",
                output.formats().stream()
                        .map(format -> Quoted.line(
                                output.folder().resolve(format.file()).toString()))
                        .collect(Collectors.joining(", ")));
    }

    private String say(String key, Object... arguments) {
        return ReportTexts.of(key, arguments).in(language);
    }

    private String days(BigDecimal days) {
        return days.signum() == 0 ? "<1" : number(days);
    }

    private String number(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return NumberText.of(plain.scale() < 0 ? plain.setScale(0) : plain, language);
    }
}
