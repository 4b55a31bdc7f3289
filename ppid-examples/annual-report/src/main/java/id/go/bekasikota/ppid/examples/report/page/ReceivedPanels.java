package id.go.bekasikota.ppid.examples.report.page;

import static id.go.bekasikota.ppid.examples.report.chart.BarChart.Direction.ROWS;

import id.go.bekasikota.ppid.report.ReceivedSection;
import java.util.List;

/** The parts of the page about how requests came in (bagian asal permintaan). */
final class ReceivedPanels {
    private ReceivedPanels() {}

    static List<Panel> of(ReceivedSection received) {
        Counted channels = Counted.of("channel", received.byChannel());
        Counted requesters = Counted.of("requester", received.byRequesterType());
        Counted categories = Counted.of("category", received.byCategory());
        return List.of(
                new Panel(
                        "Saluran",
                        "Cara permintaan disampaikan." + channels.remark(),
                        channels.chart("channels", "Permintaan masuk menurut saluran", ROWS),
                        channels.table("Saluran")),
                new Panel(
                        "Pemohon",
                        "Jenis pemohon menurut buku register." + requesters.remark(),
                        requesters.chart("requesters", "Permintaan masuk menurut jenis pemohon", ROWS),
                        requesters.table("Jenis")),
                new Panel(
                        "Kategori informasi",
                        "Hanya permintaan yang kategorinya dicatat." + categories.remark(),
                        categories.chart("categories", "Permintaan masuk menurut kategori informasi", ROWS),
                        categories.table("Kategori")));
    }
}
