package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.report.QualitySection;
import id.go.bekasikota.ppid.report.ServiceReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The expected report of the sample register, as a value. */
final class SampleReport {
    private SampleReport() {}

    static ServiceReport read() {
        ServiceReport read = PpidJson.read(text(), ServiceReport.class);
        // the published figures are older than this section
        return new ServiceReport(
                read.schema(),
                read.period(),
                read.asOf(),
                read.rows(),
                read.requests(),
                read.processingDays(),
                read.bands(),
                read.timeliness(),
                read.outcomes(),
                read.exemptions(),
                read.received(),
                read.objections(),
                read.objectionsWithoutAnswer(),
                read.disputes(),
                new QualitySection(3),
                read.units());
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(SampleReport.class.getResourceAsStream("/register-sample.report-2025.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
