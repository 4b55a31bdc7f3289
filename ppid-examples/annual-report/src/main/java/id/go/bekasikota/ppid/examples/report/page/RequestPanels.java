package id.go.bekasikota.ppid.examples.report.page;

import static id.go.bekasikota.ppid.examples.report.chart.BarChart.Direction.COLUMNS;
import static id.go.bekasikota.ppid.examples.report.chart.BarChart.Direction.ROWS;

import id.go.bekasikota.ppid.examples.report.chart.Bar;
import id.go.bekasikota.ppid.examples.report.chart.BarChart;
import id.go.bekasikota.ppid.examples.report.chart.Tone;
import id.go.bekasikota.ppid.report.DaySummary;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Timeliness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The parts of the page about requests (bagian permintaan). */
final class RequestPanels {
    private RequestPanels() {}

    static Panel months(PageWords words, ServiceReport report) {
        Months months = Months.of(words, report.period(), report.received().byMonth());
        return new Panel(
                words.say("months.chart"),
                words.say("months.note"),
                months.chart(),
                months.counted().plainTable(words.say("month")));
    }

    static Panel timeliness(PageWords words, Timeliness timeliness) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("onTimeOriginal", timeliness.onTimeOriginal());
        counts.put("onTimeExtended", timeliness.onTimeExtended());
        counts.put("lateAnswered", timeliness.lateAnswered());
        counts.put("runningLate", timeliness.runningLate());
        Counted counted = Counted.of(words, "timeliness", counts);
        return new Panel(
                words.say("timeliness"),
                words.say("timeliness.note") + counted.remark(),
                counted.sum() == 0 ? Optional.empty() : Optional.of(timelinessChart(words, counted)),
                counted.table(words.say("timeliness-word")));
    }

    private static BarChart timelinessChart(PageWords words, Counted counted) {
        List<Tone> tones = List.of(Tone.GOOD, Tone.FAIR, Tone.LATE, Tone.BAD);
        List<Map.Entry<String, Long>> entries = List.copyOf(counted.counts().entrySet());
        List<Bar> bars = IntStream.range(0, entries.size())
                .mapToObj(i -> new Bar(entries.get(i).getKey(), entries.get(i).getValue(), tones.get(i)))
                .toList();
        return new BarChart(words.say("timeliness.chart"), ROWS, bars, words.language());
    }

    static Panel outcomes(PageWords words, ServiceReport report) {
        Counted counted = Counted.of(words, "outcome", report.outcomes());
        return new Panel(
                words.say("decision"),
                words.say("decision.note") + counted.remark(),
                counted.chart(words.say("decision.chart"), ROWS),
                counted.table(words.say("decision")));
    }

    static Panel bands(PageWords words, ServiceReport report) {
        Counted counted = Counted.of(words, report.bands(), code -> band(words, code));
        return new Panel(
                words.say("duration"),
                words.say("duration.note") + counted.remark(),
                counted.chart(words.say("duration.chart"), COLUMNS),
                counted.table(words.say("working-day")));
    }

    static DataTable days(PageWords words, DaySummary days) {
        return DataTable.of(words, words.say("working-day"), words.say("value"))
                .row(words.say("median"), words.days(days.median()))
                .row(words.say("average"), words.days(days.average()))
                .row(words.say("fastest"), words.days(days.min()))
                .row(words.say("longest"), words.days(days.max()))
                .row(words.say("p90"), words.days(days.p90()))
                .build();
    }

    private static String band(PageWords words, String code) {
        return code.replace("-", "–").replace("61+", words.say("from-61"));
    }
}
