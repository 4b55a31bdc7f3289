package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.law.Coded;
import java.util.HashMap;
import java.util.Map;

/** Counts cases of one unit, or all objections, by where they stand (penghitung perkara). Not thread-safe. */
final class CaseCounter {
    private final Map<Integer, Long> days = new HashMap<>();
    private final Map<String, Long> ends = new HashMap<>();
    private CaseFlow flow = CaseFlow.NONE;
    private Timeliness timeliness = Timeliness.NONE;
    private long late;

    void add(Standing<? extends Coded> standing, long count) {
        flow = flow.merge(CaseFlow.of(standing, count));
        if (standing.arrival() == Standing.Arrival.WITHIN) {
            timeliness = timeliness.merge(Timeliness.of(standing, count));
        }
        if (standing.progress() == Standing.Progress.ANSWERED_WITHIN) {
            days.merge(standing.days(), count, Long::sum);
            standing.end().ifPresent(end -> ends.merge(end.code(), count, Long::sum));
            late += standing.lateness() == Standing.Lateness.LATE ? count : 0;
        }
    }

    UnitTally unit() {
        return new UnitTally(flow, days, timeliness, ends);
    }

    ObjectionTally objections(Map<String, Long> byGround) {
        return new ObjectionTally(flow, late, byGround, ends, days);
    }
}
