package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.event.ActKind;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/** A decision on the public list (jenis keputusan atas Daftar Informasi Publik); PPID decides, an official records it. */
enum ListActKind implements ActKind {
    DECIDE("catalogue.decide"),
    UPDATE("catalogue.update");

    private final String code;

    ListActKind(String code) {
        this.code = code;
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
        return Power.SET_LIST.citation();
    }

    @Override
    public BilingualText reason(String key, Object... arguments) {
        return CatalogueTexts.TEXTS.both(key, arguments);
    }
}
