package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PPID decided in time to open at the end of the period, and somebody else opens before it. */
class OpeningBeforeItsDayTest {
    private static final LocalDate END = LocalDate.of(2026, 3, 2);
    private static final LocalDate REVIEW = LocalDate.of(2026, 1, 14);
    private static final LocalDate DECIDED = LocalDate.of(2026, 2, 3);

    private static Exemption toOpenAtItsEnd() {
        return Exempt.of(ExemptionGround.H3, ExemptionEnd.on(END))
                .acting(LAW, on(REVIEW))
                .open(OpeningOrder.of(Cause.PPID_DECISION, END, "penetapan 3"))
                .orThrow();
    }

    private static Result<Exemption> opened(Exemption exemption, LocalDate day, LocalDate recorded) {
        return exemption
                .acting(LAW, by(Actor.commission(), recorded))
                .open(OpeningOrder.of(Cause.COMMISSION, day, "putusan 1"));
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 52 ayat (3)", "UU 14/2008 Pasal 18 ayat (2) huruf a"})
    void komisiInformasiOrThePersonOpensItBeforeTheDayThatPpidSet() {
        Exemption exemption = toOpenAtItsEnd();
        assertThat(exemption.state(DECIDED)).isEqualTo(ExemptionState.EXEMPT);

        Exemption open = opened(exemption, DECIDED, DECIDED).orThrow();
        assertThat(open.state(DECIDED.minusDays(1))).isEqualTo(ExemptionState.EXEMPT);
        assertThat(open.state(DECIDED)).isEqualTo(ExemptionState.OPENED);
        assertThat(open.publicFrom()).contains(DECIDED);
        assertThat(open.opening().orElseThrow().cause()).isEqualTo(Cause.COMMISSION);
        assertThat(open.history()
                        .last(ExemptionEvents.Opened.class)
                        .orElseThrow()
                        .oldEnd())
                .contains(END);
        assertThat(open.expiries(END, LAW)).extracting(Expiry::code).isEmpty();
        OpeningOrder consent = OpeningOrder.of(Cause.WRITTEN_CONSENT, DECIDED, "surat 1");
        assertThat(exemption.acting(LAW, on(DECIDED)).open(consent).denial()).isEmpty();
    }

    @Test
    void whatIsOpenByNowIsNotOpenedAgain() {
        Exemption open = opened(toOpenAtItsEnd(), DECIDED, DECIDED).orThrow();

        assertThat(opened(open, DECIDED.minusDays(1), DECIDED.plusDays(1)).denial())
                .isPresent();
        assertThat(opened(toOpenAtItsEnd(), DECIDED, END).denial()).isPresent();
        assertThat(opened(toOpenAtItsEnd(), END, END).denial()).isPresent();
        assertThat(opened(toOpenAtItsEnd(), REVIEW.minusDays(1), REVIEW.minusDays(1))
                        .denial())
                .isPresent();
    }

    @Test
    void onlyOpeningsBeforeTheDayThatPpidSetAreOffered() {
        Exemption exemption = toOpenAtItsEnd();

        List<NextStep> steps = exemption.nextSteps(DECIDED, LAW);
        assertThat(steps)
                .extracting(NextStep::act)
                .containsOnly("exemption.open")
                .hasSize(6)
                .doesNotContain("exemption.reclassify");
        assertThat(steps)
                .noneMatch(step ->
                        step.ground().filter(Cause.PPID_DECISION.code()::equals).isPresent());
        assertThat(steps).allSatisfy(step -> assertThat(step.until()).contains(END.minusDays(1)));
        assertThat(steps.get(0).otherwise().in(Language.ENGLISH)).endsWith("Monday, 2 March 2026 as decided");
        assertThat(exemption.nextSteps(REVIEW.minusDays(1), LAW)).isEmpty();
        assertThat(exemption.nextSteps(END, LAW)).isEmpty();
        assertThat(opened(exemption, DECIDED, DECIDED).orThrow().nextSteps(DECIDED, LAW))
                .isEmpty();
    }
}
