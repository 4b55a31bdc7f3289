package id.go.bekasikota.ppid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of a package stand in an order: none is used, directly or over others, by what it uses. A nested type counts with its
 * file. That a sealed type lists its kinds is no use of them, nor that a type throws the exception which names it.
 */
class FileOrderTest {
    private static final String ROOT = "id.go.bekasikota.ppid";

    /** The cases whose acts are not called as they are. */
    private static final Map<String, String> CASES =
            Map.of("RequestActs", "InformationRequest", "EntryActs", "CatalogueEntry", "DutyActs", "DutyRecord");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<String> packages() {
        return MAIN.stream().map(JavaClass::getPackageName).distinct().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void theFilesOfAPackageStandInAnOrder(String name) {
        assertThat(shortestCycle(uses(name)))
                .as("the shortest way round in %s", name)
                .isEmpty();
    }

    /** Which file uses which others of its package. */
    private static Map<String, Set<String>> uses(String name) {
        Map<String, Set<String>> uses = new TreeMap<>();
        MAIN.stream()
                .filter(type -> type.getPackageName().equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().equals(name))
                .filter(use -> !namesAKind(use) && !use.getTargetClass().isAssignableTo(Throwable.class))
                .forEach(use -> uses.computeIfAbsent(file(use.getOriginClass()), file -> new TreeSet<>())
                        .add(file(use.getTargetClass().getBaseComponentType())));
        uses.forEach((file, used) -> used.remove(file));
        return uses;
    }

    private static boolean namesAKind(Dependency use) {
        return use.getDescription().contains("has annotation member of type");
    }

    /** The file of a type; the acts that are bound to a case belong to the case, which they return. */
    private static String file(JavaClass type) {
        return type.getEnclosingClass().map(FileOrderTest::file).orElseGet(() -> caseOf(type.getSimpleName()));
    }

    private static String caseOf(String file) {
        return CASES.getOrDefault(file, file.replaceFirst("Acts$", ""));
    }

    private static List<String> shortestCycle(Map<String, Set<String>> uses) {
        return uses.keySet().stream()
                .map(file -> wayBack(file, uses))
                .filter(way -> !way.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** The shortest way from a file over what it uses back to it; empty if there is none. */
    private static List<String> wayBack(String start, Map<String, Set<String>> uses) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String file = open.remove();
            for (String used : uses.getOrDefault(file, Set.of())) {
                if (cameFrom.putIfAbsent(used, file) == null) {
                    open.add(used);
                }
            }
            if (cameFrom.containsKey(start)) {
                return steps(start, cameFrom);
            }
        }
        return List.of();
    }

    private static List<String> steps(String start, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>(List.of(start));
        String file = start;
        do {
            file = cameFrom.get(file);
            way.add(0, file);
        } while (!file.equals(start));
        return way;
    }
}
