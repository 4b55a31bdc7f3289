package id.go.bekasikota.ppid.codec;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.architecture.Golden;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of every event of every kind, full and sparse, as a database may hold it. A line is never edited once it was released:
 * what a release wrote, every later one reads.
 */
class EventGoldenTest {

    static Stream<String> kinds() {
        return Families.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theTextOfEachEventIsThatOfTheFile(String kind) {
        hold(kind, Families.of(kind));
    }

    private static <E extends Event> void hold(String kind, Class<E> family) {
        EventCodec<E> codec = EventCodec.of(family);
        List<Recorded<E>> events = Families.samples(family);

        List<String> lines = Golden.hold(
                "events/" + kind + ".tsv",
                events.stream().map(event -> line(codec.write(event))).toList());

        assertThat(lines.stream().map(line -> codec.read(text(line)))).isEqualTo(events);
    }

    private static String line(EventText text) {
        return text.code() + "\t" + text.version() + "\t" + ascii(text.facts()) + "\t"
                + ascii(text.words().orElse(""));
    }

    private static EventText text(String line) {
        String[] cells = line.split("\t", -1);
        return new EventText(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                Optional.of(cells[3]).filter(words -> !words.isEmpty()));
    }

    /** JSON that a reader of the file can see: what is not ASCII stands escaped. */
    private static String ascii(String json) {
        return json.chars()
                .mapToObj(c -> c < 127 ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }
}
