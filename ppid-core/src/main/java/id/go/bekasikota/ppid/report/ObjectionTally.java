package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The objections of a period (keberatan dalam masa laporan).
 *
 * @param flow their flow through the period
 * @param late those that ended in the period after more than the working days of UU 14/2008 Pasal 36 ayat (2)
 * @param byGround those received in the period, once per ground
 * @param ends those that ended in the period, by code of the end
 * @param days the working days taken by those that ended in the period
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObjectionTally(RequestCounts flow, long late, Counts byGround, Counts ends, Histogram days) {
    static final ObjectionTally NONE =
            new ObjectionTally(RequestCounts.NONE, 0, Counts.none(), Counts.none(), Histogram.empty());

    ObjectionTally merge(ObjectionTally other) {
        return new ObjectionTally(
                flow.merge(other.flow),
                late + other.late,
                byGround.merge(other.byGround),
                ends.merge(other.ends),
                days.merge(other.days));
    }

    ObjectionTally plus(ObjectionStanding standing, long count) {
        boolean processed = standing.progress() == Progress.ANSWERED_WITHIN;
        return new ObjectionTally(
                flow.merge(RequestCounts.of(standing.arrival(), standing.progress(), standing.lateness(), count)),
                late + (processed && standing.lateness() == Lateness.LATE ? count : 0),
                byGround,
                standing.end()
                        .filter(end -> processed)
                        .map(end -> ends.plus(end.code(), count))
                        .orElse(ends),
                processed ? days.plus(standing.days(), count) : days);
    }

    ObjectionTally plusGround(String code, long count) {
        return new ObjectionTally(flow, late, byGround.plus(code, count), ends, days);
    }
}
