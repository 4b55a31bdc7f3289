package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.report.RequestCounts;

/** The flow of cases through a period as a table (tabel arus). */
final class FlowTable {
    private FlowTable() {}

    static DataTable.Builder of(String what, RequestCounts flow) {
        return DataTable.of(what, "Jumlah")
                .row("Tertunda pada awal masa", flow.pendingStart())
                .row("Masuk", flow.received())
                .row("Selesai", flow.processed())
                .row("Tertunda pada akhir masa", flow.pendingEnd())
                .row("Di antaranya melewati batas waktu", flow.backlog());
    }
}
