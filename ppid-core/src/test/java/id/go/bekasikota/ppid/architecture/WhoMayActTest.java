package id.go.bekasikota.ppid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.ActKind;
import id.go.bekasikota.ppid.event.Attempt;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may do what: every kind of act, tried by every kind of actor, as who-may-act.tsv has it. A new enum of acts, or a record of
 * one cause, is found by itself.
 */
class WhoMayActTest {
    private static final Map<String, Actor> ACTORS = actors();
    private static final Deadlines LAW = Deadlines.indonesia();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 16);

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("requester", Actor.requester());
        actors.put("commission", Actor.commission());
        actors.put("court", Actor.court());
        actors.put("time", Actor.time());
        for (Role role : Role.values()) {
            actors.put(role.code(), new Officer(role, "Nama", "unit"));
        }
        return actors;
    }

    @Test
    void everyActIsTriedByEveryActor() {
        List<ActKind> acts = acts();

        assertThat(acts.stream().map(WhoMayActTest::name)).doesNotHaveDuplicates();
        Golden.hold(
                "who-may-act.tsv",
                Stream.concat(
                                Stream.of("act\tarticle\t" + String.join("\t", ACTORS.keySet())),
                                acts.stream().map(WhoMayActTest::row))
                        .toList());
    }

    /** Whoever no power names is told so by article, in words of both languages. */
    @Test
    void everyDenialNamesItsArticleAndSaysWhy() {
        assertThat(acts())
                .allSatisfy(act -> assertThat(ACTORS.values())
                        .map(actor -> tried(act, actor))
                        .allSatisfy(denial -> denial.ifPresent(told -> {
                            assertThat(told.act()).isEqualTo(act.code());
                            assertThat(told.message().id())
                                    .isNotBlank()
                                    .isNotEqualTo(told.message().en());
                        })));
    }

    /** The code; where one act has several kinds, with what tells them apart. */
    private static String name(ActKind act) {
        return act.getClass().isRecord() ? act.code() + " " + cause(act).code() : act.code();
    }

    private static Coded cause(ActKind act) {
        try {
            Method cause = act.getClass().getRecordComponents()[0].getAccessor();
            cause.setAccessible(true);
            return (Coded) cause.invoke(act);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String row(ActKind act) {
        return name(act) + "\t" + act.citation() + "\t"
                + ACTORS.values().stream()
                        .map(actor -> tried(act, actor)
                                .map(denial -> "denied, " + denial.citation())
                                .orElse("allowed"))
                        .collect(Collectors.joining("\t"));
    }

    private static Optional<Denial> tried(ActKind act, Actor actor) {
        return new Attempt(act, "state", LAW, new Stamp(actor, DAY, Instant.EPOCH)).denial(Optional::empty);
    }

    private static List<ActKind> acts() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.go.bekasikota.ppid")
                        .stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(ActKind.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .flatMap(type -> kinds(type.reflect()))
                        .map(ActKind.class::cast)
                        .toList();
    }

    /** The constants of an enum, or a record made of each constant of its one component. */
    private static Stream<?> kinds(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                : Stream.of(type.getRecordComponents()[0].getType().getEnumConstants())
                        .map(constant -> made(type, constant));
    }

    private static Object made(Class<?> type, Object constant) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(constant);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
