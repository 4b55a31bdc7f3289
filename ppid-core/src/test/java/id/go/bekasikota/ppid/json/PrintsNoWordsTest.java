package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Part;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No value prints what somebody wrote or who somebody is, and none prints anything but one line. Every text of a sample that is
 * not a code holds the marker, and every address another one; a new value, or a new component, is in it by itself.
 */
class PrintsNoWordsTest {
    private static final String MARKER = "\u202e\u0007";
    private static final String ESCAPED = "\\u202e\\u0007";
    private static final String ADDRESS = "arsip";

    /** Values of the law, its calendar, its figures and its messages, whose texts nobody typed into a case. */
    private static final Set<String> PUBLISHED = Set.of("law", "calendar", "deadline", "report", "table");

    /** Records whose texts are our own codes. */
    private static final Set<Class<?>> OURS = Set.of(Denial.class, ActKind.Row.class);

    /** A register book's number and unit are shown escaped, whatever they hold. */
    private static final Set<Class<?>> OF_A_REGISTER = Set.of(RegisterCode.class, RequestRecord.class);

    static Stream<Class<?>> values() {
        return JsonValuesTest.values();
    }

    static Stream<Class<?>> valuesOfCases() {
        return values().filter(type -> !OF_A_REGISTER.contains(type))
                .filter(type -> PUBLISHED.stream()
                        .noneMatch(name -> type.getPackageName().endsWith("." + name)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValuePrintsOneLine(Class<?> type) {
        for (Object sample : Samples.of(type)) {
            assertThat(sample.toString()).as(type.getName()).doesNotContain("\u202e", "\u0007", "\n", "\r", ADDRESS);
        }
    }

    @ParameterizedTest
    @MethodSource("valuesOfCases")
    void noValueOfACasePrintsWords(Class<?> type) {
        for (Object sample : Samples.of(type)) {
            assertThat(sample.toString()).as(type.getName()).doesNotContain(ESCAPED);
            assertThat(List.of(sample).toString()).doesNotContain(ESCAPED);
        }
    }

    /** A record prints its components as they are unless it says otherwise; what javac writes is final. */
    @Test
    void everyRecordThatHoldsATextPrintsItself() {
        assertThat(PublicTypes.records().filter(PrintsNoWordsTest::holdsAText))
                .hasSizeGreaterThan(100)
                .allSatisfy(type -> assertThat(Modifier.isFinal(
                                type.getDeclaredMethod("toString").getModifiers()))
                        .as(type.getName())
                        .isFalse());
    }

    private static boolean holdsAText(Class<?> type) {
        return !OURS.contains(type)
                && Stream.of(type.getRecordComponents())
                        .map(component -> component.getGenericType().getTypeName())
                        .anyMatch(name -> name.contains("java.lang.String") || name.contains("java.net.URI"));
    }

    /** Else the tests above would look for what is not there. */
    @Test
    void theMarkersArePlanted() {
        List<String> planted = valuesOfCases()
                .flatMap(type -> Samples.of(type).stream())
                .flatMap(PrintsNoWordsTest::texts)
                .filter(text -> text.contains(MARKER) || text.contains(ADDRESS))
                .toList();

        assertThat(planted).hasSizeGreaterThan(300);
        assertThat(new PpidException("a" + MARKER)).hasMessage("a" + ESCAPED);
    }

    private static Stream<String> texts(Object value) {
        Stream.Builder<String> texts = Stream.builder();
        Part.visit(value, part -> {
            part.text().ifPresent(text -> texts.add(text.toString()));
            return true;
        });
        return texts.build();
    }
}
