package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Messages;

/** What the program says (ucapan program), in both languages. */
final class ReportTexts {
    private static final Messages TEXTS = Messages.beside(ReportTexts.class, "report");

    private ReportTexts() {}

    static BilingualText of(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }
}
