package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.event.ActKind;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/** An act by which information is classified (jenis tindakan klasifikasi); an official records it, PPID decides it. */
enum ExemptionActKind implements ActKind {
    CLASSIFY("exemption.classify", "PP 61/2010 Pasal 3 ayat (1)"),
    RECLASSIFY("exemption.reclassify", "PP 61/2010 Pasal 3 ayat (1)");

    /** The article of a change, which is also the one on which an opening before its end fails. */
    static final Citation CHANGE = Citation.parse("PP 61/2010 Pasal 10 ayat (1)");

    private final String code;
    private final String citation;

    ExemptionActKind(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Power power() {
        return Power.SERVE;
    }

    @Override
    public Citation citation() {
        return Citation.parse(citation);
    }

    @Override
    public BilingualText reason(String key, Object... arguments) {
        return ExemptionTexts.TEXTS.both(key, arguments);
    }
}
