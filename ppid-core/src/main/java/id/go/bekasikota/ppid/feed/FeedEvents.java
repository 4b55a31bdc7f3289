package id.go.bekasikota.ppid.feed;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Optional;

/** The events of {@link FeedEvent}. */
final class FeedEvents {
    private FeedEvents() {}

    /**
     * PPID Utama received a feed (penyampaian diterima).
     *
     * @param unit the code of the unit
     * @param feed what came
     */
    @JsonForm
    record Received(@Holds(CODE) String unit, Feed feed) implements FeedEvent {
        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * What silence did was noticed (pemberitahuan lewat waktu).
     *
     * @param expiry what it did
     * @param unit the code of the unit, where nothing had been received from it before; empty otherwise
     */
    @JsonForm
    record Expired(Expiry expiry, @Holds(CODE) Optional<String> unit) implements FeedEvent, ExpiryEvent {
        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * {@return what silence did to a unit that has handed something in, or was told before}
     *
     * @param expiry what it did
     */
    static FeedEvent expired(Expiry expiry) {
        return new Expired(expiry, Optional.empty());
    }
}
