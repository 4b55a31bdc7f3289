package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.law.PpidException;

/** A report contradicts itself (laporan ditolak); the message names the rule, the place and the numbers. */
public final class RefusedReportException extends PpidException {
    private static final long serialVersionUID = 1L;

    /** The rule that was broken. */
    private final ReportRule rule;

    RefusedReportException(ReportRule rule, String contradiction) {
        super(ReportTexts.TEXTS.both("refused", rule.toString(), contradiction));
        this.rule = rule;
    }

    /** {@return the rule that was broken: the first one, in the order of their numbers} */
    public ReportRule rule() {
        return rule;
    }
}
