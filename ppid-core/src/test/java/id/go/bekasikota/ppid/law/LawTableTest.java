package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LAW.md, the public types and the annotations of the tests say the same. */
class LawTableTest {
    private static final Path FILE = Path.of("LAW.md");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Set<Regulation> LISTED = Set.of(
            Regulation.UU_14_2008,
            Regulation.UU_27_2022,
            Regulation.PP_61_2010,
            Regulation.PERKI_1_2021,
            Regulation.PERKI_1_2013,
            Regulation.PERMA_2_2011);
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern CITED =
            Pattern.compile("(?:UU 14/2008|UU 27/2022|PP 61/2010|PERKI 1/20(?:21|13)|Perma 2/2011)"
                    + " (?:Pasal \\d+|annex [IVX]+|Lampiran [IVX]+)(?: ayat \\(\\d+\\)| huruf [a-z]\\b| angka \\d+)*");

    private static LawTable table() throws IOException {
        return LawTable.parse(Files.readAllLines(FILE, StandardCharsets.UTF_8));
    }

    private static List<LawPlace> required() {
        String[] eleven = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"};
        String[] annexes = Stream.of(eleven).map(number -> "Lampiran " + number).toArray(String[]::new);
        return Stream.of(
                        LawTableCheck.places(Regulation.UU_14_2008, 64),
                        LawTableCheck.places(Regulation.PP_61_2010, 22),
                        LawTableCheck.places(Regulation.PERKI_1_2021, 64, annexes),
                        LawTableCheck.places(
                                Regulation.PERKI_1_2013,
                                65,
                                Stream.of(annexes).limit(5).toArray(String[]::new)),
                        LawTableCheck.places(Regulation.PERMA_2_2011, 15, "Lampiran"))
                .flatMap(places -> places)
                .toList();
    }

    /** What the constants cite, the deadlines, and the texts of the sources, where denials take their articles from. */
    private static List<LawPlace> cited(PublicNames names) throws IOException {
        List<Citation> typed = new ArrayList<>(names.citationsOfConstants());
        StatutoryDeadlines.all().stream().map(DeadlineRule::citation).forEach(typed::add);
        List<LawPlace> cited = new ArrayList<>(inSources());
        typed.stream()
                .filter(citation -> LISTED.contains(citation.regulation()) && citation.namesArticle())
                .map(citation -> LawPlace.parse(citation.toString()))
                .forEach(cited::add);
        return cited;
    }

    private static Collection<LawPlace> inSources() throws IOException {
        Set<LawPlace> cited = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher literals = LITERAL.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (literals.find()) {
                    CITED.matcher(literals.group())
                            .results()
                            .forEach(citation -> cited.add(LawPlace.parse(citation.group())));
                }
            }
        }
        return cited;
    }

    private static Proofs proofs() {
        return Proofs.of(PublicNames.classesBeside(LawTableTest.class).stream()
                .filter(type -> type.getEnclosingClass() != LawTableCheckTest.class)
                .toList());
    }

    private static List<String> problems() throws IOException {
        PublicNames names = PublicNames.besides(Citation.class);
        return LawTableCheck.problems(
                table(), names, proofs(), required(), cited(names), LawTableCheck.readingsOf(LawPolicy.statute()));
    }

    @Test
    void everyArticleIsHeldAndProvedOrSaidNotToBeModelled() throws IOException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void thereIsSomethingToCompare() throws IOException {
        assertThat(table().rows()).hasSizeGreaterThan(150);
        assertThat(inSources()).hasSizeGreaterThan(100);
        assertThat(proofs().articles()).hasSizeGreaterThan(30);
    }

    @Test
    void onlyWhatIsNoSoftwareOfABodyStandsInARowOfSeveralArticles() throws IOException {
        assertThat(table().rows())
                .filteredOn(row -> row.place().steps().get(0).kind() == LawPlace.Kind.PASAL
                        && row.place().steps().size() == 1
                        && row.place().isSpan())
                .filteredOn(row -> row.place().regulation() != Regulation.PERKI_1_2013)
                .extracting(row -> row.place().toString())
                .containsExactly("UU 14/2008 Pasal 23-34", "UU 14/2008 Pasal 59-63");
    }
}
