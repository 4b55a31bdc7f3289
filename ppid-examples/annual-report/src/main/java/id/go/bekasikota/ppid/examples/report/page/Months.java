package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.examples.report.chart.BarChart;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The course of a period by month (perkembangan per bulan), with the months in which nothing came.
 *
 * @param words the words of the page
 * @param counts the counts by month, in order
 */
record Months(PageWords words, Map<YearMonth, Long> counts) {
    private static final int AS_MONTHS_AT_MOST = 14;

    static Months of(PageWords words, DateRange period, Map<String, Long> received) {
        Map<YearMonth, Long> counts = new LinkedHashMap<>();
        YearMonth last = YearMonth.from(period.to());
        for (YearMonth month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            counts.put(month, received.getOrDefault(month.toString(), 0L));
        }
        return new Months(words, counts);
    }

    Counted counted() {
        Map<String, Long> named = new LinkedHashMap<>();
        counts.forEach((month, count) -> named.put(name(month) + " " + month.getYear(), count));
        return new Counted(words, named);
    }

    /** By month, or by year where so many months would be a fence. */
    Optional<BarChart> chart() {
        return inBars().chart(words.say("months.chart"), BarChart.Direction.COLUMNS);
    }

    private Counted inBars() {
        Map<String, Long> bars = new LinkedHashMap<>();
        boolean asMonths = counts.size() <= AS_MONTHS_AT_MOST;
        counts.forEach((month, count) -> bars.merge(asMonths ? label(month) : year(month), count, Long::sum));
        return new Counted(words, bars);
    }

    private String label(YearMonth month) {
        String label = name(month).substring(0, 3);
        // a thirteenth month has the name of the first
        return counts.size() <= 12 ? label : label + " " + year(month).substring(2);
    }

    private static String year(YearMonth month) {
        return Integer.toString(month.getYear());
    }

    private String name(YearMonth month) {
        return words.month(month.getMonthValue());
    }
}
