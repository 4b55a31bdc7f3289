package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The events of each kind of case come back as they were; part of {@link WholeCaseContract}. */
abstract class HistoryContract {
    private static final Stamp STAMP =
            new Stamp(Actor.court(), LocalDate.of(2025, 9, 1), Instant.parse("2025-09-01T02:00:00.123456Z"));

    protected abstract Storage newStorage();

    static List<SampleKind<?, ?>> kinds() {
        return SampleKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyEventComesBack(SampleKind<?, ?> kind) {
        for (Samples.Fill fill : Samples.Fill.values()) {
            allComeBack(kind, fill);
        }
    }

    private <E extends Event, A extends Aggregate<E>> void allComeBack(SampleKind<E, A> kind, Samples.Fill fill) {
        kind.wholes(fill).forEach(whole -> comesBack(kind, whole));
    }

    private <E extends Event, A extends Aggregate<E>> void comesBack(SampleKind<E, A> kind, A whole) {
        Storage storage = newStorage();

        Kept.add(storage, kind, "body", "1", whole);

        assertThat(Kept.events(storage, kind, "body", "1"))
                .contains(whole.history().events());
        assertThat(Kept.events(storage, kind, "body", "2")).isEmpty();
        assertThat(Kept.events(storage, kind, "nobody", "1")).isEmpty();
        assertThat(Kept.ids(storage, kind, "nobody")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatActsAppendedComesBack(SampleKind<?, ?> kind) {
        appended(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void appended(SampleKind<E, A> kind) {
        Storage storage = newStorage();
        A first = kind.begun();
        A second = kind.after(first, "a");
        A fourth = kind.after(kind.after(second, "b"), "c");
        Kept.add(storage, kind, "body", "1", first);
        Kept.add(storage, kind, "body", "2", first);

        Kept.update(storage, kind, "body", "1", second, 1);
        Kept.update(storage, kind, "body", "1", fourth, 2);

        assertThat(Kept.events(storage, kind, "body", "1"))
                .contains(fourth.history().events());
        assertThat(Kept.events(storage, kind, "body", "2"))
                .contains(first.history().events());
        assertThat(Kept.ids(storage, kind, "body")).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " led and trailed by blanks\u00A0 ",
                "\uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD840\uDC00",
                "\u202Eterbalik\u202C \u200F\u0634\u0631\u0642",
                "A\u0301 \u00C1 \u0131I \uFB01",
                "'; DROP TABLE ppid_event; -- \" ` \\' $1 ? :id % _",
                "<script>alert(1)</script> &amp; ]]> ${7*7} #{1} {0}",
                "a\r\nb\nc\td",
                "null",
                "\uFFFD"
            })
    void hostileTextsComeBackEqual(String text) {
        SampleKind.all().forEach(kind -> textComesBack(kind, text));
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 256, 4_000, 8_191, 32_768, 65_536, 1_048_577})
    void longTextsComeBackWhole(int length) {
        textComesBack(SampleKind.REQUEST, "\u00E9\uD83D\uDE00" + "n".repeat(length - 3));
    }

    private <E extends Event, A extends Aggregate<E>> void textComesBack(SampleKind<E, A> kind, String text) {
        Storage storage = newStorage();
        A first = kind.after(kind.begun(), text);
        A second = kind.after(first, text);
        Kept.add(storage, kind, "body", "1", first);
        Kept.update(storage, kind, "body", "1", second, 2);

        assertThat(Kept.events(storage, kind, "body", "1")
                        .filter(second.history().events()::equals)
                        .isPresent())
                .as(kind.code())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0001-01-01", "1582-10-04", "1582-10-15", "1900-01-01", "2000-02-29", "2011-12-30", "9999-12-31"
            })
    void daysComeBackWhateverTheCalendarOfTheirTime(String text) {
        comesBack(STAMP.on(LocalDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "2011-12-30T10:30:00.000001Z",
                "2025-03-30T01:30:00.1Z",
                "2025-10-26T00:59:59.999999Z",
                "2038-01-19T03:14:08.999Z"
            })
    void momentsComeBackToTheMicrosecond(String text) {
        comesBack(new Stamp(STAMP.by(), STAMP.on(), Instant.parse(text)));
    }

    private void comesBack(Stamp stamp) {
        Storage storage = newStorage();
        List<Stamp> stamps = List.of(stamp, STAMP);
        for (int i = 0; i < stamps.size(); i++) {
            Kept.add(
                    storage,
                    SampleKind.REQUEST,
                    "body",
                    "N" + i,
                    SampleKind.REQUEST.after(
                            SampleKind.REQUEST.begunAt(stamps.get(i).recorded()), stamps.get(i), "a"));
        }

        for (int i = 0; i < stamps.size(); i++) {
            assertThat(Kept.events(storage, SampleKind.REQUEST, "body", "N" + i)
                            .map(events -> events.get(1).stamp()))
                    .contains(stamps.get(i));
        }
    }
}
