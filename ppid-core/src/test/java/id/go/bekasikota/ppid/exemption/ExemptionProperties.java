package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random acts on random days: no illegal state is reached, and every denial names state and article. */
class ExemptionProperties {

    private static final String CHANGE = "change";

    /** An act on a day: a change of the period to a length in days, or the code of a cause that opens. */
    record Act(String code, int day, int length) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> act = Combinators.combine(
                        Arbitraries.of(codes()),
                        Arbitraries.integers().between(-5, 900),
                        Arbitraries.integers().between(-5, 900))
                .as(Act::new);
        return act.list().ofMaxSize(6);
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>(List.of(CHANGE, CHANGE));
        Arrays.stream(Cause.values()).map(Cause::code).forEach(codes::add);
        return codes;
    }

    @Provide
    Arbitrary<ExemptionGround> grounds() {
        return Arbitraries.of(ExemptionGround.A2, ExemptionGround.C1, ExemptionGround.E4, ExemptionGround.H3);
    }

    private static Result<Exemption> apply(Exemption exemption, Act act) {
        LocalDate day = DAY.plusDays(act.day());
        if (act.code().equals(CHANGE)) {
            ExemptionGround ground = exemption.lastDecision().test().ground();
            ExemptionEnd end = ExemptionEnd.on(day.plusDays(act.length()));
            return exemption
                    .acting(LAW, on(day))
                    .reclassify(tested(ground).on(day), Exempt.letter(end).issued("Bekasi", day));
        }
        Cause cause = Cause.of(act.code());
        OpeningOrder order = cause == Cause.OTHER
                ? OpeningOrder.other(day, "surat 7", "alasan")
                : OpeningOrder.of(cause, day, "surat 7");
        return exemption.acting(LAW, on(day)).open(order);
    }

    private static Exemption run(ExemptionGround ground, List<Act> acts, List<Denial> denials) {
        Exemption exemption = Exempt.of(ground, ExemptionEnd.on(DAY.plusDays(400)));
        for (Act act : acts) {
            Result<Exemption> result = apply(exemption, act);
            result.denial().ifPresent(denials::add);
            Exemption before = exemption;
            exemption = result.fold(done -> done, denial -> before);
        }
        return exemption;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theHistoryAloneGivesTheSameExemption(
            @ForAll("grounds") ExemptionGround ground, @ForAll("acts") List<Act> acts) {
        Exemption exemption = run(ground, acts, new ArrayList<>());
        Exemption restored = Exemption.restore(exemption.history().events());

        for (int days = -10; days < 1900; days += 37) {
            LocalDate day = DAY.plusDays(days);
            assertThat(restored.state(day)).isEqualTo(exemption.state(day));
        }
        assertThat(restored.expiries(DAY.plusYears(5), LAW)).isEqualTo(exemption.expiries(DAY.plusYears(5), LAW));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Proves("PP 61/2010 Pasal 11 ayat (3)")
    void itIsInForceFromItsLetterUntilItIsPublicAndNeverAgainAfterwards(
            @ForAll("grounds") ExemptionGround ground, @ForAll("acts") List<Act> acts) {
        Exemption exemption = run(ground, acts, new ArrayList<>());
        LocalDate open = exemption.publicFrom().orElseThrow();

        assertThat(exemption.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(exemption.isInForceOn(open.minusDays(1)) || !open.isAfter(DAY))
                .isTrue();
        assertThat(exemption.isInForceOn(open)).isFalse();
        assertThat(exemption.isInForceOn(open.plusYears(9))).isFalse();
        assertThat(exemption.nextSteps(open, LAW)).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyDenialNamesActStateAndArticle(@ForAll("grounds") ExemptionGround ground, @ForAll("acts") List<Act> acts) {
        List<Denial> denials = new ArrayList<>();
        run(ground, acts, denials);

        for (Denial denial : denials) {
            assertThat(denial.act()).startsWith("exemption.");
            assertThat(ExemptionState.of(denial.state())).isNotNull();
            assertThat(denial.citation().namesArticle()).isTrue();
            assertThat(denial.message().id()).contains("tidak dapat dilakukan");
            assertThat(denial.message().en()).contains("denied");
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void notingTwiceEqualsNotingOnceOnAnyDay(
            @ForAll("grounds") ExemptionGround ground, @ForAll("acts") List<Act> acts, @ForAll short days) {
        LocalDate asOf = DAY.plusDays(Math.abs(days % 2000));
        Exemption once = run(ground, acts, new ArrayList<>()).noted(asOf, LAW, by(Actor.time(), asOf));

        assertThat(once.noted(asOf, LAW, by(Actor.time(), asOf)).version()).isEqualTo(once.version());
    }
}
