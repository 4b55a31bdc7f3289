package id.go.bekasikota.ppid.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a history says of the days on which it happened. */
class HistoryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private static Recorded<RequestEvent> on(LocalDate day) {
        return new Recorded<>(new Stamp(Actor.time(), day, Instant.EPOCH), Events.of(RequestEvent.class, "closed"));
    }

    @Test
    void aCaseIsThereFromTheDayOfItsFirstActOn() {
        History<RequestEvent> history = History.of(List.of(on(DAY), on(DAY.plusDays(9))));

        assertThat(history.beganBy(DAY.minusDays(1))).isFalse();
        assertThat(history.beganBy(DAY)).isTrue();
        assertThat(history.beganBy(DAY.plusDays(1))).isTrue();
        assertThat(history.lastDay()).isEqualTo(DAY.plusDays(9));
        assertThat(History.of(List.<Recorded<RequestEvent>>of()).beganBy(DAY)).isFalse();
    }

    /** The first act begins a case, also where a later one is dated before it. */
    @Test
    void whatWasRecordedFirstIsTheBeginning() {
        History<RequestEvent> history = History.of(List.of(on(DAY), on(DAY.minusDays(5))));

        assertThat(history.beganBy(DAY.minusDays(5))).isFalse();
        assertThat(history.until(DAY.minusDays(5)).version()).isEqualTo(1);
    }
}
