package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Messages DEADLINE = Messages.beside(StatutoryDeadlines.class, "deadline");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    /** Every bundle of the library, found where it lies, so that none is forgotten. */
    static Stream<Arguments> bundles() throws IOException, URISyntaxException {
        Path root = Path.of(LawPolicy.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith("_id.properties"))
                    .map(file -> arguments(root.relativize(file).toString(), bundle(root.relativize(file))))
                    .toList()
                    .stream();
        }
    }

    private static Messages bundle(Path file) {
        String base = file.getFileName().toString().replace("_id.properties", "");
        try {
            return Messages.beside(
                    Class.forName(String.valueOf(file.getParent()).replace('/', '.') + ".package-info"), base);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void thereAreBundlesToCompare() throws IOException, URISyntaxException {
        assertThat(bundles()).hasSizeGreaterThan(6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String name, Messages messages) {
        assertThat(messages.keys(Language.INDONESIAN)).as(name).isNotEmpty().isEqualTo(messages.keys(Language.ENGLISH));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void bothLanguagesFillTheSamePlaceholdersAndNoTextIsBlank(String name, Messages messages) {
        for (String key : messages.keys(Language.INDONESIAN)) {
            String indonesian = messages.text(Language.INDONESIAN, key);
            String english = messages.text(Language.ENGLISH, key);

            assertThat(placeholders(indonesian)).as(name + " " + key).isEqualTo(placeholders(english));
            assertThat(indonesian).as(name + " " + key).isNotBlank();
            assertThat(english).as(name + " " + key).isNotBlank();
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void placeholdersAreFilledInAnyOrderAsTheyStand() {
        assertThat(DEADLINE.text(Language.ENGLISH, "deemed.cutoff", "{0}", "it's"))
                .isEqualTo("Received after it's; deemed received on {0}.");
        assertThat(DEADLINE.text(Language.INDONESIAN, "note", 1_000_000)).isEqualTo("Catatan: 1.000.000.");
    }

    @Test
    void aMissingKeyIsNamedWithItsFile() {
        assertThatThrownBy(() -> DEADLINE.text(Language.INDONESIAN, "tiada"))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("\"tiada\"", "deadline_id.properties");
    }

    @Test
    void aMissingFileIsNamedWithItsPlace() {
        assertThatThrownBy(() -> Messages.beside(DateText.class, "tiada"))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("tiada_id.properties", DateText.class.getName());
    }

    @Test
    void everyReadingIsExplainedInBothLanguages() {
        Stream<Reading> readings = Stream.of(ClockStart.values(), CollectiveLeave.values(), NonWorkingReceipt.values())
                .flatMap(Stream::of);

        assertThat(readings).allSatisfy(reading -> {
            assertThat(reading.explain(Language.INDONESIAN)).endsWith(".");
            assertThat(reading.explain(Language.ENGLISH))
                    .endsWith(".")
                    .isNotEqualTo(reading.explain(Language.INDONESIAN));
        });
    }

    @Test
    void aBilingualTextHasOneTextPerLanguage() {
        BilingualText text = new BilingualText("hari", "day");

        assertThat(text.in(Language.INDONESIAN)).isEqualTo("hari");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("day");
        assertThat(Language.INDONESIAN.code()).isEqualTo("id");
        assertThat(Language.ENGLISH.code()).isEqualTo("en");
    }
}
