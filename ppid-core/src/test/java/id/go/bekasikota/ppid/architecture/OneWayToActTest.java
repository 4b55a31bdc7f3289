package id.go.bekasikota.ppid.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Power;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An act is tried once: one class makes a denial, one asks who may act, and an act takes law and stamp from it. */
class OneWayToActTest {
    private static final String ROOT = "id.go.bekasikota.ppid.";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.go.bekasikota.ppid");

    @Test
    void onlyAnAttemptMakesADenial() {
        noClasses()
                .that(not(equivalentTo(Attempt.class)))
                .should()
                .callConstructorWhere(
                        describe("of a denial", call -> call.getTargetOwner().isEquivalentTo(Denial.class)))
                .check(MAIN);
    }

    /**
     * A history and its structure ask whether it is time that passes, and a side is told by who acts for it. A letter and a
     * register name the officer, so they ask what an actor is; who may act they do not decide.
     */
    @Test
    void onlyAnAttemptAsksWhoMayAct() {
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat(not(belongToAnyOf(Attempt.class, History.class, Side.class))
                        .and(not(simpleName("Structure")))
                        .and(not(resideInAPackage(ROOT + "organization")))
                        .and(not(resideInAPackage(ROOT + "letter")))
                        .and(not(resideInAPackage(ROOT + "register"))))
                .should(be(describe("asking a role", OneWayToActTest::asksARole)))
                .check(MAIN);
    }

    private static boolean asksARole(JavaCodeUnit unit) {
        boolean ofItsKind = unit.getInstanceofChecks().stream()
                .anyMatch(check -> check.getRawType().isAssignableTo(Actor.class));
        boolean ofItself = unit.getMethodCallsFromSelf().stream().anyMatch(call -> ofAnActor(call) || ofAPower(call));
        return ofItsKind || ofItself;
    }

    private static boolean ofAnActor(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(Actor.class)
                && List.of("role", "party", "capacity", "equals").contains(call.getName());
    }

    private static boolean ofAPower(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Power.class)
                && call.getName().equals("isHeldBy");
    }

    @Test
    void noActTakesLawAndStamp() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .haveNameNotMatching("acting|noted.*")
                .and()
                .areDeclaredInClassesThat(describe("aggregates", type -> type.isAssignableTo(Aggregate.class)))
                .should(be(describe("given law and stamp", OneWayToActTest::takesLawAndStamp)))
                .check(MAIN);
    }

    private static boolean takesLawAndStamp(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Deadlines.class))
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Stamp.class));
    }
}
