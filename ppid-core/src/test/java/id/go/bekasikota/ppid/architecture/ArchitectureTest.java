package id.go.bekasikota.ppid.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The order of the packages, who may see what, and what no class may do. */
class ArchitectureTest {
    private static final String ROOT = "id.go.bekasikota.ppid.";

    /** What a mapper takes for its own where it is asked to read a family. */
    private static final String FAMILIES = ROOT + "marks.Jackson[23]Family(\\$.*)?";

    /** From the bottom up; an import never points up. */
    private static final List<String> ORDER = List.of(
            "text",
            "marks",
            "law",
            "parts",
            "policy",
            "table",
            "calendar",
            "deadline",
            "organization",
            "event",
            "codec",
            "attempt",
            "exemption",
            "requester",
            "request",
            "objection",
            "dispute",
            "catalogue",
            "words",
            "report",
            "feed",
            "proposal",
            "meeting",
            "duty",
            "monitoring",
            "letter",
            "storage",
            "register",
            "command",
            "json");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.go.bekasikota.ppid");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> found = new TreeSet<>();
        MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .forEach(name -> found.add(name.substring(ROOT.length())));

        assertThat(found).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @ParameterizedTest
    @FieldSource("ORDER")
    void noImportPointsUp(String name) {
        String[] above = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(higher -> ROOT + higher + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .check(MAIN);
    }

    /** The front door stands above every other package but JSON, which may write what it returns. */
    @Test
    void nothingBehindTheFrontDoorLooksBackAtIt() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ORDER.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
                .and()
                .resideOutsideOfPackage(ROOT + "json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.go.bekasikota.ppid")
                .check(MAIN);
    }

    /** But for the marks of a value and of a family, whose own marks nobody sees where a mapper is not there. */
    @Test
    void onlyTheJsonPackageSeesDatabind() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "json..")
                .and()
                .doNotBelongToAnyOf(JsonForm.class, JsonFamily.class)
                .and()
                .haveNameNotMatching(FAMILIES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "tools.jackson..")
                .check(MAIN);
    }

    /** The text of an event is written without a mapper; what a mapper reads a family with sees its stream. */
    @Test
    void onlyJsonAndTheCodecOfEventsSeeTheJsonStream() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "json..", ROOT + "codec..")
                .and()
                .haveNameNotMatching(FAMILIES)
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson.core.."))
                .check(MAIN);
    }

    @Test
    void onlyTheTablePackageSeesTheCsvLibrary() {
        onlyIn("table", "de.siegmar.fastcsv..");
    }

    /** The builder of the front door takes a host's validator and hands it on; nothing else sees one. */
    @Test
    void onlyTheCommandPackageSeesValidation() {
        onlyIn("command", "org.hibernate.validator..", "jakarta.validation.constraints..");
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "command..", "id.go.bekasikota.ppid")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.validation..")
                .check(MAIN);
    }

    @Test
    void coreKnowsNoSqlAndNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.jdbi..", "org.springframework..", "jakarta.inject..")
                .check(MAIN);
    }

    @Test
    void nothingAsksTheMachineForTheTimeOrTheLocale() {
        noClasses()
                .should()
                .callMethodWhere(callTo("now", "java.time"))
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MAIN);
    }

    @Test
    void nothingFormatsWithTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(MAIN);
    }

    /** An Optional is a component of a record or what is returned; a caller leaves a part out by another method. */
    @Test
    void noPublicMethodTakesAnOptional() {
        DescribedPredicate<JavaCodeUnit> takesAnOptional = DescribedPredicate.describe(
                "take an Optional",
                unit -> unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getFullName().startsWith("java.util.Optional")));
        noCodeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areNotAnnotatedWith(JsonCreator.class)
                .and(not(isRecordConstructor()))
                .should(be(takesAnOptional))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaCodeUnit> isRecordConstructor() {
        return DescribedPredicate.describe(
                "are constructors of records",
                unit -> unit.isConstructor() && unit.getOwner().isRecord());
    }

    /** But for what a mapper throws as its own. */
    @Test
    void exceptionsHaveOneRoot() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .and()
                .haveNameNotMatching(FAMILIES)
                .should()
                .beAssignableTo(ROOT + "law.PpidException")
                .check(MAIN);
    }

    private static void onlyIn(String name, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaMethodCall> callTo(String method, String packageName) {
        DescribedPredicate<JavaClass> owner = resideInAPackage(packageName);
        return DescribedPredicate.describe(
                "call " + packageName + ".*." + method + "()",
                call -> call.getName().equals(method) && owner.test(call.getTargetOwner()));
    }
}
