package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.report.CaseFlow;
import id.go.bekasikota.ppid.report.DaySummary;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Timeliness;
import id.go.bekasikota.ppid.report.UnitSection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report is written without a mapper, and a mapper of either major writes the same. */
class ReportTextTest {
    private static final String ODD = "dinas \"a\\b/\u0001\t\u2028\u00e9\ud83d\ude00</script>";

    static Stream<ServiceReport> reports() {
        return Stream.concat(
                Stream.of(Samples.Fill.values()).map(fill -> Samples.of(ServiceReport.class, fill)),
                Stream.of(withUnits(List.of()), withUnits(List.of(unit("dinkes"), unit(ODD)))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void eitherMajorWritesTheSame(ServiceReport report) {
        String text = PpidJson.write(report);

        assertThat(text).isEqualTo(new Jackson2Binding().write(report) + "\n");
        assertThat(text).isEqualTo(new Jackson3Binding().write(report) + "\n");
    }

    private static ServiceReport withUnits(List<UnitSection> units) {
        ServiceReport sample = Samples.of(ServiceReport.class, Samples.Fill.FULL);
        return new ServiceReport(
                sample.schema(),
                sample.period(),
                sample.asOf(),
                sample.rows(),
                sample.requests(),
                sample.processingDays(),
                Map.of(),
                sample.timeliness(),
                Map.of(ODD, Long.MAX_VALUE),
                sample.exemptions(),
                sample.received(),
                sample.objections(),
                sample.objectionsWithoutAnswer(),
                sample.disputes(),
                sample.quality(),
                units);
    }

    private static UnitSection unit(String code) {
        DaySummary days = new DaySummary(
                3,
                Optional.of(new BigDecimal("7.5")),
                Optional.of(new BigDecimal("1E+2")),
                Optional.of(0),
                Optional.of(-3),
                Optional.empty());
        return new UnitSection(
                code,
                new CaseFlow(1, 2, 3, 0, 0),
                days,
                Map.of("0-10", 3L),
                Samples.of(Timeliness.class, Samples.Fill.FULL));
    }
}
