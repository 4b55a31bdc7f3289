package id.go.bekasikota.ppid.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bands of working days into which a report sorts what was processed (kelompok lama layanan).
 *
 * <p>A band's ends, both included, are read from its code, so that they stand only once.
 */
enum DurationBand {
    /** Within the days for the written notice. */
    TO_10("0-10"),
    /** Within the days for an extended notice. */
    TO_17("11-17"),
    /** Up to 30 working days. */
    TO_30("18-30"),
    /** Up to 60 working days. */
    TO_60("31-60"),
    /** More than 60 working days. */
    ABOVE_60("61+");

    private final String code;
    private final int first;
    private final int last;

    DurationBand(String code) {
        this.code = code;
        String[] ends = code.split("[-+]", -1);
        this.first = Integer.parseInt(ends[0]);
        this.last = ends[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(ends[1]);
    }

    String code() {
        return code;
    }

    static Map<String, Long> of(Map<Integer, Long> days) {
        Map<String, Long> bands = new LinkedHashMap<>();
        for (DurationBand band : values()) {
            bands.put(band.code, Histogram.count(days, n -> band.first <= n && n <= band.last));
        }
        return bands;
    }
}
