package id.go.bekasikota.ppid.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of an event comes back as the event, says nothing that is not asked of it, and is never guessed at. */
class EventCodecTest {
    private static final EventCodec<RequestEvent> REQUESTS = EventCodec.of(RequestEvent.class);

    static Stream<Class<? extends Event>> families() {
        return Families.ALL.values().stream();
    }

    private static Recorded<RequestEvent> withdrawn(String reason) {
        return new Recorded<>(Samples.of(Stamp.class, Fill.EMPTY), Events.of(RequestEvent.class, "withdrawn", reason));
    }

    @ParameterizedTest
    @MethodSource("families")
    <E extends Event> void everyEventComesBackAsItWas(Class<E> family) {
        EventCodec<E> codec = EventCodec.of(family);

        assertThat(Families.samples(family)).allSatisfy(event -> {
            EventText text = codec.write(event);
            assertThat(codec.read(text)).isEqualTo(event);
            assertThat(EventCodec.of(family).write(codec.read(text))).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @MethodSource("families")
    <E extends Event> void anEventWithoutItsWordsIsStillThatEvent(Class<E> family) {
        EventCodec<E> codec = EventCodec.of(family);

        assertThat(Families.samples(family)).allSatisfy(event -> {
            EventText erased = codec.write(event).erased();
            Recorded<E> read = codec.read(erased);
            assertThat(read.stamp()).isEqualTo(event.stamp());
            assertThat(read.event()).hasSameClassAs(event.event());
            assertThat(codec.write(read).facts()).isEqualTo(erased.facts());
        });
    }

    @Test
    void wordsStandApartFromFacts() {
        EventText text = REQUESTS.write(withdrawn("saya Siti, \ud83d\ude00 \"cukup\"\n"));

        assertThat(text.code()).isEqualTo("withdrawn");
        assertThat(text.facts()).endsWith(",\"event\":{\"reason\":0}}").doesNotContain("Siti");
        assertThat(text.words()).contains("[\"saya Siti, \ud83d\ude00 \\\"cukup\\\"\\n\"]");
        assertThat(text.toString()).doesNotContain("Siti");
        assertThat(REQUESTS.read(text.erased()).event())
                .isEqualTo(Events.of(RequestEvent.class, "withdrawn", "[dihapus]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    withdrawn|2|{"reason":0}              |version 2 of "withdrawn" was written by a newer release (expected 1 to 1)
                    withdrawn|0|{"reason":0}              |version 0 of "withdrawn" was written by a newer release (expected 1 to 1)
                    forwarded|1|{"reason":0}              |its type "forwarded" was written by a newer release
                    withdrawn|1|{"reason":0,"by":"x"}     |it holds a field of a newer release
                    withdrawn|1|{}                        |it lacks the field "reason"
                    withdrawn|1|{"reason":"x"}            |a value is not a whole number
                    withdrawn|1|{"reason":1}              |there is no word in place 1
                    withdrawn|1|{"reason":-1}             |there is no word in place -1
                    withdrawn|1|{"reason":4294967296}     |a number is too large
                    withdrawn|1|{"reason":0.0}            |a value is neither object, list, text nor whole number
                    withdrawn|1|{"reason":0,"reason":0}   |its text is no JSON, or is torn
                    withdrawn|1|{"reason":0               |its text is no JSON, or is torn
                    withdrawn|1|{"reason":0}}             |its text is no JSON, or is torn
                    paid     |1|{"payment":{"method":"barter","rupiah":1}}|it holds a code of a newer release
                    delivered|1|{"items":[1],"delivery":{"form":"copy","means":"x"}}|it holds a code of a newer release
                    notice-arrived|1|{"arrived":"2025-02-30"}|a date or time is none
                    notice-arrived|1|{"arrived":20000}    |a value is not a text
                    """)
    void whatIsNotKnownIsRefusedAndNeverGuessed(String type, int version, String event, String problem) {
        String facts = REQUESTS.write(withdrawn("x")).facts().replace("{\"reason\":0}", event);
        EventText text = new EventText(type, version, facts, Optional.of("[\"rahasia\"]"));

        assertThatThrownBy(() -> REQUESTS.read(text))
                .isInstanceOf(PpidException.class)
                .hasMessageEndingWith(problem)
                .hasMessageNotContaining("rahasia");
    }

    /** An older form is brought to today's step by step before the event is built. */
    @Test
    void anEventOfAnOlderFormIsRead() {
        EventCodec<RequestEvent> later = EventCodec.of(
                RequestEvent.class,
                List.of(
                        new EventCodec.Upcast("withdrawn", 1, fields -> {
                            fields.put("why", fields.remove("because"));
                            return fields;
                        }),
                        new EventCodec.Upcast("withdrawn", 2, fields -> {
                            fields.put("reason", fields.remove("why"));
                            return fields;
                        })));
        EventText today = later.write(withdrawn("cukup"));
        String older = today.facts().replace("reason", "because");

        assertThat(today.version()).isEqualTo(3);
        assertThat(later.read(new EventText("withdrawn", 1, older, today.words())))
                .isEqualTo(withdrawn("cukup"));
        assertThat(later.write(new Recorded<>(withdrawn("x").stamp(), Events.of(RequestEvent.class, "closed")))
                        .version())
                .isEqualTo(1);
    }
}
