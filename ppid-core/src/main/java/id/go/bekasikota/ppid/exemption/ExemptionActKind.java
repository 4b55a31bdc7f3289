package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/** An act by which information is classified (jenis tindakan klasifikasi); an official records it, PPID decides it. */
enum ExemptionActKind implements ActKind {
    CLASSIFY("exemption.classify", "PP 61/2010 Pasal 3 ayat (1)"),
    RECLASSIFY("exemption.reclassify", "PP 61/2010 Pasal 10 ayat (1)");

    /** The article of a change, which is also the one on which an opening before its end fails. */
    static final Citation CHANGE = Citation.parse("PP 61/2010 Pasal 10 ayat (1)");

    private final Row row;

    ExemptionActKind(String code, String citation) {
        this.row = new Row(code, Power.SERVE, Citation.parse(citation), ExemptionTexts.TEXTS, "");
    }

    @Override
    public Row row() {
        return row;
    }
}
