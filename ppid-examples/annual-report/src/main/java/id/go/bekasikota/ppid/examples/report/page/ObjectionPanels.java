package id.go.bekasikota.ppid.examples.report.page;

import static id.go.bekasikota.ppid.examples.report.chart.BarChart.Direction.ROWS;

import id.go.bekasikota.ppid.report.ObjectionSection;
import id.go.bekasikota.ppid.report.RequestCounts;

/** The parts of the page about objections (bagian keberatan). */
final class ObjectionPanels {
    private ObjectionPanels() {}

    static Panel grounds(ObjectionSection objections) {
        Counted grounds = Counted.of(objections.byGround(), code -> code + ". " + Labels.of("objection", code));
        Counted letters = Counted.of(objections.byGround(), code -> "huruf " + code);
        return new Panel(
                "Alasan keberatan",
                "Pasal 35 ayat (1) UU 14/2008, atas keberatan yang masuk; satu keberatan dapat memuat beberapa"
                        + " alasan.",
                letters.chart("objection-grounds", "Keberatan masuk menurut huruf Pasal 35 ayat (1)", ROWS),
                grounds.plainTable("Alasan"));
    }

    static Panel outcomes(ObjectionSection objections) {
        Counted outcomes = Counted.of("objection-outcome", objections.outcomes());
        return new Panel(
                "Tanggapan atas keberatan",
                "Keberatan yang ditanggapi dalam masa laporan." + outcomes.remark(),
                outcomes.chart("objection-outcomes", "Keberatan ditanggapi menurut keputusan", ROWS),
                outcomes.table("Keputusan"));
    }

    static DataTable flow(ObjectionSection objections) {
        RequestCounts flow = new RequestCounts(
                objections.pendingStart(),
                objections.received(),
                objections.processed(),
                objections.pendingEnd(),
                objections.backlog());
        return FlowTable.of("Keberatan", flow)
                .row("Ditanggapi terlambat", objections.late())
                .build();
    }
}
