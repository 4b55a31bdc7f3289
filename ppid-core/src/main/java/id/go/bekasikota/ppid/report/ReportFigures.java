package id.go.bekasikota.ppid.report;

import java.util.List;
import java.util.Map;

/** The figures of a report that its rules compare. */
interface ReportFigures {
    CaseFlow requests();

    DaySummary processingDays();

    Map<String, Long> bands();

    Timeliness timeliness();

    Map<String, Long> outcomes();

    ExemptionSection exemptions();

    ObjectionSection objections();

    UnansweredSection objectionsWithoutAnswer();

    QualitySection quality();

    List<UnitSection> units();
}
