package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.examples.console.UsageException;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.text.Quoted;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A form in which the report is written (bentuk laporan), as {@code report.<code>}. */
enum ReportFormat implements Coded {
    /** The figures for other programs. */
    JSON("json"),
    /** The page for people. */
    HTML("html"),
    /** The page on paper. */
    PDF("pdf"),
    /** The tables as a workbook. */
    XLSX("xlsx"),
    /** The figures line by line. */
    CSV("csv");

    /** The forms that this version writes. */
    static final Set<ReportFormat> AVAILABLE = Set.of(JSON, HTML);

    private final String code;

    ReportFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the name of its file. */
    String file() {
        return "report." + code;
    }

    /** Reads a list as given on the command line; naming one twice is naming it. */
    static Set<ReportFormat> list(String codes) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String code : codes.split(",", -1)) {
            formats.add(one(code.strip()));
        }
        return formats;
    }

    private static ReportFormat one(String code) {
        ReportFormat format = Coded.find(ReportFormat.class, code)
                .orElseThrow(() -> new UsageException(ReportTexts.of(
                        "format",
                        Quoted.of(code),
                        Arrays.stream(values()).map(Coded::code).collect(Collectors.joining(", ")))));
        if (!AVAILABLE.contains(format)) {
            throw new UsageException(ReportTexts.of("format-later", code));
        }
        return format;
    }
}
