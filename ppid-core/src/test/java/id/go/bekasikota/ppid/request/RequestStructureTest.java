package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.request.Requests.LAW;
import static id.go.bekasikota.ppid.request.Requests.PPID;
import static id.go.bekasikota.ppid.request.Requests.by;
import static id.go.bekasikota.ppid.request.Requests.day;
import static id.go.bekasikota.ppid.request.Requests.on;
import static id.go.bekasikota.ppid.request.Requests.receipt;
import static id.go.bekasikota.ppid.request.Requests.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a kept request must be to open again, under any law. */
class RequestStructureTest {
    private static final RequestEvent WITHDRAWN = new RequestEvents.Withdrawn("cukup");
    private static final RequestEvent VOIDED = new RequestEvents.Voided(new RequestNumber("9/2025"), "sama");
    private static final RequestEvent UNDONE = new RequestEvents.VoidingUndone("K/1");
    private static final RequestEvent RESTORED = new RequestEvents.VoidingRestored("K/1");
    private static final RequestEvent CLOSED = new RequestEvents.Closed();
    private static final RequestEvent DISPOSED = new RequestEvents.Disposed("a", "b", "c");
    private static final RequestEvent ARRIVED = new RequestEvents.NoticeArrived(day("2025-09-02"));
    private static final RequestEvent PAID = new RequestEvents.Paid(Payment.by(PaymentMethod.ACCOUNT, 1));
    private static final RequestEvent EXPIRED = new RequestEvents.Expired(new Expiry(
            "request.reply-missed",
            day("2025-09-02"),
            Citation.parse("UU 14/2008 Pasal 22 ayat (7)"),
            new BilingualText("a", "b")));

    private static InformationRequest restored(RequestEvent... later) {
        List<Recorded<RequestEvent>> first = received("2025-09-01").history().events();
        Stream<Recorded<RequestEvent>> more = Stream.of(later)
                .map(event -> new Recorded<>(
                        event instanceof RequestEvents.Expired ? by(Actor.time(), "2025-09-02") : on("2025-09-02"),
                        event));
        return InformationRequest.restore(Stream.concat(first.stream(), more).toList());
    }

    static Stream<List<RequestEvent>> possible() {
        return Stream.of(
                List.of(WITHDRAWN, ARRIVED, PAID, EXPIRED),
                List.of(CLOSED, PAID, ARRIVED, EXPIRED),
                List.of(VOIDED, EXPIRED),
                List.of(VOIDED, UNDONE, DISPOSED, RESTORED, EXPIRED),
                List.of(VOIDED, UNDONE, RESTORED, UNDONE, CLOSED));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void whatMayFollowAnEndOpensAgain(List<RequestEvent> events) {
        assertThat(restored(events.toArray(RequestEvent[]::new)).version()).isEqualTo(events.size() + 1);
    }

    static Stream<List<RequestEvent>> impossible() {
        return Stream.of(
                List.of(WITHDRAWN, DISPOSED),
                List.of(CLOSED, DISPOSED),
                List.of(CLOSED, WITHDRAWN),
                List.of(VOIDED, ARRIVED),
                List.of(VOIDED, PAID),
                List.of(UNDONE),
                List.of(CLOSED, UNDONE),
                List.of(VOIDED, RESTORED),
                List.of(DISPOSED, RESTORED),
                List.of(VOIDED, UNDONE, CLOSED, RESTORED),
                List.of(VOIDED, UNDONE, RESTORED, DISPOSED),
                List.of(WITHDRAWN, PAID, VOIDED));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void nothingElseFollowsAnEnd(List<RequestEvent> events) {
        assertThatThrownBy(() -> restored(events.toArray(RequestEvent[]::new)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("ended");
    }

    @Test
    void noRequestLiesBeforeTheStatute() {
        Recorded<RequestEvent> early = new Recorded<>(
                on("2010-04-29"), new RequestEvents.Received(receipt(day("2010-04-29"), "x"), Optional.empty()));

        assertThatThrownBy(() -> InformationRequest.restore(List.of(early)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2010-04-30");
    }

    @Test
    void timeNotesExpiriesAndNothingElse() {
        List<Recorded<RequestEvent>> first = received("2025-09-01").history().events();
        Stamp time = by(Actor.time(), "2025-09-02");

        for (Recorded<RequestEvent> wrong :
                List.of(new Recorded<>(time, DISPOSED), new Recorded<>(by(PPID, "2025-09-02"), EXPIRED))) {
            assertThatThrownBy(() -> InformationRequest.restore(List.of(first.get(0), wrong)))
                    .isInstanceOf(PpidException.class)
                    .hasMessageContaining("passing of time");
        }
        assertThatThrownBy(() -> received("2025-09-01").noted(day("2025-12-01"), LAW, on("2025-12-01")))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("passing of time");
    }

    @Test
    void aCaseHasOneReceiptThatComesFirst() {
        Recorded<RequestEvent> first = received("2025-09-01").history().events().get(0);

        assertThatThrownBy(() -> InformationRequest.restore(List.of(first, first)))
                .isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> InformationRequest.restore(List.of(new Recorded<>(on("2025-09-01"), DISPOSED))))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void noPaymentIsBelowNothing() {
        assertThatThrownBy(() -> Payment.by(PaymentMethod.ACCOUNT, -1)).isInstanceOf(PpidException.class);
    }
}
