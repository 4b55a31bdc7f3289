package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.organization.Power;

/** The one act of opening, by its cause (jenis pembukaan): the cause gives its article, and with it who may open. */
enum OpeningActKind implements ActKind {
    PPID_DECISION(Cause.PPID_DECISION, Power.OPEN_EXEMPTION),
    WRITTEN_CONSENT(Cause.WRITTEN_CONSENT, Power.OPEN_EXEMPTION),
    PUBLIC_OFFICE(Cause.PUBLIC_OFFICE, Power.OPEN_EXEMPTION),
    OTHER(Cause.OTHER, Power.OPEN_EXEMPTION),
    PUBLIC_HEARING(Cause.PUBLIC_HEARING, Power.JUDGE),
    OBJECTION(Cause.OBJECTION, Power.OPEN_ON_OBJECTION),
    COMMISSION(Cause.COMMISSION, Power.ADJUDICATE),
    COURT(Cause.COURT, Power.JUDGE);

    private final Row row;

    OpeningActKind(Cause cause, Power power) {
        this.row = new Row("exemption.open", power, cause.citation(), ExemptionTexts.TEXTS, "");
    }

    static OpeningActKind of(Cause cause) {
        return valueOf(cause.name());
    }

    @Override
    public Row row() {
        return row;
    }
}
