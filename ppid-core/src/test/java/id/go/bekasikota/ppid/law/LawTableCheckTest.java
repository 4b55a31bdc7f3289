package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading;
import id.go.bekasikota.ppid.policy.Reading.LateObjection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison itself, on small tables with one fault each. */
class LawTableCheckTest {
    private static final List<List<Reading>> READINGS = List.of(List.of(LateObjection.values()));
    private static final PublicNames NAMES =
            new PublicNames(List.of(LateObjection.class, LawPolicy.class, Messages.class, LawTable.class));
    private static final String ROWS = """
            5 | user | not modelled: outside the service | -
            36 | objection | `LawPolicy`; in short | `ATest`
            36 ayat (1) | filing | `LateObjection`, `LawPolicy#with` | `ATest`, `BTest`
            37-39 | dispute | term: `Messages` | -
            """;
    private static final String QUESTIONS = """
            1. late | default: recorded | `LateObjection#RECORDED` | `ATest`
            1. late | denied | `LateObjection#DENIED` | `BTest`
            2. trigger | assumed: never counted | `LawPolicy` | `CTest`
            """;
    private static final Proofs PROOFS = new Proofs(
            Map.of("ATest", places("Pasal 36", "Pasal 36 ayat (1)"), "BTest", places("Pasal 36 ayat (1) huruf a")),
            Map.of("ATest", Set.of("late-objection recorded"), "BTest", Set.of("late-objection denied")),
            Set.of("ATest", "BTest", "CTest"));

    private static Set<LawPlace> places(String... places) {
        return Set.copyOf(Arrays.stream(places)
                .map(place -> LawPlace.parse("UU 14/2008 " + place))
                .toList());
    }

    private static LawTable table(String rows, String questions) {
        Stream<String> lines = Stream.of(
                        Stream.of("## UU 14/2008 (a statute)", "", "| article | subject | held by | proved by |"),
                        Stream.of("|---|---|---|---|"),
                        rows.lines().map(line -> "| " + line + " |"),
                        Stream.of("", "## Open", "| question | reading | held by | proved by |", "|---|---|---|---|"),
                        questions.lines().map(line -> "| " + line + " |"))
                .flatMap(part -> part);
        return LawTable.parse(lines.toList());
    }

    private static List<String> problems(String rows, String questions, Proofs proofs) {
        return LawTableCheck.problems(
                table(rows, questions),
                NAMES,
                proofs,
                places("Pasal 5", "Pasal 36", "Pasal 38"),
                places("Pasal 36 ayat (2)"),
                READINGS);
    }

    @Test
    void aWholeTableHasNoProblem() {
        assertThat(problems(ROWS, QUESTIONS, PROOFS)).isEmpty();
    }

