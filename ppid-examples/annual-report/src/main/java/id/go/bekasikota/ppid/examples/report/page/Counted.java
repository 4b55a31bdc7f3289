package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.examples.report.chart.Bar;
import id.go.bekasikota.ppid.examples.report.chart.BarChart;
import id.go.bekasikota.ppid.examples.report.chart.Tone;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Counts by name, ready to be drawn and listed (hitungan per jenis).
 *
 * @param words the words of the page
 * @param counts the counts by label, in order
 */
record Counted(PageWords words, Map<String, Long> counts) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Counted of(PageWords words, String kind, Map<String, Long> counts) {
        return of(words, counts, code -> words.label(kind, code));
    }

    static Counted of(PageWords words, Map<String, Long> counts, UnaryOperator<String> label) {
        Map<String, Long> labelled = new LinkedHashMap<>();
        counts.forEach((code, count) -> labelled.put(label.apply(code), count));
        return new Counted(words, labelled);
    }

    long sum() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What to know of the shares: that they do not add up, where rounding makes it so; else nothing. */
    String remark() {
        if (sum() == 0) {
            return "";
        }
        BigDecimal shares = counts.values().stream()
                .map(count -> PageWords.rounded(count, sum()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return shares.compareTo(WHOLE) == 0 ? "" : " " + words.say("rounding", words.percent(shares));
    }

    /** The table, each count with its share of all of them. */
    DataTable table(String what) {
        DataTable.Builder table = DataTable.of(words, what, words.say("count"), words.say("share"));
        counts.forEach((label, count) -> table.row(label, words.count(count), words.share(count, sum())));
        return table.build();
    }

    /** The table without shares, where one request may count under several names. */
    DataTable plainTable(String what) {
        DataTable.Builder table = DataTable.of(words, what, words.say("count"));
        counts.forEach(table::row);
        return table.build();
    }

    Optional<BarChart> chart(String title, BarChart.Direction direction) {
        List<Bar> bars = counts.entrySet().stream()
                .map(entry -> new Bar(entry.getKey(), entry.getValue(), Tone.PLAIN))
                .toList();
        return sum() == 0 ? Optional.empty() : Optional.of(new BarChart(title, direction, bars, words.language()));
    }
}
