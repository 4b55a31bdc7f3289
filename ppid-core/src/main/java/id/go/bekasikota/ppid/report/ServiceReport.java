package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.request.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The service report of a period (laporan layanan informasi publik), UU 14/2008 Pasal 12 and PERKI 1/2021 Pasal 56: a
 * document whose components are the paths of its JSON form, schema {@code ppid-service-report/1}.
 *
 * <p>Made by {@link #of}, and read by {@code PpidJson}, which refuse one that contradicts itself; call {@link #check} on a
 * report that another mapper read. Immutable and thread-safe.
 *
 * @param schema the schema of the JSON form
 * @param period the days covered
 * @param asOf the day as of which pending cases are looked at: the period's last, or the earlier day on which they were counted
 * @param rows the rows of the register book that it was made from; all 0 where it was not made from one
 * @param requests the flow of requests
 * @param processingDays the working days taken by those processed
 * @param bands those processed, by band of working days; all bands
 * @param timeliness those received in the period that have matured
 * @param outcomes those processed, by outcome; all outcomes
 * @param exemptions the exemptions cited by what was withheld
 * @param received the requests received, by how they came in
 * @param objections the objections
 * @param objectionsWithoutAnswer the objections that ended without an answer
 * @param disputes the disputes
 * @param quality what to know before relying on the numbers
 * @param units the figures per unit, by code point of the unit's code
 */
@JsonForm
@JsonPropertyOrder({
    "schema",
    "period",
    "asOf",
    "rows",
    "requests",
    "processingDays",
    "bands",
    "timeliness",
    "outcomes",
    "exemptions",
    "received",
    "objections",
    "objectionsWithoutAnswer",
    "disputes",
    "quality",
    "units"
})
public record ServiceReport(
        String schema,
        DateRange period,
        @JsonIso LocalDate asOf,
        RowCounts rows,
        CaseFlow requests,
        DaySummary processingDays,
        Map<String, Long> bands,
        Timeliness timeliness,
        Map<String, Long> outcomes,
        ExemptionSection exemptions,
        ReceivedSection received,
        ObjectionSection objections,
        UnansweredSection objectionsWithoutAnswer,
        DisputeSection disputes,
        QualitySection quality,
        List<UnitSection> units)
        implements ReportFigures {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "ppid-service-report/1";

    /**
     * {@inheritDoc} A document without {@code quality} or {@code objectionsWithoutAnswer}, which other programs write, is read with
     * nothing to say there.
     */
    public ServiceReport {
        Given.value(units, "units");
        units = List.copyOf(units);
        objectionsWithoutAnswer = Objects.requireNonNullElse(objectionsWithoutAnswer, UnansweredSection.NONE);
        quality = Objects.requireNonNullElse(quality, QualitySection.NONE);
    }

    /**
     * Makes a report from a tally.
     *
     * @param tally what was counted
     * @param period the period it was counted for
     * @return the report
     * @throws PpidException if it was counted for another period
     * @throws RefusedReportException if the report contradicts itself; the message names the rule
     */
    public static ServiceReport of(Tally tally, DateRange period) {
        Given.value(tally, "tally");
        Given.value(period, "period");
        return of(tally, period, RowCounts.NONE);
    }

    /**
     * Makes a report from a tally of a register book.
     *
     * @param tally what was counted
     * @param period the period it was counted for
     * @param rows the rows of the register book
     * @return the report
     * @throws PpidException if it was counted for another period
     * @throws RefusedReportException if the report contradicts itself; the message names the rule
     */
    public static ServiceReport of(Tally tally, DateRange period, RowCounts rows) {
        Given.value(tally, "tally");
        Given.value(period, "period");
        ReportDays days = tally.days().orElseGet(() -> new ReportDays(period, period.to()));
        requireSame(days.period(), period);
        UnitTally overall = tally.overall();
        ServiceReport report = new ServiceReport(
                SCHEMA,
                period,
                days.asOf(),
                rows,
                overall.requests(),
                Histogram.summary(overall.days()),
                DurationBand.of(overall.days()),
                overall.timeliness(),
                all(Outcome.class, overall.outcomes()),
                tally.exemptions(),
                tally.received().inWords(),
                ObjectionSection.of(
                        tally.objections(),
                        all(ObjectionOutcome.class, tally.objections().ends())),
                UnansweredSection.of(tally.objections().ends()),
                new DisputeSection(tally.disputes()),
                tally.quality(),
                tally.units().entrySet().stream()
                        .map(entry -> UnitSection.of(entry.getKey(), entry.getValue()))
                        .toList());
        report.check();
        return report;
    }

    /**
     * Checks all rules of consistency, as is done when a report is made.
     *
     * @throws RefusedReportException if one is broken
     */
    public void check() {
        ReportRule.check(this);
    }

    /**
     * {@return the figures of one unit}
     *
     * @param code the unit's code
     * @throws PpidException if the report has no such unit
     */
    public UnitSection unit(String code) {
        return units.stream()
                .filter(section -> section.unit().equals(code))
                .findFirst()
                .orElseThrow(() -> new PpidException("the report has no unit \"" + code + "\""));
    }

    private static void requireSame(DateRange counted, DateRange period) {
        if (!counted.equals(period)) {
            throw new PpidException(ReportTexts.TEXTS.both(
                    "other-period",
                    counted.from().toString(),
                    counted.to().toString(),
                    period.from().toString(),
                    period.to().toString()));
        }
    }

    private static <E extends Enum<E> & Coded> Map<String, Long> all(Class<E> type, Map<String, Long> counts) {
        Map<String, Long> all = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .map(Coded::code)
                .forEach(key -> all.put(key, counts.getOrDefault(key, 0L)));
        return all;
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
