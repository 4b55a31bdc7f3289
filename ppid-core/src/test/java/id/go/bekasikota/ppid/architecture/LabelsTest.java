package id.go.bekasikota.ppid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.go.bekasikota.ppid.calendar.HolidayDecree;
import id.go.bekasikota.ppid.deadline.Move;
import id.go.bekasikota.ppid.deadline.Remark;
import id.go.bekasikota.ppid.deadline.SkippedDay;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.Reading;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code that people are shown has a label in both languages. A new enum of codes is found by itself. */
class LabelsTest {
    private static final List<Class<?>> CODED = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("id.go.bekasikota.ppid")
                    .stream()
                    .filter(type -> type.isEnum()
                            && (type.isAssignableTo(Labelled.class)
                                    || (type.isAssignableTo(Coded.class) && isPublic(type))))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    /** The codes that are not shown, each with the reason. */
    private static final Map<Class<?>, String> NOT_SHOWN = Map.ofEntries(
            Map.entry(Reading.class, "a reading explains itself in a sentence, with what it rests on"),
            Map.entry(Remark.Kind.class, "a remark carries its own sentence; the kind is for programs"),
            Map.entry(Language.class, "a text is in it; no text of ours names it"),
            Map.entry(Move.Change.class, "a cause tells the change in a sentence with its day"),
            Map.entry(SkippedDay.Reason.class, "an explanation groups the days skipped and tells why"),
            Map.entry(HolidayDecree.Action.class, "the word of the decree's file, for programs"),
            Map.entry(Relation.class, "a tie between cases is found by it; nobody reads it"),
            Map.entry(ReceivedQuery.Order.class, "which end of a list comes first, for programs"),
            Map.entry(CaseStage.class, "where a worklist looks; people read the state"),
            Map.entry(LockMode.class, "how a transaction holds a case, for storages"));

    private static boolean isPublic(JavaClass type) {
        Optional<JavaClass> outer = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && outer.map(LabelsTest::isPublic).orElse(true);
    }

    static Stream<Class<?>> shown() {
        return CODED.stream().filter(Labelled.class::isAssignableFrom);
    }

    @Test
    void everyCodeIsShownByALabelOrNamedHereWithTheReason() {
        assertThat(CODED)
                .hasSizeGreaterThan(80)
                .allSatisfy(type -> assertThat(Labelled.class.isAssignableFrom(type))
                        .as("%s has labels", type.getName())
                        .isNotEqualTo(NOT_SHOWN.keySet().stream().anyMatch(known -> known.isAssignableFrom(type))));
        assertThat(NOT_SHOWN.keySet())
                .allSatisfy(known -> assertThat(CODED).anyMatch(type -> known.isAssignableFrom(type)));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void everyConstantHasALabelOfItsOwnInBothLanguages(Class<?> type) {
        for (Language language : Language.values()) {
            assertThat(labels(type, language))
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label)
                            .isNotBlank()
                            .isEqualTo(label.strip())
                            .doesNotContain("{", "}"));
        }
    }

    /** A label that is the same in both languages is a name or a word that both have, or one that nobody translated. */
    @Test
    void onlyTheseLabelsAreTheSameInBothLanguages() {
        assertThat(shown().flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Labelled.class::cast)
                        .filter(code -> code.label(Language.INDONESIAN).equals(code.label(Language.ENGLISH)))
                        .map(code -> code.label(Language.INDONESIAN)))
                .containsOnly("Komisi Informasi", "audio", "visual", "braille");
    }

    private static List<String> labels(Class<?> type, Language language) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Labelled) constant).label(language))
                .toList();
    }
}
