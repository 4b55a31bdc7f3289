package id.go.bekasikota.ppid.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.MonitoringGrades;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grades of openness: PERKI 1/2022 (second-hand), and the yearly table of the host. */
class GradeBandsTest {

    private static Map<Grade, BigDecimal> limits(int... limits) {
        Map<Grade, BigDecimal> byGrade = new EnumMap<>(Grade.class);
        Iterator<Grade> grades = List.of(Grade.values()).iterator();
        Arrays.stream(limits).forEach(limit -> byGrade.put(grades.next(), BigDecimal.valueOf(limit)));
        return byGrade;
    }

    @ParameterizedTest
    @CsvSource({
        "100, informative",
        "90, informative",
        "89.99, towards-informative",
        "80, towards-informative",
        "79.95, sufficiently-informative",
        "60, sufficiently-informative",
        "59.99, less-informative",
        "40, less-informative",
        "39.99, not-informative",
        "0, not-informative"
    })
    @ProvesReading("monitoring-grades half-open")
    void aBandReachesFromItsLowerLimitUpToTheNext_theDefaultReading(BigDecimal score, String grade) {
        assertThat(GradeBands.halfOpen().gradeOf(score).code()).isEqualTo(grade);
    }

    @Test
    @ProvesReading("monitoring-grades host-table")
    void theYearlyTableOfTheHostCounts_theOtherReading() {
        GradeBands host = GradeBands.of(limits(95, 85, 70, 50, 0));
        LawPolicy policy = LawPolicy.statute().with(MonitoringGrades.HOST_TABLE);
        BigDecimal score = BigDecimal.valueOf(92);

        assertThat(GradeBands.under(policy, host).gradeOf(score)).isEqualTo(Grade.TOWARDS);
        assertThat(GradeBands.under(LawPolicy.statute(), host).gradeOf(score)).isEqualTo(Grade.INFORMATIVE);
    }

    @Test
    void theBandsSayThatTheTextWasNotSeen() {
        assertThat(GradeBands.halfOpen().citation()).hasToString("PERKI 1/2022 (text not seen)");
        assertThat(GradeBands.halfOpen().citation().namesArticle()).isFalse();
    }

    @Test
    void bandsThatDoNotFallOrLackAGradeAreRefused() {
        assertThatThrownBy(() -> GradeBands.of(limits(90, 90, 60, 40, 0)))
                .isInstanceOf(PpidException.class)
                .hasMessage("the band of towards-informative begins at 90 (expected a limit below 90)");
        assertThatThrownBy(() -> GradeBands.of(limits(90, 80, 60, 40))).hasMessageContaining("not-informative");
        assertThatThrownBy(() -> GradeBands.of(limits(90, 80, 60, 40, 1))).hasMessageContaining("expected 0");
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "100.01"})
    void aScoreOutsideIsRefused(BigDecimal score) {
        assertThatThrownBy(() -> GradeBands.halfOpen().gradeOf(score)).hasMessageContaining("expected 0 to 100");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Messages texts = Messages.beside(GradeBands.class, "monitoring");

        assertThat(texts.keys(Language.INDONESIAN)).isEqualTo(texts.keys(Language.ENGLISH));
        for (Grade grade : Grade.values()) {
            assertThat(Grade.of(grade.code()).label(Language.ENGLISH)).isNotBlank();
        }
    }
}
