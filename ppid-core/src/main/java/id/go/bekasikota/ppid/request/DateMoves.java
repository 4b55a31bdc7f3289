package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the events that move a due date, with the date before and after. */
final class DateMoves {
    private final InformationRequest request;
    private final Deadlines law;
    private final Stamp stamp;

    DateMoves(InformationRequest request, Deadlines law, Stamp stamp) {
        this.request = request;
        this.law = law;
        this.stamp = stamp;
    }

    static InformationRequest received(Receipt receipt, Deadlines law, Stamp stamp) {
        Stamp day = stamp.on(receipt.received());
        InformationRequest draft = begun(day, new RequestEvent.Received(receipt, Optional.empty()));
        return begun(day, new RequestEvent.Received(receipt, due(draft, law, stamp)));
    }

    private static InformationRequest begun(Stamp stamp, RequestEvent.Received received) {
        return InformationRequest.restore(List.of(new Recorded<>(stamp, received)));
    }

    RequestEvent.DeclaredComplete complete() {
        return new RequestEvent.DeclaredComplete(moveTo(new RequestEvent.DeclaredComplete(stays())));
    }

    RequestEvent.Extended extended(ExtensionNotice notice) {
        return new RequestEvent.Extended(notice, moveTo(new RequestEvent.Extended(notice, stays())));
    }

    RequestEvent.ReceiptCorrected corrected(LocalDate day, String reason) {
        LocalDate before = request.on(stamp.on(), law).received();
        RequestEvent.ReceiptCorrected draft =
                new RequestEvent.ReceiptCorrected(before, day, reason, stays(), ExtensionStanding.NONE);
        ExtensionStanding extension =
                request.with(stamp, draft).on(stamp.on(), law).extensionStanding();
        return new RequestEvent.ReceiptCorrected(before, day, reason, moveTo(draft), extension);
    }

    private DateMove moveTo(RequestEvent event) {
        return new DateMove(due(request, law, stamp), due(request.with(stamp, event), law, stamp));
    }

    private DateMove stays() {
        return new DateMove(Optional.empty(), Optional.empty());
    }

    private static Optional<LocalDate> due(InformationRequest request, Deadlines law, Stamp stamp) {
        return request.on(stamp.on(), law).clock().due();
    }
}
