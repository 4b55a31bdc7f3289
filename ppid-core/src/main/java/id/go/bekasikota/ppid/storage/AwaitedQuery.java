package id.go.bekasikota.ppid.storage;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which pending cases are asked for by the day from which their term is counted (perkara yang menunggu jawaban). Who asks turns
 * days on which an answer is due into these days, so that a storage knows no law; what it gives is checked again.
 *
 * @param unit the code of the unit that handles them; empty for all
 * @param counted from completeness, where a case was declared complete and else from receipt; or from receipt in any case
 * @param plain these days of those without an extension
 * @param extended these days of those of which an extension was noticed
 */
public record AwaitedQuery(
        @Holds(CODE) Optional<String> unit, ClockStart counted, DateRange plain, DateRange extended) {
    /** {@return all pending cases} */
    public static AwaitedQuery any() {
        return new AwaitedQuery(Optional.empty(), ClockStart.RECEIPT, DateRange.ALWAYS, DateRange.ALWAYS);
    }

    /**
     * {@return the same of one unit alone}
     *
     * @param code the code of the unit
     */
    public AwaitedQuery by(String code) {
        Given.value(code, "code");
        return new AwaitedQuery(Optional.of(code), counted, plain, extended);
    }

    /**
     * {@return whether a case is among them, its unit left aside}
     *
     * @param card the case
     */
    public boolean covers(CaseCard card) {
        Given.value(card, "card");
        return card.pending()
                .filter(term -> (term.extended() ? extended : plain).contains(start(card, term)))
                .isPresent();
    }

    /** {@return the days of receipt beyond which no case is among them} */
    public DateRange receipts() {
        LocalDate from = plain.from().isBefore(extended.from()) ? plain.from() : extended.from();
        LocalDate to = plain.to().isAfter(extended.to()) ? plain.to() : extended.to();
        return counted == ClockStart.COMPLETE ? DateRange.ALWAYS : new DateRange(from, to);
    }

    private LocalDate start(CaseCard card, CaseCard.Pending term) {
        return counted == ClockStart.COMPLETE ? term.complete().orElse(card.received()) : card.received();
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
