package id.go.bekasikota.ppid.duty;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/** The acts on the duties of a body (jenis tindakan atas kewajiban badan publik). */
enum DutyActKind implements ActKind {
    REPORT("duty.report", YearlyDuty.REPORT.citation()),
    REPORT_COPY("duty.report-copy", YearlyDuty.REPORT_COPY.citation()),
    FIGURES("duty.figures", YearlyDuty.FIGURES.citation()),
    PLEDGE("duty.pledge", Citation.parse("PERKI 1/2021 Pasal 48 ayat (1)"));

    private final Row row;

    DutyActKind(String code, Citation citation) {
        this.row = new Row(code, Power.ACCOUNT, citation, DutyTexts.TEXTS, "duty.");
    }

    static DutyActKind of(YearlyDuty duty) {
        return switch (duty) {
            case REPORT -> REPORT;
            case REPORT_COPY -> REPORT_COPY;
            case FIGURES -> FIGURES;
        };
    }

    @Override
    public Row row() {
        return row;
    }
}
