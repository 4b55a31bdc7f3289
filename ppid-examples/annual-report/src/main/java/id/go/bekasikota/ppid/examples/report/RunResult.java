package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.register.FindingKind;
import id.go.bekasikota.ppid.report.ServiceReport;
import java.util.Map;

/**
 * What a run gave (hasil).
 *
 * @param report the report
 * @param findings how many findings there are of each kind
 * @param request what was asked for
 */
record RunResult(ServiceReport report, Map<FindingKind, Long> findings, ReportRequest request) {}
