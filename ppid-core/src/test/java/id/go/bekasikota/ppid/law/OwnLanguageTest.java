package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text speaks its own language: no code and no English stands in an Indonesian sentence, no code in an English one. */
class OwnLanguageTest {
    private static final Path CORE = Path.of("src", "main", "resources");
    private static final Path EXAMPLES = Path.of("..", "ppid-examples");

    static Stream<Path> files(String end) throws IOException {
        try (Stream<Path> core = Files.walk(CORE);
                Stream<Path> examples = Files.walk(EXAMPLES)) {
            return Stream.concat(core, examples)
                    .filter(file ->
                            file.toString().endsWith(end) && !file.toString().contains("target"))
                    .toList()
                    .stream();
        }
    }

    static Stream<Path> indonesian() throws IOException {
        return Stream.concat(files("_id.properties"), files("page/labels.properties"));
    }

    static Stream<Path> english() throws IOException {
        return files("_en.properties");
    }

    @ParameterizedTest
    @MethodSource("indonesian")
    void noCodeAndNoEnglishStandsInAnIndonesianText(Path file) throws IOException {
        assertThat(strange(file, Strangers::inIndonesian)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void noCodeStandsInAnEnglishText(Path file) throws IOException {
        assertThat(strange(file, Strangers::inEnglish)).isEmpty();
    }

    private static List<String> strange(Path file, Function<String, List<String>> strangers) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        assertThat(texts).isNotEmpty();
        return texts.stringPropertyNames().stream()
                .filter(key -> !strangers.apply(texts.getProperty(key)).isEmpty())
                .map(key -> key + "=" + texts.getProperty(key) + " " + strangers.apply(texts.getProperty(key)))
                .toList();
    }

    @Test
    void theWalkthroughIsToldInIndonesian() throws IOException {
        Path told = EXAMPLES.resolve(Path.of("walkthrough", "src", "test", "resources", "walkthrough-id.txt"));

        assertThat(Files.readAllLines(told, StandardCharsets.UTF_8))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(Strangers.inIndonesian(withoutNumbers(line))).isEmpty());
    }

    /** Numbers of cases hold the code of their unit. */
    private static String withoutNumbers(String line) {
        return line.replaceAll("[A-Z]/[a-z]+/\\d+/\\d+", "");
    }

    /** The policies: each reading chosen alone, and a cut-off. */
    static Stream<LawPolicy> policies() {
        List<LawPolicy> policies = new ArrayList<>(List.of(LawPolicy.statute(), LawPolicy.perki2021()));
        for (Class<?> question : Reading.class.getPermittedSubclasses()) {
            for (Object reading : question.getEnumConstants()) {
                policies.add(LawPolicy.statute().with((Reading) reading));
                policies.add(LawPolicy.perki2021().with((Reading) reading));
            }
        }
        policies.add(LawPolicy.statute().withCutoff(LocalTime.of(15, 0)));
        return policies.stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyDateIsExplainedInItsOwnLanguage(LawPolicy policy) {
        Deadlines law = Deadlines.indonesia().under(policy);
        for (DeadlineRule rule : StatutoryDeadlines.all()) {
            for (LocalDate day : List.of(
                    LocalDate.of(2009, 1, 5),
                    LocalDate.of(2025, 3, 29),
                    LocalDate.of(2025, 9, 1),
                    LocalDate.of(2027, 12, 20))) {
                Deadline deadline = law.of(rule, Trigger.at(day, LocalTime.of(16, 30)));

                assertThat(Strangers.inIndonesian(deadline.explain(Language.INDONESIAN)))
                        .as(deadline.explain(Language.INDONESIAN))
                        .isEmpty();
                assertThat(Strangers.inEnglish(deadline.explain(Language.ENGLISH)))
                        .as(deadline.explain(Language.ENGLISH))
                        .isEmpty();
            }
        }
        assertThat(Strangers.inIndonesian(policy.tell(Language.INDONESIAN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kebijakan: statute., 1",
        "batas objection.reply berakhir, 1",
        "keadaan not-filed, 1",
        "informasi 17.h boleh ditutup, 1",
        "cuti BERSAMA_ROLL, 1",
        "menurut UU 14/2008 (statute), 0",
        "Unit dinkes tidak menyampaikan (text not seen), 3",
        "Pasal 17 huruf h angka 3, 0"
    })
    void aStrangerIsFound(String sentence, int strangers) {
        assertThat(Strangers.inIndonesian(sentence)).hasSize(strangers);
    }
}
