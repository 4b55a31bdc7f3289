package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.event.ActKind;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/**
 * The act of opening by a cause (jenis tindakan pembukaan); the cause gives its article, and with it who may open.
 *
 * @param cause what opens it
 */
record OpeningActKind(OpeningOrder.Cause cause) implements ActKind {
    @Override
    public String code() {
        return "exemption.open";
    }

    @Override
    public Power power() {
        return switch (cause) {
            case PPID_DECISION, WRITTEN_CONSENT, PUBLIC_OFFICE, OTHER -> Power.OPEN_EXEMPTION;
            case OBJECTION -> Power.OPEN_ON_OBJECTION;
            case COMMISSION -> Power.ADJUDICATE;
            case PUBLIC_HEARING, COURT -> Power.JUDGE;
        };
    }

    @Override
    public Citation citation() {
        return cause.citation();
    }

    @Override
    public BilingualText reason(String key, Object... arguments) {
        return ExemptionTexts.TEXTS.both(key, arguments);
    }
}
