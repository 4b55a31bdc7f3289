package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.organization.Power;

/** An act on an entry of the public list (jenis tindakan atas informasi publik); its article is the one of its power. */
enum EntryActKind implements ActKind {
    ENTER("catalogue.enter", Power.PROPOSE_ENTRY),
    AMEND("catalogue.amend", Power.PROPOSE_ENTRY),
    SERVE("catalogue.serve", Power.PROPOSE_ENTRY),
    LINK("catalogue.link", Power.CLASSIFY),
    PUBLISH("catalogue.publish", Power.PUBLISH),
    REMOVE("catalogue.remove", Power.SET_LIST);

    private final Row row;

    EntryActKind(String code, Power power) {
        this.row = new Row(code, power, power.citation(), CatalogueTexts.TEXTS, "");
    }

    @Override
    public Row row() {
        return row;
    }
}
