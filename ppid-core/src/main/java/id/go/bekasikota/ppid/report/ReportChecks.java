package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.request.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The checks behind the rules; each adds what contradicts itself, in words. */
final class ReportChecks {
    private ReportChecks() {}

    static void pendingIdentity(ReportFigures report, List<String> found) {
        flows(report).forEach((where, flow) -> {
            long expected = flow.pendingStart() + flow.received() - flow.processed();
            if (flow.pendingEnd() != expected) {
                found.add(where + ": pendingEnd is " + flow.pendingEnd() + ", expected " + expected);
            }
        });
    }

    static void outcomes(ReportFigures report, List<String> found) {
        equal(found, "outcomes", sum(report.outcomes()), report.requests().processed());
        ObjectionSection objections = report.objections();
        equal(
                found,
                "objections.outcomes with objectionsWithoutAnswer",
                sum(objections.outcomes()) + report.objectionsWithoutAnswer().sum(),
                objections.processed());
    }

    static void bands(ReportFigures report, List<String> found) {
        equal(found, "bands", sum(report.bands()), report.requests().processed());
        for (UnitSection unit : report.units()) {
            equal(
                    found,
                    "units." + unit.unit() + ".bands",
                    sum(unit.bands()),
                    unit.requests().processed());
        }
    }

    static void backlog(ReportFigures report, List<String> found) {
        flows(report).forEach((where, flow) -> {
            if (flow.backlog() > flow.pendingEnd()) {
                found.add(where + ": backlog " + flow.backlog() + " is above pendingEnd " + flow.pendingEnd());
            }
        });
    }

    static void refusals(ReportFigures report, List<String> found) {
        long refused = report.outcomes().getOrDefault(Outcome.REFUSED.code(), 0L);
        long letters = sum(report.exemptions().byLetter());
        if (report.quality().refusedWithoutGround() == 0 && refused > letters) {
            found.add("refused " + refused + " is above the " + letters + " letters cited");
        }
    }

    static void dayFigures(ReportFigures report, List<String> found) {
        ordered(
                found,
                "processingDays",
                report.processingDays(),
                report.requests().processed());
        ObjectionSection objections = report.objections();
        ordered(found, "objections.processingDays", objections.processingDays(), objections.processed());
        for (UnitSection unit : report.units()) {
            String where = "units." + unit.unit() + ".processingDays";
            ordered(found, where, unit.processingDays(), unit.requests().processed());
        }
    }

    static void sums(ReportFigures report, List<String> found) {
        CaseFlow sum = report.units().stream().map(UnitSection::requests).reduce(CaseFlow.NONE, CaseFlow::merge);
        if (!sum.equals(report.requests())) {
            found.add("requests are " + report.requests() + ", the units sum to " + sum);
        }
        report.bands()
                .forEach((band, count) -> equal(
                        found,
                        "bands." + band,
                        count,
                        unitSum(report, unit -> unit.bands().getOrDefault(band, 0L))));
        Timeliness all = report.timeliness();
        equal(
                found,
                "onTimeOriginal",
                all.onTimeOriginal(),
                unitSum(report, u -> u.timeliness().onTimeOriginal()));
        equal(
                found,
                "onTimeExtended",
                all.onTimeExtended(),
                unitSum(report, u -> u.timeliness().onTimeExtended()));
        equal(
                found,
                "lateAnswered",
                all.lateAnswered(),
                unitSum(report, u -> u.timeliness().lateAnswered()));
        equal(
                found,
                "runningLate",
                all.runningLate(),
                unitSum(report, u -> u.timeliness().runningLate()));
    }

    private static void ordered(List<String> found, String where, DaySummary days, long processed) {
        equal(found, where + ".count", days.count(), processed);
        boolean present = days.median().isPresent()
                && days.average().isPresent()
                && days.p90().isPresent();
        if (present != (days.count() > 0)
                || days.min().isPresent() != present
                || days.max().isPresent() != present) {
            found.add(where + ": figures must be absent exactly where count is 0, but count is " + days.count());
        } else if (present) {
            BigDecimal min = BigDecimal.valueOf(days.min().orElseThrow());
            BigDecimal max = BigDecimal.valueOf(days.max().orElseThrow());
            for (BigDecimal figure :
                    List.of(days.median().orElseThrow(), days.average().orElseThrow())) {
                if (figure.compareTo(min) < 0 || figure.compareTo(max) > 0) {
                    found.add(where + ": " + figure + " lies outside min " + min + " and max " + max);
                }
            }
        }
    }

    private static Map<String, CaseFlow> flows(ReportFigures report) {
        Map<String, CaseFlow> flows = new LinkedHashMap<>();
        flows.put("requests", report.requests());
        report.units().forEach(unit -> flows.put("units." + unit.unit(), unit.requests()));
        ObjectionSection o = report.objections();
        flows.put(
                "objections", new CaseFlow(o.pendingStart(), o.received(), o.processed(), o.pendingEnd(), o.backlog()));
        return flows;
    }

    private static long unitSum(ReportFigures report, ToLongFunction<UnitSection> figure) {
        return report.units().stream().mapToLong(figure).sum();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void equal(List<String> found, String where, long is, long expected) {
        if (is != expected) {
            found.add(where + " is " + is + ", expected " + expected);
        }
    }
}
