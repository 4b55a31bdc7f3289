package id.go.bekasikota.ppid.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.request.Channel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no storage keeps is named by its components; a key is told only where it is a code, as another may be what was typed. */
class RecordedPartsTest {
    private static final String BROKEN = "a\u0000";

    /** Holds a text. */
    public record Text(String text) {}

    /** Holds texts in every way. */
    public record Recorded(
            Optional<Text> held, List<String> texts, Map<Channel, Text> byChannel, Map<String, Text> byText) {}

    private static List<String> told(Object value) {
        return RecordedParts.of(value).violations().stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }

    @Test
    void aTextThatIsNotPlainIsNamedWhereverItIs() {
        Recorded recorded = new Recorded(
                Optional.of(new Text(BROKEN)),
                List.of("a", BROKEN),
                Map.of(Channel.EMAIL, new Text(BROKEN)),
                Map.of(BROKEN, new Text(BROKEN)));

        assertThat(told(recorded))
                .containsExactly(
                        "held.text ppid.control-character",
                        "texts[1] ppid.control-character",
                        "byChannel[email].text ppid.control-character",
                        "byText ppid.control-character",
                        "byText.text ppid.control-character");
        assertThat(RecordedParts.of(recorded).isWhole()).isTrue();
        assertThat(told(BROKEN)).containsExactly(" ppid.control-character");
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // as a host's own mapper leaves it
    void whatIsAbsentIsNamedBesideIt() {
        Map<Channel, Text> byChannel = new LinkedHashMap<>();
        byChannel.put(Channel.EMAIL, null);
        byChannel.put(null, new Text("a"));
        Recorded recorded = new Recorded(null, Arrays.asList(BROKEN, null), byChannel, Map.of());

        assertThat(told(recorded))
                .containsExactly(
                        "held ppid.blank",
                        "texts[0] ppid.control-character",
                        "texts[1] ppid.blank",
                        "byChannel[email] ppid.blank",
                        "byChannel ppid.blank");
        assertThat(RecordedParts.of(recorded).ofForm())
                .extracting(Violation::field)
                .containsExactly("held", "texts[1]", "byChannel[email]", "byChannel");
    }

    @Test
    void aPlainTextIsKept() {
        assertThat(told(new Recorded(Optional.empty(), List.of("a\r\nb\tc"), Map.of(), Map.of())))
                .isEmpty();
    }
}
