package id.go.bekasikota.ppid.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program tells, and how it ends. */
class WalkthroughTest {
    private static final Pattern DENIAL = Pattern.compile("DENIED \\(([^;]+); state: ([^)]+)\\):");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theTextIsTheOneExpected(String language) {
        Told told = Told.by("--lang", language);

        assertThat(told.exit()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).isEqualTo(Told.expected(language));
    }

    @Test
    void indonesianIsTheDefaultAndBothNamesOfTheOptionWork() {
        assertThat(Told.by().out()).isEqualTo(Told.expected("id"));
        assertThat(Told.by("--language=en").out()).isEqualTo(Told.expected("en"));
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Messages texts = Messages.beside(Story.class, "walkthrough");

        assertThat(texts.keys(Language.INDONESIAN)).isEqualTo(texts.keys(Language.ENGLISH));
    }

    @Test
    void whatTheLawForbidsIsDeniedWithStateAndArticle() {
        String told = Told.by("--lang", "en").out();

        assertThat(DENIAL.matcher(told).results().map(hit -> hit.group(1)))
                .contains(
                        "extension",
                        "written notice",
                        "classification",
                        "change of classification",
                        "objection",
                        "amicable settlement",
                        "examination of the merits",
                        "mediation",
                        "suit");
        assertThat(told.replaceAll("\\s+", " "))
                .contains("one extension (PERKI 1/2021 Pasal 36 ayat (2))", "(UU 14/2008 Pasal 35 ayat (2))");
    }

    @Test
    void datesCrossIdulFitriAndTheDecisionIsFinalAfterTheLaterTerm() {
        String told = Told.by("--lang", "en").out();

        assertThat(told)
                .contains("Last day for the written notice: Monday, 21 April 2025")
                .contains("Collective leave, Eid al-Fitr")
                .contains("Last day for the suit at the court: Monday, 22 September 2025")
                .containsPattern(
                        "The decision of Komisi Informasi is final[^(]+\\(since\\s+Tuesday, 23 September 2025");
    }

    @Test
    void theMeetingGoesFromItsConveningToTheMayorsFiguresAndTheNextOne() {
        String told = Told.by("--lang", "en").out().replaceAll("\\s+", " ");

        assertThat(told)
                .contains(
                        "44 units exist on that day and are invited",
                        "43 came; not recorded as present: setda",
                        "98 tasks were agreed",
                        "Sekretaris Sekretariat DPRD, nama tidak diketahui",
                        "DENIED (acceptance of a proposal; state: waits for PPID Utama)",
                        "DENIED (proposal; state: not proposed yet)",
                        "41 units never handed anything in",
                        "Run once more on the same day: 0 new notices",
                        "requests received: 1, answered: 0; figures that differ from what PPID Utama sees: 0",
                        "93 tasks are left, 93 of them overdue");
    }

    @Test
    void tellingTimeTwiceAddsNothing() {
        List<String> passages = Told.by("--lang", "en")
                .out()
                .lines()
                .filter(line -> line.startsWith("Noted: "))
                .toList();

        assertThat(passages)
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line).endsWith("run once more on the same day: 0"));
    }

    @Test
    void wrongUsageIsOneLine() {
        Told told = Told.by("--lang", "fr");

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err())
                .startsWith("error: ")
                .contains("expected id or en", "--help")
                .hasLineCount(1);
    }

    @Test
    void helpNamesTheOptions() {
        Told told = Told.by("--help");

        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("--lang", "--help");
    }
}
