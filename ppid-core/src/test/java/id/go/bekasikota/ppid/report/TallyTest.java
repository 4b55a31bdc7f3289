package id.go.bekasikota.ppid.report;

import static id.go.bekasikota.ppid.report.OneCase.BASIS;
import static id.go.bekasikota.ppid.report.OneCase.RECEIVED;
import static id.go.bekasikota.ppid.report.OneCase.only;
import static id.go.bekasikota.ppid.report.OneCase.request;
import static id.go.bekasikota.ppid.report.OneCase.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of parts make the figures of the whole, of the same days alone: UU 14/2008 Pasal 12, PERKI 1/2021 Pasal 56, 57. */
class TallyTest {
    /** Refused without a ground; its objection, answered a day after the thirtieth working day, went to Komisi Informasi. */
    private static CaseRecord disputed(String unit) {
        ObjectionRecord late = new ObjectionRecord(
                RECEIVED,
                Set.of(ObjectionGround.C),
                Optional.of(new ObjectionRecord.End(LocalDate.of(2025, 8, 25), ObjectionEnd.UPHELD)));
        return new CaseRecord(
                request(unit, RECEIVED.minusDays(20), Outcome.REFUSED),
                Optional.of(late),
                Optional.of(new DisputeRecord(LocalDate.of(2025, 9, 8), Optional.empty())));
    }

    @Test
    void everyFigureOfTwoPartsIsTheirSum() {
        Tally one = tally(BASIS, disputed("dinkes"), only(request("disdik", RECEIVED, Outcome.GRANTED)));
        Tally whole = one.merge(tally(BASIS, disputed("dinkes"), disputed("bpkad")));

        assertThat(whole.disputes()).isEqualTo(3);
        assertThat(whole.quality().refusedWithoutGround()).isEqualTo(3);
        assertThat(whole.objections().late()).isEqualTo(3);
        assertThat(whole.units().keySet()).containsExactly("bpkad", "dinkes", "disdik");
        assertThat(ServiceReport.of(whole, OneCase.YEAR)
                        .unit("dinkes")
                        .requests()
                        .processed())
                .isEqualTo(2);
        assertThat(whole.overall().requests().processed()).isEqualTo(4);
        assertThat(whole.days()).contains(BASIS.days());
        assertThat(Tally.empty().merge(one)).isEqualTo(one);
        assertThat(one.merge(Tally.empty())).isEqualTo(one);
    }

    @Test
    void figuresOfOtherDaysAreNotAdded() {
        Tally year = tally(BASIS);
        Tally earlier = tally(BASIS.on(LocalDate.of(2025, 6, 30)));

        assertThatThrownBy(() -> year.merge(earlier))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("2025-01-01/2025-12-31, 2025-06-30", "2025-01-01/2025-12-31, 2025-12-31");
        assertThatThrownBy(() -> year.merge(tally(ReportBasis.statute(DateRange.year(2024)))))
                .isInstanceOf(PpidException.class);
    }

    /** A refusal names its ground; one that does not is counted apart, and none that gives something. */
    @ParameterizedTest(name = "{0}, ground named {1}: {2} without ground")
    @CsvSource({
        "REFUSED, false, 1",
        "REFUSED, true, 0",
        "PARTIALLY_GRANTED, false, 0",
        "PARTIALLY_GRANTED, true, 0",
        "GRANTED, false, 0",
    })
    void aRefusalWithoutItsGroundIsCounted_Uu22_7_e(Outcome outcome, boolean named, long without) {
        ExemptionGround[] grounds = named ? new ExemptionGround[] {ExemptionGround.H3} : new ExemptionGround[0];
        Tally tally = tally(BASIS, only(request("dinkes", RECEIVED, outcome, grounds)));

        assertThat(tally.quality().refusedWithoutGround()).isEqualTo(without);
        assertThat(tally.exemptions().byLetter()).isEqualTo(named ? Map.of("17.h", 1L) : Map.of());
    }

    @Test
    void aUnitWhoseRequestsComeAfterThePeriodStandsInTheReportWithNothing() {
        Tally tally = tally(BASIS, only(request("dinkes", LocalDate.of(2026, 1, 2), Outcome.GRANTED)));

        assertThat(tally.units()).containsOnlyKeys("dinkes");
        assertThat(tally.overall().requests()).isEqualTo(CaseFlow.NONE);
    }

    @ParameterizedTest(name = "of 2025, on {0}: counted as of {1}, over {2}")
    @CsvSource({
        "2025-06-30, 2025-06-30, false",
        "2025-12-30, 2025-12-30, false",
        "2025-12-31, 2025-12-31, true",
        "2026-03-31, 2025-12-31, true",
    })
    void figuresAreAsOfADayOfThePeriodAndOfItsEndAtTheLatest(LocalDate day, LocalDate asOf, boolean over) {
        ReportDays days = BASIS.on(day).days();

        assertThat(days.asOf()).isEqualTo(asOf);
        assertThat(days.over()).isEqualTo(over);
    }

    @Test
    void theDaysForAnAnswerAreThoseOfTheStatute_Uu22_7_Uu22_8_Uu36_2() {
        assertThat(BASIS.replyDays()).isEqualTo(10);
        assertThat(BASIS.extendedReplyDays()).isEqualTo(17);
        assertThat(BASIS.objectionReplyDays()).isEqualTo(30);
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({"2024-12-31, BEFORE", "2025-01-01, WITHIN", "2025-12-31, WITHIN", "2026-01-01, ''"})
    void aRequestCameBeforeOrInThePeriodOrDoesNotExistYet(LocalDate received, String arrival) {
        Optional<Standing<Outcome>> standing = Standing.of(request("dinkes", received, Outcome.GRANTED), BASIS);

        assertThat(standing.map(Standing::arrival).map(Enum::name).orElse("")).isEqualTo(arrival);
    }
}
