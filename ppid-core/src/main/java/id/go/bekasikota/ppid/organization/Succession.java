package id.go.bekasikota.ppid.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may be wrong with the successor of a unit, or with the unit within which it is. */
final class Succession {
    private Succession() {}

    /** Says what is wrong with the successor of a unit, after the successor has been quoted. */
    static Optional<String> problem(Unit unit, Map<String, Unit> byCode) {
        return unit.life().successor().flatMap(next -> problem(unit, byCode.get(next), byCode));
    }

    /** Says what is wrong with the unit within which a unit is, after that has been quoted. */
    static Optional<String> parentProblem(Unit unit, Map<String, Unit> byCode) {
        return unit.parent().flatMap(parent -> {
            if (!byCode.containsKey(parent)) {
                return Optional.of("is no unit (expected one of " + byCode.keySet() + ")");
            }
            return circles(unit, byCode, Unit::parent)
                    ? Optional.of("leads back to the unit itself (expected a chain that ends)")
                    : Optional.empty();
        });
    }

    private static Optional<String> problem(Unit unit, @Nullable Unit next, Map<String, Unit> byCode) {
        if (next == null) {
            return Optional.of("is no unit (expected one of " + byCode.keySet() + ")");
        }
        if (circles(unit, byCode, one -> one.life().successor())) {
            return Optional.of("leads back to the unit itself (expected a chain that ends)");
        }
        LocalDate merger = unit.life().dissolved().orElseThrow();
        return next.existsOn(merger)
                ? Optional.empty()
                : Optional.of("does not exist on " + merger + " (expected a unit that exists on that day)");
    }

    private static boolean circles(Unit unit, Map<String, Unit> byCode, Function<Unit, Optional<String>> next) {
        Set<String> seen = new HashSet<>();
        Optional<Unit> at = Optional.of(unit);
        while (at.isPresent()) {
            if (!seen.add(at.get().code())) {
                return true;
            }
            at = next.apply(at.get()).map(byCode::get);
        }
        return false;
    }
}
