package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.letter;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.CasePage;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is declared open for a day to come, before or after the period ends by itself: PP 61/2010 Pasal 11 ayat (3). */
class OpenedAfterItsEndTest {
    private static final LocalDate END = LocalDate.of(2026, 3, 2);

    private static Exemption dated() {
        return Exempt.of(ExemptionGround.H3, ExemptionEnd.on(END));
    }

    private static Exemption declared(LocalDate since, LocalDate recorded) {
        DeclaredOpen open = new DeclaredOpen(
                dated().toPublic(), since, Optional.empty(), "PA-1", Cause.COMMISSION, Cause.COMMISSION.citation());
        return dated().declared("K/1#1", List.of(open), by(Actor.commission(), recorded));
    }

    @ParameterizedTest(name = "declared open since {0}: {1} on 12 March 2026, open from {2}, by {3}")
    @CsvSource({
        "2026-03-01, OPENED, 2026-03-01, PERKI 1/2021 Pasal 52 ayat (3)",
        "2026-03-02, OPENED, 2026-03-02, PERKI 1/2021 Pasal 52 ayat (3)",
        "2026-03-03, ENDED, 2026-03-02, PP 61/2010 Pasal 11 ayat (3)",
        "2026-03-12, ENDED, 2026-03-02, PP 61/2010 Pasal 11 ayat (3)",
    })
    void whatEndedByItselfIsNotOpenedByALaterDecision_Pp11_3(
            LocalDate since, ExemptionState state, LocalDate open, String article) {
        LocalDate day = END.plusDays(10);
        Exemption exemption = declared(since, since);

        assertThat(exemption.state(day)).isEqualTo(state);
        assertThat(exemption.publicFrom()).contains(open);
        assertThat(exemption.publicFrom(day)).contains(open);
        assertThat(exemption.bar(day).orElseThrow().citation()).hasToString(article);
        assertThat(exemption.state(END.minusDays(2))).isEqualTo(ExemptionState.EXEMPT);
    }

    /** A decision that is not final yet opens nothing: until its day the classification may still change. */
    @ParameterizedTest(name = "final {0} days from the change: denied {1}")
    @CsvSource({"5, ''", "1, ''", "0, UU 14/2008 Pasal 18 ayat (1) huruf g", "-1, UU 14/2008 Pasal 18 ayat (1) huruf g"
    })
    void aDecisionBarsAChangeFromTheDayOnWhichItIsFinal_Uu18_1_g(int ahead, String article) {
        LocalDate day = DAY.plusMonths(2);
        Result<Exemption> changed = declared(day.plusDays(ahead), day.minusDays(3))
                .acting(LAW, on(day))
                .reclassify(
                        tested(ExemptionGround.H3).ifOpened("rugi").on(day),
                        letter(ExemptionEnd.on(END)).issued("Bekasi", day));

        assertThat(changed.denial().map(denial -> denial.citation().toString()).orElse(""))
                .isEqualTo(article);
        if (article.isEmpty()) {
            assertThat(changed.orThrow().state(day.plusDays(ahead))).isEqualTo(ExemptionState.OPENED);
        }
    }

    @Test
    void theExemptListKeepsThePeriodOfTheLegislationThatNamesItsDay_Pp11() {
        ExemptionEnd legislated = ExemptionEnd.byLegislation("UU 43/2009 Pasal 66", END);
        Exemption exemption = Exempt.of(ExemptionGround.I, legislated);

        assertThat(ExemptionInventory.of(List.of(exemption)).listOn(DAY).get(0).period())
                .isEqualTo(legislated);
    }

    @Test
    void theLastDayToChangeIsTheOneBeforeItIsOpenByItself_Pp10_Pp11_3() {
        NextStep change = dated().nextSteps(DAY, LAW).stream()
                .filter(step -> step.act().equals("exemption.reclassify"))
                .findFirst()
                .orElseThrow();

        assertThat(change.until()).contains(END.minusDays(1));
        assertThat(change.citation()).hasToString("PP 61/2010 Pasal 10");
    }

    @Test
    void thePageShowsTheReviewWhileItIsExemptAndNoneAfterwards_Pp11_2() {
        CasePage exempt = dated().page(DAY, LAW);
        CasePage ended = dated().page(END, LAW);

        assertThat(exempt.due()).singleElement().satisfies(due -> {
            assertThat(due.rule()).isEqualTo("exemption.review");
            assertThat(due.date()).contains(LocalDate.of(2026, 1, 14));
        });
        assertThat(exempt.state().code()).isEqualTo(ExemptionState.EXEMPT.code());
        assertThat(exempt.nextSteps()).isEqualTo(dated().nextSteps(DAY, LAW));
        assertThat(ended.due()).isEmpty();
        assertThat(ended.state().code()).isEqualTo(ExemptionState.ENDED.code());
    }
}
