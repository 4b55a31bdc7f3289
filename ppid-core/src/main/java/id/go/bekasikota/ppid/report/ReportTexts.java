package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.law.Messages;

/** The texts of this package. */
final class ReportTexts {
    static final Messages TEXTS = Messages.beside(ReportTexts.class, "report");

    private ReportTexts() {}
}
