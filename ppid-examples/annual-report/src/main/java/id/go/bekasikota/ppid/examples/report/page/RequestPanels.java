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

    static Panel months(ServiceReport report) {
        Months months = Months.of(report.period(), report.received().byMonth());
        return new Panel(
                "Permintaan masuk per bulan",
                "Menurut tanggal permintaan diterima.",
                months.chart(),
                months.counted().plainTable("Bulan"));
    }

    static Panel timeliness(Timeliness timeliness) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("onTimeOriginal", timeliness.onTimeOriginal());
        counts.put("onTimeExtended", timeliness.onTimeExtended());
        counts.put("lateAnswered", timeliness.lateAnswered());
        counts.put("runningLate", timeliness.runningLate());
        Counted counted = Counted.of("timeliness", counts);
        return new Panel(
                "Ketepatan waktu",
                "Permintaan yang diterima dalam masa laporan dan sudah dijawab atau sudah lewat batas waktu."
                        + counted.remark(),
                counted.sum() == 0 ? Optional.empty() : Optional.of(timelinessChart(counted)),
                counted.table("Ketepatan"));
    }

    private static BarChart timelinessChart(Counted counted) {
        List<Tone> tones = List.of(Tone.GOOD, Tone.FAIR, Tone.LATE, Tone.BAD);
        List<Map.Entry<String, Long>> entries = List.copyOf(counted.counts().entrySet());
        List<Bar> bars = IntStream.range(0, entries.size())
                .mapToObj(i -> new Bar(entries.get(i).getKey(), entries.get(i).getValue(), tones.get(i)))
                .toList();
        return new BarChart("timeliness", "Permintaan menurut ketepatan waktu", ROWS, bars);
    }

    static Panel outcomes(ServiceReport report) {
        Counted counted = Counted.of("outcome", report.outcomes());
        return new Panel(
                "Keputusan",
                "Permintaan yang selesai dalam masa laporan, menurut keputusannya." + counted.remark(),
                counted.chart("outcomes", "Permintaan selesai menurut keputusan", ROWS),
                counted.table("Keputusan"));
    }

    static Panel bands(ServiceReport report) {
        Counted counted = Counted.of(report.bands(), RequestPanels::band);
        return new Panel(
                "Lama penyelesaian",
                "Permintaan yang selesai, menurut jumlah hari kerja sejak jangka waktu mulai." + counted.remark(),
                counted.chart("bands", "Permintaan selesai menurut lama penyelesaian dalam hari kerja", COLUMNS),
                counted.table("Hari kerja"));
    }

    static DataTable days(DaySummary days) {
        return DataTable.of("Hari kerja", "Nilai")
                .row("Median", Shown.days(days.median()))
                .row("Rata-rata", Shown.days(days.average()))
                .row("Tercepat", Shown.days(days.min()))
                .row("Terlama", Shown.days(days.max()))
                .row("Persentil ke-90", Shown.days(days.p90()))
                .build();
    }

    private static String band(String code) {
        return code.replace("-", "–").replace("61+", "61 ke atas");
    }
}
