package id.go.bekasikota.ppid.examples.report.page;

import static id.go.bekasikota.ppid.examples.report.chart.BarChart.Direction.ROWS;

import id.go.bekasikota.ppid.report.CaseFlow;
import id.go.bekasikota.ppid.report.ObjectionSection;

/** The parts of the page about objections (bagian keberatan). */
final class ObjectionPanels {
    private ObjectionPanels() {}

    static Panel grounds(PageWords words, ObjectionSection objections) {
        Counted grounds =
                Counted.of(words, objections.byGround(), code -> code + ". " + words.label("objection", code));
        Counted letters = Counted.of(words, objections.byGround(), code -> words.say("letter", code));
        return new Panel(
                words.say("objections"),
                words.say("objections.note"),
                letters.chart(words.say("objections.chart"), ROWS),
                grounds.plainTable(words.say("ground")));
    }

    static Panel outcomes(PageWords words, ObjectionSection objections) {
        Counted outcomes = Counted.of(words, "objection-outcome", objections.outcomes());
        return new Panel(
                words.say("replies"),
                words.say("replies.note") + outcomes.remark(),
                outcomes.chart(words.say("replies.chart"), ROWS),
                outcomes.table(words.say("decision")));
    }

    static DataTable flow(PageWords words, ObjectionSection objections) {
        CaseFlow flow = new CaseFlow(
                objections.pendingStart(),
                objections.received(),
                objections.processed(),
                objections.pendingEnd(),
                objections.backlog());
        return FlowTable.of(words, words.say("objection-word"), flow)
                .row(words.say("objections.late"), objections.late())
                .build();
    }
}
