package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/** A kind of act in an objection (jenis tindakan atas keberatan): its code, its article and who may do it. */
enum ObjectionActKind implements ActKind {
    FILE("objection.file", "PERKI 1/2021 Pasal 39 ayat (1)", Power.OBJECT),
    ENTER("objection.enter", "PERKI 1/2021 Pasal 43 ayat (1)", Power.SERVE),
    CORRECT_RECEIPT("objection.correct-receipt", "UU 14/2008 Pasal 36 ayat (2)", Power.SERVE),
    SETTLE("objection.settle", "UU 14/2008 Pasal 35 ayat (2)", Power.SETTLE),
    ANSWER("objection.answer", "UU 14/2008 Pasal 36 ayat (2)", Power.ANSWER_OBJECTION),
    RECEIVE_ANSWER("objection.receive-answer", "UU 14/2008 Pasal 37 ayat (2)", Power.RECORD_ARRIVAL),
    EXECUTE("objection.execute", "UU 14/2008 Pasal 36 ayat (2)", Power.SERVE),
    WITHDRAW("objection.withdraw", "UU 14/2008 Pasal 35 ayat (1)", Power.OBJECT);

    private final Row row;

    ObjectionActKind(String code, String citation, Power power) {
        this.row = new Row(code, power, Citation.parse(citation), ObjectionTexts.TEXTS, "deny.");
    }

    @Override
    public Row row() {
        return row;
    }
}
