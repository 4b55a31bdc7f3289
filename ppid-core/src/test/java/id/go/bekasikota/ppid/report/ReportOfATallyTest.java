package id.go.bekasikota.ppid.report;

import static id.go.bekasikota.ppid.report.OneCase.BASIS;
import static id.go.bekasikota.ppid.report.OneCase.RECEIVED;
import static id.go.bekasikota.ppid.report.OneCase.YEAR;
import static id.go.bekasikota.ppid.report.OneCase.only;
import static id.go.bekasikota.ppid.report.OneCase.request;
import static id.go.bekasikota.ppid.report.OneCase.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.Outcome;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is good down to one case and none, and is refused where its tally contradicts it: UU 14/2008 Pasal 12. */
class ReportOfATallyTest {
    private static final ExemptionGround[] NONE = {};

    private static ServiceReport report(CaseRecord... cases) {
        return ServiceReport.of(tally(BASIS, cases), YEAR);
    }

    private static CaseRecord objected(ObjectionEnd end) {
        ObjectionRecord objection = new ObjectionRecord(
                RECEIVED.plusDays(9),
                Set.of(ObjectionGround.C),
                Optional.of(new ObjectionRecord.End(RECEIVED.plusDays(12), end)));
        return new CaseRecord(
                request("dinkes", RECEIVED, Outcome.GRANTED, NONE), Optional.of(objection), Optional.empty());
    }

    @Test
    void aYearWithoutAnyCaseHasAReportWithoutFigures() {
        ServiceReport report = ServiceReport.of(Tally.empty(), YEAR);

        assertThat(report.requests()).isEqualTo(CaseFlow.NONE);
        assertThat(report.processingDays()).isEqualTo(DaySummary.NONE);
        assertThat(report.asOf()).isEqualTo("2025-12-31");
    }

    @Test
    void oneRefusalThatCitesOneLetterIsAReport_Uu22_7_e() {
        ServiceReport report = report(only(request("dinkes", RECEIVED, Outcome.REFUSED, ExemptionGround.H3)));

        assertThat(report.outcomes()).containsEntry("refused", 1L);
        assertThat(report.exemptions().byLetter()).isEqualTo(Map.of("17.h", 1L));
        assertThat(report.processingDays().min()).contains(1);
        assertThat(report.processingDays().max()).contains(1);
    }

    @Test
    void objectionsThatEndedWithoutAnAnswerAreCountedWithTheAnswered_Uu35_2() {
        ServiceReport report = report(
                objected(ObjectionEnd.SETTLED),
                objected(ObjectionEnd.WITHDRAWN),
                objected(ObjectionEnd.WITHDRAWN),
                objected(ObjectionEnd.UPHELD));

        assertThat(report.objectionsWithoutAnswer()).isEqualTo(new UnansweredSection(1, 2));
        assertThat(report.objections().processed()).isEqualTo(4);
        assertThat(report.objections().outcomes()).containsEntry("upheld", 1L);
    }

    @Test
    void aTallyIsReportedForItsOwnPeriodAlone() {
        Tally tally = tally(BASIS);

        assertThatThrownBy(() -> ServiceReport.of(tally, DateRange.year(2024)))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31");
        assertThatCode(() -> ServiceReport.of(tally, YEAR)).doesNotThrowAnyException();
    }

    /** Refusals that a host counted without their letters contradict the rule that a refusal cites its ground. */
    @Test
    void aTallyThatContradictsItselfMakesNoReport() {
        Standing<Outcome> refused = new Standing<>(
                Standing.Arrival.WITHIN,
                Standing.Progress.ANSWERED_WITHIN,
                Standing.Lateness.IN_TIME,
                Optional.of(Outcome.REFUSED),
                1);
        TallyBuilder builder = new TallyBuilder(BASIS);
        builder.requests("dinkes", refused, 2);
        builder.exemptionLetter("17.h", 1);
        Tally tally = builder.build();

        assertThatThrownBy(() -> ServiceReport.of(tally, YEAR))
                .isInstanceOfSatisfying(
                        RefusedReportException.class, e -> assertThat(e.rule()).isEqualTo(ReportRule.V5));
    }

    /** The bands still sum to what was processed, but no longer to those of the units. */
    @Test
    void bandsThatAreNotThoseOfTheUnitsAreRefused() throws IOException {
        ServiceReport good = report(only(request("dinkes", RECEIVED, Outcome.GRANTED, NONE)));
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(PpidJson.write(good));
        ((ObjectNode) json.at("/bands")).put("0-10", 0).put("61+", 1);

        assertThatThrownBy(() -> PpidJson.read(json.toString(), ServiceReport.class))
                .isInstanceOfSatisfying(
                        RefusedReportException.class, e -> assertThat(e.rule()).isEqualTo(ReportRule.V7));
    }

    @Test
    void theFiguresOfAUnitAreFoundByItsCode() {
        ServiceReport report = report(
                only(request("dinkes", RECEIVED, Outcome.GRANTED, NONE)),
                only(request("bpkad", RECEIVED, Outcome.GRANTED, NONE)));

        assertThat(report.unit("dinkes").unit()).isEqualTo("dinkes");
        assertThat(report.unit("bpkad").unit()).isEqualTo("bpkad");
        assertThatThrownBy(() -> report.unit("disdik"))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("disdik");
    }

    /** Ten and seventeen working days are the ends of the statute's terms. */
    @ParameterizedTest(name = "{0} working days: {1}")
    @CsvSource({
        "0, 0-10",
        "10, 0-10",
        "11, 11-17",
        "17, 11-17",
        "18, 18-30",
        "30, 18-30",
        "31, 31-60",
        "60, 31-60",
        "61, 61+"
    })
    void theDaysTakenFallInOneBand_Uu22_7_Uu22_8(int days, String band) {
        Map<String, Long> bands = DurationBand.of(Map.of(days, 3L));

        assertThat(bands.keySet())
                .containsExactlyElementsOf(Arrays.stream(DurationBand.values())
                        .map(DurationBand::code)
                        .toList());
        assertThat(bands.get(band)).isEqualTo(3);
        assertThat(bands.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(3);
    }
}
