package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.event.Recorded;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the events say of receipt, check and repair. Filled once by {@link RequestFacts}, then never changed. */
final class IntakeFacts {
    /** The receipt, its purpose as repaired last. */
    Receipt receipt;

    /** The day of receipt as corrected last. */
    LocalDate received;

    /** What the days are counted from; the time of day of a corrected receipt is not known. */
    Trigger trigger;

    /** The unit that handles the request. */
    String unit;

    /** The due date last shown to the requester. */
    Optional<LocalDate> shownDue;

    /** The last letter of incompleteness, unless the request was declared complete since. */
    @Nullable
    Recorded<RequestEvent.DeclaredIncomplete> openLetter;

    /** Whether the request was repaired since that letter. */
    boolean repaired;

    /** Whether there ever was a letter of incompleteness. */
    boolean foundIncomplete;

    /** The day on which it was declared complete last. */
    @Nullable
    LocalDate declaredComplete;

    /** The day on which its completeness was checked first. */
    @Nullable
    LocalDate firstCheck;

    IntakeFacts(RequestEvents.Received first) {
        this.receipt = first.receipt();
        this.received = receipt.received();
        this.trigger = receipt.trigger();
        this.unit = receipt.unit();
        this.shownDue = first.due();
    }

    void take(Recorded<RequestEvent> recorded) {
        RequestEvent event = recorded.event();
        if (event instanceof RequestEvents.DeclaredComplete complete) {
            declaredComplete = checkedOn(recorded.on());
            openLetter = null;
            shownDue = complete.due().to();
        } else if (event instanceof RequestEvent.DeclaredIncomplete incomplete) {
            openLetter = new Recorded<>(recorded.stamp(), incomplete);
            repaired = false;
            foundIncomplete = true;
            checkedOn(recorded.on());
        } else if (event instanceof RequestEvents.Repaired repair) {
            repaired = true;
            receipt = repair.purpose().map(receipt::withPurpose).orElse(receipt);
        } else if (event instanceof RequestEvents.Disposed disposed) {
            unit = disposed.to();
        } else if (event instanceof RequestEvent.Extended extended) {
            shownDue = extended.due().to();
        } else if (event instanceof RequestEvents.ReceiptCorrected corrected) {
            received = corrected.to();
            trigger = Trigger.on(received);
            shownDue = corrected.due().to();
        }
    }

    /** The day from which the days for the repair run. */
    LocalDate letterArrived(Recorded<RequestEvent.DeclaredIncomplete> letter) {
        return letter.event().notice().arrived().orElse(letter.on());
    }

    private LocalDate checkedOn(LocalDate day) {
        firstCheck = firstCheck == null ? day : firstCheck;
        return day;
    }
}
