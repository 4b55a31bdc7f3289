package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.organization.Power;

/** A decision on the public list (jenis keputusan atas Daftar Informasi Publik); PPID decides, an official records it. */
enum ListActKind implements ActKind {
    DECIDE("catalogue.decide"),
    UPDATE("catalogue.update");

    private final Row row;

    ListActKind(String code) {
        this.row = new Row(code, Power.SERVE, Power.SET_LIST.citation(), CatalogueTexts.TEXTS, "");
    }

    @Override
    public Row row() {
        return row;
    }
}
