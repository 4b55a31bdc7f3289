package id.go.bekasikota.ppid.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An act can only append. */
class HistorySinceTest {
    private static final Stamp STAMP = new Stamp(Actor.court(), LocalDate.of(2025, 9, 1), Instant.EPOCH);
    private static final RequestEvent A = Events.of(RequestEvent.class, "withdrawn", "a");
    private static final RequestEvent B = Events.of(RequestEvent.class, "withdrawn", "b");

    @Test
    void whatWasAppendedIsToldAndAnythingElseRefused() {
        History<RequestEvent> before = History.beginning(STAMP, A);

        assertThat(before.since(before)).isEmpty();
        assertThat(before.plus(STAMP, B).since(before)).containsExactly(new Recorded<>(STAMP, B));
        assertThatThrownBy(() -> before.since(before.plus(STAMP, B))).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> History.beginning(STAMP, B).plus(STAMP, A).since(before))
                .isInstanceOf(PpidException.class);
    }
}
