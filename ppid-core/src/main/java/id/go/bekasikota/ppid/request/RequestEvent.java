package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * Something that happened to a request (peristiwa permintaan). No event holds who asked; one that moves the due date holds
 * the old and the new one.
 */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = RequestEvents.Received.class, name = "received"),
    @JsonSubTypes.Type(value = RequestEvents.DeclaredComplete.class, name = "declared-complete"),
    @JsonSubTypes.Type(value = RequestEvent.DeclaredIncomplete.class, name = "declared-incomplete"),
    @JsonSubTypes.Type(value = RequestEvents.Repaired.class, name = "repaired"),
    @JsonSubTypes.Type(value = RequestEvents.Disposed.class, name = "disposed"),
    @JsonSubTypes.Type(value = RequestEvent.Extended.class, name = "extended"),
    @JsonSubTypes.Type(value = RequestEvent.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = RequestEvents.NoticeArrived.class, name = "notice-arrived"),
    @JsonSubTypes.Type(value = RequestEvents.CopyRequested.class, name = "copy-requested"),
    @JsonSubTypes.Type(value = RequestEvents.Paid.class, name = "paid"),
    @JsonSubTypes.Type(value = RequestEvents.Delivered.class, name = "delivered"),
    @JsonSubTypes.Type(value = RequestEvents.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = RequestEvents.ReceiptCorrected.class, name = "receipt-corrected"),
    @JsonSubTypes.Type(value = RequestEvents.Voided.class, name = "voided"),
    @JsonSubTypes.Type(value = RequestEvents.VoidingUndone.class, name = "voiding-undone"),
    @JsonSubTypes.Type(value = RequestEvents.VoidingRestored.class, name = "voiding-restored"),
    @JsonSubTypes.Type(value = RequestEvents.KeptForDuplicate.class, name = "kept-for-duplicate"),
    @JsonSubTypes.Type(value = RequestEvents.Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = RequestEvents.Expired.class, name = "expired")
})
public sealed interface RequestEvent extends Event
        permits RequestEvents.Received,
                RequestEvents.DeclaredComplete,
                RequestEvent.DeclaredIncomplete,
                RequestEvents.Repaired,
                RequestEvents.Disposed,
                RequestEvent.Extended,
                RequestEvent.Answered,
                RequestEvents.NoticeArrived,
                RequestEvents.CopyRequested,
                RequestEvents.Paid,
                RequestEvents.Delivered,
                RequestEvents.Withdrawn,
                RequestEvents.ReceiptCorrected,
                RequestEvents.Voided,
                RequestEvents.VoidingUndone,
                RequestEvents.VoidingRestored,
                RequestEvents.KeptForDuplicate,
                RequestEvents.Closed,
                RequestEvents.Expired {

    /**
     * It was found incomplete (PERKI 1/2021 Pasal 33 ayat (1) and (2)).
     *
     * @param notice what it lacks, as the requester was told
     */
    @JsonForm
    record DeclaredIncomplete(IncompletenessNotice notice) implements RequestEvent {}

    /**
     * The days for the written notice were extended (UU 14/2008 Pasal 22 ayat (8)).
     *
     * @param notice the written reasons
     * @param due the due date before and after
     */
    @JsonForm
    record Extended(ExtensionNotice notice, DateMove due) implements RequestEvent {}

    /**
     * One or more items were answered (UU 14/2008 Pasal 22 ayat (7)).
     *
     * @param notice the written notice
     */
    @JsonForm
    record Answered(WrittenNotice notice) implements RequestEvent {}
}
