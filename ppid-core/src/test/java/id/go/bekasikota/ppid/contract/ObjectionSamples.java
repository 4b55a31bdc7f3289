package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.organization.Actor;
import java.util.List;
import java.util.stream.Stream;

/** Samples of objections: answered, settled and withdrawn, in which together each kind of event happens. */
final class ObjectionSamples {
    private ObjectionSamples() {}

    static List<Objection> all(Fill fill) {
        return List.of(
                answered(fill),
                objection(fill, List.of("settled", "expired")),
                objection(fill, List.of("withdrawn", "expired")));
    }

    /** An objection that went on to its end by an answer. */
    static Objection answered(Fill fill) {
        return objection(
                fill, List.of("entered", "receipt-corrected", "answered", "answer-received", "executed", "expired"));
    }

    private static Objection objection(Fill fill, List<String> following) {
        return Objection.restore(Stream.concat(Stream.of("filed"), following.stream())
                .map(kind -> Events.kind(ObjectionEvent.class, kind))
                .map(kind -> recorded(Samples.of(kind, fill), fill))
                .toList());
    }

    /** Time notes what expired and does nothing else. */
    private static Recorded<ObjectionEvent> recorded(ObjectionEvent event, Fill fill) {
        Stamp sample = Samples.of(Stamp.class, fill);
        Actor by = event instanceof ExpiryEvent ? Actor.time() : SampleLife.PPID;
        return new Recorded<>(new Stamp(by, sample.on(), sample.recorded()), event);
    }
}
