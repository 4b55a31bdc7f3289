package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every event stands in the log of its body, once and in order; part of {@link WholeCaseContract}. */
abstract class EventLogContract {
    protected abstract Storage newStorage();

    @Test
    void everyEventOfEveryKindIsLoggedInTheOrderInWhichItWasKept() {
        Storage storage = newStorage();
        List<EventLog.Entry> expected = new ArrayList<>();
        SampleKind.all().forEach(kind -> begin(storage, kind, expected));
        SampleKind.all().forEach(kind -> goOn(storage, kind, expected));

        List<EventLog.Entry> log = Kept.log(storage, "body");
        assertThat(log).containsExactlyElementsOf(expected);
        assertThat(log)
                .extracting(EventLog.Entry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.size()).boxed().toList());
    }

    private static <E extends Event, A extends Aggregate<E>> void begin(
            Storage storage, SampleKind<E, A> kind, List<EventLog.Entry> expected) {
        A whole = kind.whole(Samples.Fill.FULL);
        Kept.add(storage, kind, "body", "1", whole);
        whole.history().events().forEach(event -> expected.add(entry(expected, kind, event)));
    }

    /** Only what was appended is logged anew. */
    private static <E extends Event, A extends Aggregate<E>> void goOn(
            Storage storage, SampleKind<E, A> kind, List<EventLog.Entry> expected) {
        A whole = kind.whole(Samples.Fill.FULL);
        int version = whole.history().version();
        A longer = kind.after(kind.after(whole, "one more"), "and another");
        Kept.update(storage, kind, "body", "1", longer, version);
        longer.history()
                .events()
                .subList(version, version + 2)
                .forEach(event -> expected.add(entry(expected, kind, event)));
    }

    private static EventLog.Entry entry(List<EventLog.Entry> before, SampleKind<?, ?> kind, Recorded<?> event) {
        return new EventLog.Entry(before.size() + 1L, kind.code(), "1", event);
    }

    @Test
    void theLogIsReadPageByPage() {
        Storage storage = newStorage();
        for (int i = 0; i < 10; i++) {
            Kept.add(storage, SampleKind.REQUEST, "body", "N" + i, SampleKind.REQUEST.begun());
        }

        assertThat(ids(storage, 0, 4)).containsExactly("N0", "N1", "N2", "N3");
        assertThat(ids(storage, 4, 4)).containsExactly("N4", "N5", "N6", "N7");
        assertThat(ids(storage, 8, 4)).containsExactly("N8", "N9");
        assertThat(ids(storage, 10, 4)).isEmpty();
    }

    private static List<String> ids(Storage storage, long position, int limit) {
        return storage.inTransaction(stores -> stores.events().after("body", position, limit)).stream()
                .map(EventLog.Entry::id)
                .toList();
    }

    @Test
    void eachBodyHasALogOfItsOwn() {
        Storage storage = newStorage();
        for (String body : RoundTripContract.DIFFERENT) {
            Kept.add(storage, SampleKind.REQUEST, body, "1", SampleKind.REQUEST.begun());
        }

        Recorded<?> first = SampleKind.REQUEST.begun().history().events().get(0);
        for (String body : RoundTripContract.DIFFERENT) {
            assertThat(Kept.log(storage, body)).containsExactly(new EventLog.Entry(1, "request", "1", first));
        }
        assertThat(Kept.log(storage, "nobody")).isEmpty();
    }
}
