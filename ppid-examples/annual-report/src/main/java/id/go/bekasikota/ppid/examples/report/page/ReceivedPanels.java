package id.go.bekasikota.ppid.examples.report.page;

import static id.go.bekasikota.ppid.examples.report.chart.BarChart.Direction.ROWS;

import id.go.bekasikota.ppid.report.ReceivedSection;
import java.util.List;

/** The parts of the page about how requests came in (bagian asal permintaan). */
final class ReceivedPanels {
    private ReceivedPanels() {}

    static List<Panel> of(PageWords words, ReceivedSection received) {
        Counted channels = Counted.of(words, "channel", received.byChannel());
        Counted requesters = Counted.of(words, "requester", received.byRequesterType());
        Counted categories = Counted.of(words, "category", received.byCategory());
        return List.of(
                new Panel(
                        words.say("channels"),
                        words.say("channels.note") + channels.remark(),
                        channels.chart(words.say("channels.chart"), ROWS),
                        channels.table(words.say("channels"))),
                new Panel(
                        words.say("requesters"),
                        words.say("requesters.note") + requesters.remark(),
                        requesters.chart(words.say("requesters.chart"), ROWS),
                        requesters.table(words.say("type"))),
                new Panel(
                        words.say("categories"),
                        words.say("categories.note") + categories.remark(),
                        categories.chart(words.say("categories.chart"), ROWS),
                        categories.table(words.say("category-word"))));
    }
}
