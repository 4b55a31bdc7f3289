package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The proof of receipt as data (tanda bukti penerimaan permintaan), UU 14/2008 Pasal 22 ayat (4), without identity and without what was
 * asked: it may be printed, sent or shown as a code to scan. The letter with the identity is {@link LetterDesk#receipt}.
 *
 * @param number the registration number
 * @param body the name of the public body
 * @param unit the code of the unit that received it
 * @param received the day of receipt, as corrected
 * @param items how many items were asked for, from 1
 * @param answerBy the last day for the written notice; empty where the calendar does not reach it
 * @param explanation why it falls there
 */
@JsonForm
public record ReceiptSlip(
        RequestNumber number,
        @Holds(CODE) String body,
        @Holds(CODE) String unit,
        @JsonIso LocalDate received,
        int items,
        @JsonIso Optional<LocalDate> answerBy,
        BilingualText explanation) {

    /** The slip of a request as it stands after its last event. */
    static ReceiptSlip of(InformationRequest request, PublicBody body, Deadlines law) {
        Deadline due = request.replyDue(law);
        return new ReceiptSlip(
                request.number(),
                body.name(),
                request.receipt().unit(),
                request.on(request.history().lastDay(), law).received(),
                request.receipt().items().size(),
                due.due().known(),
                explained(due));
    }

    /** Why a day falls where it does, as it may be told to whoever asked. */
    static BilingualText explained(Deadline deadline) {
        return new BilingualText(deadline.explain(Language.INDONESIAN), deadline.explain(Language.ENGLISH));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
