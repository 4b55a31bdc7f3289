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
 * @param words the words of the page
 */
record PageModel(ServiceReport report, Provenance provenance, PageWords words) {

    String body() {
        return PageWords.text(provenance.body());
    }

    String register() {
        return PageWords.text(provenance.register());
    }

    String period() {
        return words.date(report.period().from()) + " – "
                + words.date(report.period().to());
    }

    String asOf() {
        return words.date(report.asOf());
    }

    String clock() {
        return provenance.clock(words);
    }

    String decree() {
        return provenance.decree(words);
    }

    String coverage() {
        return words.say(
                "coverage",
                words.date(provenance.coverage().first()),
                words.date(provenance.coverage().last()));
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
                new Headline(
                        words.say("headline.received"),
                        count(report.requests().received()),
                        words.say("headline.received.note"),
                        "plain"),
                new Headline(
                        words.say("flow.processed"),
                        count(report.requests().processed()),
                        words.say("headline.processed.note"),
                        "plain"),
                new Headline(
                        words.say("headline.pending"),
                        count(report.requests().pendingEnd()),
                        words.say("headline.pending.note"),
                        "plain"),
                new Headline(
                        words.say("headline.backlog"),
                        count(report.requests().backlog()),
                        words.say("headline.backlog.note"),
                        report.requests().backlog() == 0 ? "plain" : "bad"),
                new Headline(
                        words.say("headline.rate"),
                        words.percent(report.timeliness().rate()),
                        words.say("headline.rate.note"),
                        "plain"),
                new Headline(
                        words.say("median"),
                        words.days(report.processingDays().median()),
                        words.say("working-days"),
                        "plain"));
    }

    /** The sentence for those who read only one. */
    String lead() {
        Timeliness timeliness = report.timeliness();
        long onTime = timeliness.onTimeOriginal() + timeliness.onTimeExtended();
        long matured = onTime + timeliness.lateAnswered() + timeliness.runningLate();
        return matured == 0 ? words.say("lead.none") : words.say("lead", matured, onTime);
    }

    DataTable flow() {
        return FlowTable.of(words, words.say("request-word"), report.requests()).build();
    }

    DataTable days() {
        return RequestPanels.days(words, report.processingDays());
    }

    DataTable objectionDays() {
        return RequestPanels.days(words, report.objections().processingDays());
    }

    DataTable objectionFlow() {
        return ObjectionPanels.flow(words, report.objections());
    }

    List<Panel> requestPanels() {
        return List.of(
                RequestPanels.months(words, report),
                RequestPanels.timeliness(words, report.timeliness()),
                RequestPanels.outcomes(words, report),
                RequestPanels.bands(words, report),
                ExemptionPanel.of(words, report.exemptions()));
    }

    List<Panel> receivedPanels() {
        return ReceivedPanels.of(words, report.received());
    }

    List<Panel> objectionPanels() {
        return List.of(
                ObjectionPanels.grounds(words, report.objections()),
                ObjectionPanels.outcomes(words, report.objections()));
    }

    List<UnitRow> units() {
        return report.units().stream().map(unit -> UnitRow.of(unit, words)).toList();
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

    private String count(long count) {
        return words.count(count);
    }
}