    // one fault each: what stands in the rows is replaced
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '>',
            value = {
                "37-39 > 40-41 > no row for UU 14/2008 Pasal 38",
                "5 | user > 4 | user > no row for UU 14/2008 Pasal 5",
                "`LateObjection`, > `TooLate`, > UU 14/2008 Pasal 36 ayat (1): the type TooLate is public 0 times (expected once)",
                "`Messages` > `LawTable` > UU 14/2008 Pasal 37-39: the type LawTable is public 0 times (expected once)",
                "#with > #without > UU 14/2008 Pasal 36 ayat (1): the type LawPolicy has no public member without",
                "`BTest` > `CTest` > row UU 14/2008 Pasal 36 ayat (1) names a test without such a proof: CTest",
                ", `BTest` > '' > row UU 14/2008 Pasal 36 ayat (1) does not name a test that proves it: BTest",
                "`BTest` > `BTest`, `DTest` > UU 14/2008 Pasal 36 ayat (1): there is no test DTest",
                "in short | `ATest` > in short | - > UU 14/2008 Pasal 36: is held, but no test is named",
                "the service | - > the service | `CTest` > UU 14/2008 Pasal 5: names tests of what nothing enforces",
                "5 | user > 40 | user > row UU 14/2008 Pasal 36 stands after UU 14/2008 Pasal 40",
                "36 | objection > 36 ayat (1) | objection > row UU 14/2008 Pasal 36 ayat (1) stands after UU 14/2008 Pasal 36 ayat (1)",
                "5 | user > 5-36 | user > row UU 14/2008 Pasal 36 is in the span UU 14/2008 Pasal 5-36",
                "`LawPolicy`; in short > not modelled: x > UU 14/2008 Pasal 36: is not modelled, but the library cites UU 14/2008 Pasal 36 ayat (2)",
                "36 | objection > 35 | objection > no row covers UU 14/2008 Pasal 36, which ATest proves (expected a paragraph of it, as the rows have)"
            })
    void aFaultInTheRowsIsTold(String what, String by, String problem) {
        String rows = ROWS.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(by));

        assertThat(rows).isNotEqualTo(ROWS);
        assertThat(problems(rows, QUESTIONS, PROOFS)).contains(problem);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '>',
            value = {
                "`LateObjection#DENIED` > `LawPolicy` > the reading LateObjection#DENIED has 0 rows (expected one)",
                "`LateObjection#RECORDED` > `LateObjection#DENIED` > the reading LateObjection#DENIED has 2 rows (expected one)",
                "default: > assumed: > the reading LateObjection#RECORDED is the default",
                "| denied > | default: denied > the reading LateObjection#DENIED is not the default",
                "`BTest` > `CTest` > 'the reading LateObjection#DENIED is proved by [BTest], its row names [CTest]'",
                "`CTest` > `DTest` > question 2: there is no test DTest",
                "2. > 3. > question 3 stands after 1"
            })
    void aFaultInTheQuestionsIsTold(String what, String by, String problem) {
        String questions = QUESTIONS.replace(what, by);

        assertThat(questions).isNotEqualTo(QUESTIONS);
        assertThat(problems(ROWS, questions, PROOFS)).contains(problem);
    }

    @Test
    void aProofWithoutARowIsTold() {
        Proofs more = new Proofs(
                Map.of(
                        "ATest",
                        places("Pasal 36", "Pasal 36 ayat (1)", "Pasal 41"),
                        "BTest",
                        places("Pasal 36 ayat (1)")),
                Map.of("ATest", Set.of("late-objection recorded", "late-objection maybe"), "BTest", Set.of()),
                PROOFS.classes());

        assertThat(problems(ROWS, QUESTIONS, more))
                .containsExactly(
                        "no row covers UU 14/2008 Pasal 41, which ATest proves",
                        "the reading LateObjection#DENIED is proved by [], its row names [BTest]",
                        "ATest proves the reading late-objection maybe, which is none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 | user | not modelled: | -",
                "5 | user | not modelled: because |",
                "5 | user | LawPolicy | `ATest`",
                "5 | user | `LawPolicy` `Messages` | `ATest`",
                "5 | user | `LawPolicy` | ATest",
                "five | user | `LawPolicy` | `ATest`",
                "5 | user | more | `LawPolicy` | `ATest`"
            })
    void aRowThatIsNoneIsRefused(String row) {
        assertThatThrownBy(() -> table(row, "")).isInstanceOf(PpidException.class);
    }

    @Test
    void aTableThatIsNoneIsRefused() {
        assertThatThrownBy(() -> LawTable.parse(List.of("## UU 14/2008", "| article | held by |", "|---|---|")))
                .hasMessageContaining("begins no table");
        assertThatThrownBy(() -> table(ROWS, "late | default: recorded | `LawPolicy` | `ATest`"))
                .hasMessageContaining("has no number");
    }

    @Proves("UU 14/2008 Pasal 3")
    @ProvesReading("late-objection denied")
    interface Annotated {
        @Proves({"UU 14/2008 Pasal 4", "UU 14/2008 Pasal 3"})
        void method();
    }

    @Test
    void theAnnotationsOfAClassAndItsMethodsAreRead() {
        Proofs read = Proofs.of(List.of(Annotated.class, LawTableCheckTest.class));

        assertThat(read.articles()).containsOnlyKeys("Annotated");
        assertThat(read.articles().get("Annotated")).isEqualTo(places("Pasal 3", "Pasal 4"));
        assertThat(read.readings()).containsExactly(Map.entry("Annotated", Set.of("late-objection denied")));
        assertThat(read.classes()).containsExactly("LawTableCheckTest");
    }
}
