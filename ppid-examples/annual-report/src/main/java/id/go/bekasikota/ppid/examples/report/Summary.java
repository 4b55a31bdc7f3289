package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.report.RequestCounts;
import id.go.bekasikota.ppid.report.RowCounts;
import id.go.bekasikota.ppid.report.ServiceReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What the program says when it is done (ringkasan). */
final class Summary {
    private Summary() {}

    static String of(RunResult result) {
        ServiceReport report = result.report();
        return String.join(
                "\n",
                List.of(rows(report.rows()), flow(report.requests()), time(report), findings(result), files(result)));
    }

    private static String rows(RowCounts rows) {
        return "rows      read " + rows.read() + ", accepted " + rows.accepted() + ", rejected " + rows.rejected()
                + (rows.rejected() == 0 ? "" : " (each is named in " + RowFiles.REJECTED + ")");
    }

    private static String flow(RequestCounts requests) {
        return "requests  received " + requests.received() + ", processed " + requests.processed() + ", pending "
                + requests.pendingEnd() + ", of these past their due date " + requests.backlog();
    }

    private static String time(ServiceReport report) {
        String rate = report.timeliness()
                .rate()
                .map(value -> plain(value.movePointRight(2)) + "%")
                .orElse("-");
        String median = report.processingDays().median().map(Summary::days).orElse("-");
        return "time      answered in time " + rate + ", median " + median + " working days";
    }

    private static String findings(RunResult result) {
        String kinds = result.findings().entrySet().stream()
                .map(entry -> entry.getKey().code() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "findings  " + (kinds.isEmpty() ? "none" : kinds + " (each is named in " + RowFiles.FINDINGS + ")");
    }

    private static String files(RunResult result) {
        return "report    "
                + result.request().formats().stream()
                        .map(format ->
                                result.request().out().resolve(format.file()).toString())
                        .collect(Collectors.joining(", "));
    }

    private static String days(BigDecimal days) {
        return days.signum() == 0 ? "<1" : plain(days);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
