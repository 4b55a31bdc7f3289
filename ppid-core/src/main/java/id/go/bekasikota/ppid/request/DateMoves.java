package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Stamp;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the events that move a due date, with the date before and after. */
final class DateMoves {
    private static final DateMove STAYS = new DateMove(Optional.empty(), Optional.empty());

    private final RequestView now;
    private final Stamp stamp;

    DateMoves(RequestView now, Stamp stamp) {
        this.now = now;
        this.stamp = stamp;
    }

    static RequestEvents.Received received(Receipt receipt, Deadlines law, Stamp stamp) {
        RequestEvents.Received draft = new RequestEvents.Received(receipt, Optional.empty());
        RequestFacts facts = new RequestFacts(History.beginning(stamp, draft));
        return new RequestEvents.Received(
                receipt, new RequestView(facts, stamp.on(), law).clock().due());
    }

    RequestEvents.DeclaredComplete complete() {
        return new RequestEvents.DeclaredComplete(move(now.clockOf(now.record().completeOn(stamp.on()))));
    }

    RequestEvent.Extended extended(ExtensionNotice notice) {
        return new RequestEvent.Extended(notice, move(now.clockOf(now.record().extendedOn(stamp.on()))));
    }

    RequestEvents.ReceiptCorrected corrected(LocalDate day, String reason) {
        LocalDate before = now.received();
        RequestView draft =
                now.with(stamp, new RequestEvents.ReceiptCorrected(before, day, reason, STAYS, ExtensionStanding.NONE));
        return new RequestEvents.ReceiptCorrected(before, day, reason, move(draft.clock()), draft.extensionStanding());
    }

    private DateMove move(ReplyClock after) {
        return new DateMove(now.clock().due(), after.due());
    }
}
