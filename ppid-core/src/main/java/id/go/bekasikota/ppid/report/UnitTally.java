package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What is counted per unit (hitungan per unit). Immutable; merging is associative and commutative.
 *
 * @param requests the flow of requests
 * @param days the working days taken by those processed
 * @param timeliness those received in the period that have matured, by {@link Timeliness} code
 * @param outcomes those processed, by code of the outcome
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitTally(RequestCounts requests, Histogram days, Counts timeliness, Counts outcomes) {
    /** Nothing counted. */
    public static final UnitTally NONE =
            new UnitTally(RequestCounts.NONE, Histogram.empty(), Counts.none(), Counts.none());

    /**
     * Adds another tally.
     *
     * @param other the other tally
     * @return the sum
     */
    public UnitTally merge(UnitTally other) {
        return new UnitTally(
                requests.merge(other.requests),
                days.merge(other.days),
                timeliness.merge(other.timeliness),
                outcomes.merge(other.outcomes));
    }

    UnitTally plus(RequestStanding standing, long count) {
        boolean processed = standing.progress() == Progress.ANSWERED_WITHIN;
        return new UnitTally(
                requests.merge(RequestCounts.of(standing.arrival(), standing.progress(), standing.lateness(), count)),
                processed ? days.plus(standing.days(), count) : days,
                standing.arrival() == Arrival.WITHIN ? Timeliness.count(timeliness, standing, count) : timeliness,
                standing.outcome()
                        .filter(outcome -> processed)
                        .map(outcome -> outcomes.plus(outcome.code(), count))
                        .orElse(outcomes));
    }
}
