package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.report.CaseFlow;

/** The flow of cases through a period as a table (tabel arus). */
final class FlowTable {
    private FlowTable() {}

    static DataTable.Builder of(PageWords words, String what, CaseFlow flow) {
        return DataTable.of(words, what, words.say("count"))
                .row(words.say("flow.pending-start"), flow.pendingStart())
                .row(words.say("flow.received"), flow.received())
                .row(words.say("flow.processed"), flow.processed())
                .row(words.say("flow.pending-end"), flow.pendingEnd())
                .row(words.say("flow.backlog"), flow.backlog());
    }
}
