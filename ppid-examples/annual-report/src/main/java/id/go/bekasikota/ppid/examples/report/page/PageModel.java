package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Timeliness;
import java.util.List;

/**
 * What the template shows (isi halaman), every figure as text.
 *
 * @param report the report
 * @param provenance what it was made from
 */
record PageModel(ServiceReport report, Provenance provenance) {

    String body() {
        return Shown.text(provenance.body());
    }

    String register() {
        return Shown.text(provenance.register());
    }

    String period() {
        return Shown.date(report.period().from()) + " – "
                + Shown.date(report.period().to());
    }

    String asOf() {
        return Shown.date(report.asOf());
    }

    String coverage() {
        return Shown.date(provenance.coverage().first()) + " sampai "
                + Shown.date(provenance.coverage().last());
    }

    int replyDays() {
        return StatutoryDeadlines.REQUEST_REPLY.term().amount();
    }

    int extendedReplyDays() {
        return StatutoryDeadlines.REQUEST_REPLY_EXTENDED.term().amount();
    }

    int objectionReplyDays() {
        return StatutoryDeadlines.OBJECTION_REPLY.term().amount();
    }

    List<Headline> headlines() {
        return List.of(
                new Headline("Permintaan masuk", count(report.requests().received()), "dalam masa laporan", "plain"),
                new Headline("Selesai", count(report.requests().processed()), "permintaan dijawab", "plain"),
                new Headline("Tertunda", count(report.requests().pendingEnd()), "pada akhir masa", "plain"),
                new Headline(
                        "Melewati batas waktu",
                        count(report.requests().backlog()),
                        "di antara yang tertunda",
                        report.requests().backlog() == 0 ? "plain" : "bad"),
                new Headline(
                        "Tepat waktu",
                        Shown.percent(report.timeliness().rate()),
                        "dari yang dijawab atau lewat batas waktu",
                        "plain"),
                new Headline("Median", Shown.days(report.processingDays().median()), "hari kerja", "plain"));
    }

    /** The sentence for those who read only one. */
    String lead() {
        Timeliness timeliness = report.timeliness();
        long onTime = timeliness.onTimeOriginal() + timeliness.onTimeExtended();
        long matured = onTime + timeliness.lateAnswered() + timeliness.runningLate();
        return matured == 0
                ? "Belum ada permintaan dalam masa laporan yang dijawab atau lewat batas waktu."
                : "Dari " + count(matured)
                        + " permintaan yang diterima dalam masa laporan dan sudah dijawab atau lewat batas waktu, "
                        + count(onTime)
                        + " dijawab tepat waktu.";
    }

    DataTable flow() {
        return FlowTable.of("Permintaan", report.requests()).build();
    }

    DataTable days() {
        return RequestPanels.days(report.processingDays());
    }

    DataTable objectionDays() {
        return RequestPanels.days(report.objections().processingDays());
    }

    DataTable objectionFlow() {
        return ObjectionPanels.flow(report.objections());
    }

    List<Panel> requestPanels() {
        return List.of(
                RequestPanels.months(report),
                RequestPanels.timeliness(report.timeliness()),
                RequestPanels.outcomes(report),
                RequestPanels.bands(report),
                ExemptionPanel.of(report.exemptions()));
    }

    List<Panel> receivedPanels() {
        return ReceivedPanels.of(report.received());
    }

    List<Panel> objectionPanels() {
        return List.of(ObjectionPanels.grounds(report.objections()), ObjectionPanels.outcomes(report.objections()));
    }

    List<UnitRow> units() {
        return report.units().stream().map(UnitRow::of).toList();
    }

    String disputes() {
        return count(report.disputes().received());
    }

    String rowsRead() {
        return count(report.rows().read());
    }

    String rowsAccepted() {
        return count(report.rows().accepted());
    }

    String rowsRejected() {
        return count(report.rows().rejected());
    }

    String refusedWithoutGround() {
        return count(report.quality().refusedWithoutGround());
    }

    private static String count(long count) {
        return Shown.count(count);
    }
}
