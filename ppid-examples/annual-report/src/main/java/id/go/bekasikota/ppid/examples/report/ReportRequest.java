package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.report.ReportBasis;
import java.util.Optional;

/**
 * What one run is asked for (permintaan laporan).
 *
 * @param source what the report is made from
 * @param period the period to report on
 * @param output what is written
 * @param storage where the cases are kept; empty where the register is streamed into the report
 */
record ReportRequest(RegisterSource source, DateRange period, Output output, Optional<StorageOptions.Target> storage) {

    ReportBasis basis() {
        return ReportBasis.statute(period).under(LawPolicy.statute().with(source.clockStart()));
    }

    Language language() {
        return output.language();
    }
}
