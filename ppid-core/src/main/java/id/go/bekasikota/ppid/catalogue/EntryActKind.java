package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.event.ActKind;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/** An act on an entry of the public list (jenis tindakan atas informasi publik); its article is the one of its power. */
enum EntryActKind implements ActKind {
    ENTER("catalogue.enter", Power.PROPOSE_ENTRY),
    AMEND("catalogue.amend", Power.PROPOSE_ENTRY),
    LINK("catalogue.link", Power.CLASSIFY),
    PUBLISH("catalogue.publish", Power.PUBLISH),
    REMOVE("catalogue.remove", Power.SET_LIST);

    private final String code;
    private final Power power;

    EntryActKind(String code, Power power) {
        this.code = code;
        this.power = power;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Power power() {
        return power;
    }

    @Override
    public Citation citation() {
        return power.citation();
    }

    @Override
    public BilingualText reason(String key, Object... arguments) {
        return CatalogueTexts.TEXTS.both(key, arguments);
    }
}
