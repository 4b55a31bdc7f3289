package id.go.bekasikota.ppid.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units by date: mergers, dissolutions and who answers afterwards. */
class UnitsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2023, 7, 1);

    private static Unit unit(String code) {
        return Unit.of(code, "Dinas " + code, UnitKind.OFFICE);
    }

    @Test
    void aUnitExistsFromItsFirstDayToTheDayBeforeItsDissolution() {
        Unit unit = unit("a").foundedOn(FIRST).dissolvedOn(SECOND);

        assertThat(unit.existsOn(FIRST.minusDays(1))).isFalse();
        assertThat(unit.existsOn(FIRST)).isTrue();
        assertThat(unit.existsOn(SECOND.minusDays(1))).isTrue();
        assertThat(unit.existsOn(SECOND)).isFalse();
        assertThat(unit("b").existsOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void theSuccessorIsFoundThroughEveryMergerUntilTheDate() {
        Units units = Units.of(List.of(
                unit("a").mergedOn(FIRST, "b"),
                unit("b").mergedOn(SECOND, "c"),
                unit("c").foundedOn(FIRST),
                unit("d")));

        assertThat(units.successorOn("a", FIRST.minusDays(1))).map(Unit::code).contains("a");
        assertThat(units.successorOn("a", FIRST)).map(Unit::code).contains("b");
        assertThat(units.successorOn("a", SECOND)).map(Unit::code).contains("c");
        assertThat(units.on(FIRST)).extracting(Unit::code).containsExactly("b", "c", "d");
        assertThat(units.on(SECOND)).extracting(Unit::code).containsExactly("c", "d");
        assertThat(units.takenOverBy("c", SECOND)).extracting(Unit::code).containsExactly("a", "b");
        assertThat(units.takenOverBy("b", FIRST)).extracting(Unit::code).containsExactly("a");
        assertThat(units.takenOverBy("c", FIRST)).isEmpty();
    }

    @Test
    void nobodyAnswersBeforeAUnitIsFoundedOrAfterItWasDissolvedWithoutSuccessor() {
        Units units = Units.of(List.of(unit("a").dissolvedOn(SECOND), unit("b").foundedOn(SECOND)));

        assertThat(units.successorOn("a", SECOND)).isEmpty();
        assertThat(units.successorOn("b", FIRST)).isEmpty();
        assertThatThrownBy(() -> units.successorOn("x", FIRST))
                .isInstanceOf(PpidException.class)
                .hasMessage("the unit \"x\" is unknown (expected one of [a, b])");
    }

    @Test
    void successorsThatRunInACircleAreRefused() {
        List<Unit> circle = List.of(unit("a").mergedOn(FIRST, "b"), unit("b").mergedOn(SECOND, "a"));

        assertThatThrownBy(() -> Units.of(circle))
                .isInstanceOf(PpidException.class)
                .hasMessage("the successor \"b\" of the unit \"a\" leads back to the unit itself"
                        + " (expected a chain that ends)");
    }

    @Test
    void aSuccessorMustExistOnTheDayOfTheMerger() {
        assertThatThrownBy(() -> Units.of(
                        List.of(unit("a").mergedOn(FIRST, "b"), unit("b").foundedOn(SECOND))))
                .hasMessage("the successor \"b\" of the unit \"a\" does not exist on 2020-01-01"
                        + " (expected a unit that exists on that day)");
        assertThatThrownBy(() -> Units.of(List.of(unit("a").mergedOn(FIRST, "x"))))
                .hasMessageContaining("is no unit (expected one of [a])");
        assertThatThrownBy(() -> Units.of(List.of(unit("a"), unit("a")))).hasMessageContaining("stands twice");
    }

    @Test
    void aLifeThatEndsBeforeItBeginsOrHasASuccessorWithoutEndingIsRefused() {
        assertThatThrownBy(() -> unit("a").foundedOn(SECOND).dissolvedOn(SECOND))
                .hasMessageContaining("dissolved on 2023-07-01 but founded on 2023-07-01");
        assertThatThrownBy(() -> new Unit.Life(Optional.empty(), Optional.empty(), Optional.of("b")))
                .hasMessageContaining("is not dissolved");
        assertThatThrownBy(() -> Unit.of(" ", "x", UnitKind.OFFICE)).isInstanceOf(PpidException.class);
    }

    @Test
    void aUnitIsTheSameAfterJson() {
        Unit unit = unit("a").foundedOn(FIRST).mergedOn(SECOND, "b");

        assertThat(PpidJson.read(PpidJson.write(unit), Unit.class)).isEqualTo(unit);
        assertThat(PpidJson.write(unit)).contains("\"kind\" : \"office\"", "\"dissolved\" : \"2023-07-01\"");
    }
}
