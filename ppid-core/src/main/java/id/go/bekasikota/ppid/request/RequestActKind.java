package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;
import java.util.Optional;

/** The acts on a request (tindakan atas permintaan), each with who may do it and its article. */
enum RequestActKind implements ActKind {
    RECEIVE("receive", Power.REQUEST, "UU 14/2008 Pasal 22 ayat (4)"),
    DECLARE_COMPLETE("declare-complete", Power.SERVE, "PERKI 1/2021 Pasal 31 ayat (2)"),
    DECLARE_INCOMPLETE("declare-incomplete", Power.SERVE, "PERKI 1/2021 Pasal 33 ayat (2)"),
    REPAIR("repair", Power.REQUEST, "PERKI 1/2021 Pasal 33 ayat (3)"),
    DISPOSE("dispose", Power.SERVE, "UU 14/2008 Pasal 22 ayat (7)"),
    CORRECT_RECEIPT("correct-receipt", Power.SERVE, "UU 14/2008 Pasal 22 ayat (4)"),
    VOID_DUPLICATE("void-duplicate", Power.REFUSE, "UU 14/2008 Pasal 22 ayat (7)"),
    EXTEND("extend", Power.SERVE, "UU 14/2008 Pasal 22 ayat (8)"),
    ANSWER("answer", Power.SERVE, "UU 14/2008 Pasal 22 ayat (7)"),
    NOTICE_ARRIVED("notice-arrived", Power.RECORD_ARRIVAL, "UU 14/2008 Pasal 22 ayat (7)"),
    REQUEST_COPY("request-copy", Power.REQUEST, "PERKI 1/2021 Pasal 35 ayat (3)"),
    PAY("pay", Power.REQUEST, "PERKI 1/2021 Pasal 38 ayat (3)"),
    DELIVER("deliver", Power.SERVE, "PERKI 1/2021 Pasal 35 ayat (1)"),
    WITHDRAW("withdraw", Power.REQUEST, "UU 14/2008 Pasal 4 ayat (3)"),
    CLOSE("close", Power.SERVE, "UU 14/2008 Pasal 22 ayat (7)");

    private final Row row;

    RequestActKind(String act, Power power, String citation) {
        this.row = new Row("request." + act, power, Citation.parse(citation), RequestTexts.TEXTS, "denied.");
    }

    @Override
    public Row row() {
        return row;
    }

    /** To end a request without an answer is for who alone refuses. */
    @Override
    public Optional<Citation> reservedBy() {
        return this == VOID_DUPLICATE ? Optional.of(power().citation()) : Optional.empty();
    }
}
