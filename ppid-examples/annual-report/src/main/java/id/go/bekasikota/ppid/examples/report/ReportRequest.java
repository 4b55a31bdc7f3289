package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportPeriod;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What one run is asked for (permintaan laporan), checked as far as it can be before any file is looked at.
 *
 * @param register the register book
 * @param period the period to report on
 * @param out the folder for the files
 * @param formats the forms of the report
 * @param body the code of the public body that the rows belong to
 * @param clockStart when the clock for the written notice starts
 * @param server the database server; empty where a file in the folder is the database
 */
record ReportRequest(
        Path register,
        ReportPeriod period,
        Path out,
        Set<ReportFormat> formats,
        String body,
        ClockStart clockStart,
        Optional<ServerAddress> server) {

    ReportBasis basis() {
        return ReportBasis.statute(period).under(LawPolicy.statute().with(clockStart));
    }

    /** The name of the register's file, without the folders above it, which differ from desk to desk. */
    static String fileName(Path register) {
        Path name = register.getFileName();
        return name == null ? register.toString() : name.toString();
    }
}
