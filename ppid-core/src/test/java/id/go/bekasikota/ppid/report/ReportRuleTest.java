package id.go.bekasikota.ppid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.register.Register;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule refuses a report that was spoilt in one place, naming the rule. */
class ReportRuleTest {
    private static final String GOOD = PpidJson.write(
            Register.file("register-sample.csv", ClockStart.RECEIPT).report(DateRange.year(2025)));

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource({
        "V1, /requests, pendingEnd, 131",
        "V1, /units/0/requests, pendingStart, 6",
        "V1, /objections, pendingEnd, 30",
        "V2, /outcomes, granted, 598",
        "V2, /objections/outcomes, upheld, 0",
        "V2, /objectionsWithoutAnswer, withdrawn, 1",
        "V3, /bands, 0-10, 1",
        "V3, /units/3/bands, 11-17, 99",
        "V4, /requests, backlog, 131",
        "V4, /units/1/requests, backlog, 999",
        "V4, /objections, backlog, 32",
        "V6, /processingDays, median, 60",
        "V6, /processingDays, average, -1",
        "V6, /processingDays, min, 8",
        "V6, /units/2/processingDays, max, 3",
        "V6, /objections/processingDays, count, 54",
        "V7, /timeliness, onTimeOriginal, 675",
        "V7, /timeliness, onTimeExtended, 0",
        "V7, /timeliness, lateAnswered, 0",
        "V7, /timeliness, runningLate, 0",
        "V7, /requests, backlog, 110"
    })
    @Proves("UU 14/2008 Pasal 12")
    void aReportThatContradictsItselfIsRefused(ReportRule rule, String object, String field, String value)
            throws IOException {
        String spoilt = spoilt(object, field, value);

        assertThatThrownBy(() -> PpidJson.read(spoilt, ServiceReport.class))
                .isInstanceOfSatisfying(
                        RefusedReportException.class, e -> assertThat(e.rule()).isEqualTo(rule))
                .hasMessageContaining(rule.name());
    }

    @Test
    void v5RefusalsBeyondTheLettersAreRefusedUnlessSomeCiteNone() throws IOException {
        ObjectNode report = (ObjectNode) new ObjectMapper().readTree(GOOD);
        ((ObjectNode) report.at("/exemptions/byLetter")).removeAll();
        ((ObjectNode) report.at("/quality")).put("refusedWithoutGround", 0);

        assertThatThrownBy(() -> PpidJson.read(report.toString(), ServiceReport.class))
                .hasMessageContaining("V5");

        ((ObjectNode) report.at("/quality")).put("refusedWithoutGround", 1);
        assertThat(ReportRule.V5.contradiction(PpidJson.read(report.toString(), ServiceReport.class)))
                .isEmpty();
    }

    @Test
    void v6FiguresOfNothingMustBeAbsent() throws IOException {
        String spoilt = spoilt("/processingDays", "median", "null");

        assertThatThrownBy(() -> PpidJson.read(spoilt, ServiceReport.class)).hasMessageContaining("V6");
    }

    @Test
    void aReportInAListOrReadWhereItMayBeAbsentIsCheckedToo() throws IOException {
        String spoilt = spoilt("/requests", "pendingEnd", "131");

        assertThatThrownBy(() -> PpidJson.readOptional(spoilt, ServiceReport.class))
                .isInstanceOf(RefusedReportException.class);
        assertThatThrownBy(() -> PpidJson.readList("[" + spoilt + "]", ServiceReport.class))
                .isInstanceOf(RefusedReportException.class);
    }

    /** A mapper of the host does not ask the rules; the report can be asked for them. */
    @Test
    void aReportThatAnotherMapperReadIsCheckedWhenAsked() throws IOException {
        ServiceReport read = new ObjectMapper()
                .findAndRegisterModules()
                .readValue(spoilt("/requests", "pendingEnd", "131"), ServiceReport.class);

        assertThatThrownBy(read::check).isInstanceOf(RefusedReportException.class);
    }

    @Test
    void aGoodReportReadsBackEqual() {
        ServiceReport report = PpidJson.read(GOOD, ServiceReport.class);

        assertThat(PpidJson.write(report)).isEqualTo(GOOD);
    }

    @Test
    void aReportOfAnotherProgramWithoutOurOwnSectionsIsReadAndChecked() throws IOException {
        ObjectNode report = (ObjectNode) new ObjectMapper().readTree(GOOD);
        report.remove(List.of("quality", "objectionsWithoutAnswer"));

        assertThat(PpidJson.read(report.toString(), ServiceReport.class).quality())
                .isEqualTo(QualitySection.NONE);
    }

    @Test
    void malformedJsonIsToldWithItsPlace() {
        assertThatThrownBy(() -> PpidJson.read("{\n \"schema\": }", ServiceReport.class))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void aPeriodTheCalendarDoesNotKnowIsRefused() {
        DateRange period = new DateRange(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));

        assertThatThrownBy(() -> ReportBasis.statute(period))
                .hasMessageContaining("calendar known from 2010-01-01 to 2027-12-31");
    }

    private static String spoilt(String object, String field, String value) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode report = (ObjectNode) json.readTree(GOOD);
        ((ObjectNode) report.at(object)).set(field, json.readTree(value));
        return report.toString();
    }
}
