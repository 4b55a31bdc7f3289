package id.go.bekasikota.ppid.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.InformationRequest;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One walk over a value: each part once, in order, by its path; what is absent too, and nothing of the JDK's own. */
class PartTest {

    private record Leaf(String text) {}

    private sealed interface Family permits Sister, Brother {}

    private record Sister(Leaf leaf) implements Family {}

    private record Brother(int age, List<Family> sisters) implements Family {}

    private record Whole(Optional<Leaf> held, Map<Channel, Leaf> byChannel, Family member, LocalDate day) {}

    private record Chain(Optional<Chain> next) {}

    /** Does not tell its text. */
    public record Failing(String text) {
        @Override
        public String text() {
            throw new IllegalStateException(text);
        }
    }

    /** Names every step, so that a test sees all that a caller is told. */
    private static final class Steps implements PartPath {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void into(Method accessor) {
            text.append('.').append(accessor.getName());
        }

        @Override
        public void at(int index) {
            text.append('[').append(index).append(']');
        }

        @Override
        public void under(Object key) {
            text.append('{').append(key).append('}');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static List<String> paths(Object value) {
        List<String> paths = new ArrayList<>();
        Part.visit(
                value,
                part -> paths.add(part.trace(new Steps())
                        + (part.isAbsent() ? " absent" : "")
                        + part.text().map(text -> " " + text).orElse("")));
        return paths;
    }

    private static int visits(Object value) {
        AtomicInteger visits = new AtomicInteger();
        Part.visit(value, part -> visits.incrementAndGet() > 0);
        return visits.get();
    }

    @Test
    void everyPartIsVisitedOnceBeforeItsOwnParts() {
        Whole whole = new Whole(
                Optional.of(new Leaf("a")),
                Map.of(Channel.EMAIL, new Leaf("b")),
                new Brother(7, List.of(new Sister(new Leaf("c")), new Sister(new Leaf("d")))),
                LocalDate.of(2025, 9, 1));

        assertThat(paths(whole))
                .containsExactly(
                        "",
                        ".held", // the Optional, then what it holds
                        ".held",
                        ".held.text a",
                        ".byChannel",
                        ".byChannel", // the key, then what is under it
                        ".byChannel{EMAIL}",
                        ".byChannel{EMAIL}.text b",
                        ".member",
                        ".member.age",
                        ".member.sisters",
                        ".member.sisters[0]",
                        ".member.sisters[0].leaf",
                        ".member.sisters[0].leaf.text c",
                        ".member.sisters[1]",
                        ".member.sisters[1].leaf",
                        ".member.sisters[1].leaf.text d",
                        ".day");
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // as a mapper leaves it
    void whatIsAbsentIsVisitedWhereItWouldBe() {
        Map<Channel, Leaf> map = new LinkedHashMap<>();
        map.put(Channel.EMAIL, null);

        assertThat(paths(new Whole(Optional.empty(), map, new Brother(1, Arrays.asList(null, null)), null)))
                .filteredOn(path -> path.endsWith(" absent"))
                .containsExactly(
                        ".byChannel{EMAIL} absent",
                        ".member.sisters[0] absent",
                        ".member.sisters[1] absent",
                        ".day absent");
        assertThat(paths(new Whole(null, null, null, LocalDate.EPOCH)))
                .containsExactly("", ".held absent", ".byChannel absent", ".member absent", ".day");
    }

    @Test
    void aCaseIsItsHistoryAndThatIsItsEvents() {
        InformationRequest request = Samples.of(InformationRequest.class, Samples.Fill.FULL);

        List<String> paths = paths(request);

        assertThat(paths).startsWith("", ".history", ".history.events", ".history.events[0]");
        for (int event = 0; event < request.version(); event++) {
            assertThat(paths)
                    .containsOnlyOnce(
                            ".history.events[" + event + "]", ".history.events[" + event + "].stamp.recorded");
        }
        assertThat(paths).doesNotContain(".history.events[" + request.version() + "]");
        assertThat(paths).noneMatch(path -> path.startsWith(".id") || path.startsWith(".version"));
    }

    @Test
    void aValueThatIsNoRecordHasThePartsAsWhichItIsWritten() {
        Deadline reply = Deadlines.indonesia().of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 3, 26));

        assertThat(paths(reply))
                .contains(".rule", ".trigger", ".due", ".policy")
                .noneMatch(path -> path.startsWith(".derivation"));
    }

    static List<Object> undivided() {
        return List.of(
                "text",
                1,
                LocalDate.EPOCH,
                URI.create("file:/a"),
                Path.of("a", "b"), // iterates over itself
                Channel.EMAIL,
                new Object(),
                List.of().iterator(),
                Optional.empty(),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("undivided")
    void whatBelongsToTheJdkOrIsACodeHasNoParts(Object value) {
        assertThat(visits(value)).isEqualTo(1);
    }

    @Test
    void theTimeGrowsWithTheNumberOfParts() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(visits(Collections.nCopies(1_000_000, new Leaf("a")))).isEqualTo(2_000_001);
            Chain chain = new Chain(Optional.empty());
            for (int depth = 0; depth < 500; depth++) {
                chain = new Chain(Optional.of(chain));
            }
            List<Chain> chains = Collections.nCopies(2_000, chain);
            assertThat(visits(chains)).isEqualTo(1 + 2_000 * (2 * 500 + 2));
        });
    }

    @Test
    void theComponentsOfAClassAreFoundOnce() {
        assertThat(Accessors.of(Stamp.class))
                .isSameAs(Accessors.of(Stamp.class))
                .extracting(component -> Accessors.accessor(component).getName())
                .containsExactly("by", "on", "recorded");
    }

    @Test
    void whatCannotBeReadIsToldByItsClass() {
        assertThatThrownBy(() -> visits(new Failing("secret")))
                .isInstanceOf(PpidException.class)
                .hasMessage("a value of Failing cannot be checked");
    }
}
