package id.go.bekasikota.ppid.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Units that merge in any order, always into a unit that exists on that day. */
class UnitsProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** Each number is the day on which a unit is no more; it is taken over by the first later one that lasts longer. */
    @Provide
    Arbitrary<List<Integer>> ends() {
        return Arbitraries.integers().between(1, 400).list().ofMinSize(1).ofMaxSize(12);
    }

    private static Units units(List<Integer> ends) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            Unit unit = Unit.of("u" + i, "Unit " + i, UnitKind.OFFICE);
            LocalDate end = FIRST.plusDays(ends.get(i));
            Optional<String> heir = heir(ends, i);
            units.add(heir.map(code -> unit.mergedOn(end, code)).orElse(unit));
        }
        return Units.of(units);
    }

    private static Optional<String> heir(List<Integer> ends, int index) {
        for (int i = index + 1; i < ends.size(); i++) {
            if (ends.get(i) > ends.get(index)) {
                return Optional.of("u" + i);
            }
        }
        return Optional.empty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyUnitHasOneThatAnswersForItOnEveryDay(
            @ForAll("ends") List<Integer> ends, @ForAll @IntRange(min = -10, max = 500) int days) {
        Units units = units(ends);
        LocalDate day = FIRST.plusDays(days);

        for (Unit unit : units.all()) {
            Unit answers = units.successorOn(unit.code(), day).orElseThrow();
            assertThat(answers.existsOn(day)).isTrue();
            assertThat(answers.equals(unit)).isEqualTo(unit.existsOn(day));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theUnitsTakenOverAreExactlyThoseThatAreNoMore(
            @ForAll("ends") List<Integer> ends, @ForAll @IntRange(min = -10, max = 500) int days) {
        Units units = units(ends);
        LocalDate day = FIRST.plusDays(days);

        List<Unit> takenOver = units.on(day).stream()
                .flatMap(unit -> units.takenOverBy(unit.code(), day).stream())
                .toList();

        assertThat(takenOver)
                .containsExactlyInAnyOrderElementsOf(
                        units.all().stream().filter(unit -> !unit.existsOn(day)).toList());
    }
}
