package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One request as its register records it (catatan permintaan): dates and codes, no identity and no content.
 *
 * @param number its registration number
 * @param unit the code of the unit that handles it
 * @param intake how it came in
 * @param extensionNoticed the day on which the extension was noticed; empty where there was none
 * @param end how it ended; empty while pending
 */
@JsonForm
public record RequestRecord(
        RegisterCode number,
        RegisterCode unit,
        Intake intake,
        @JsonIso Optional<LocalDate> extensionNoticed,
        Optional<RequestEnd> end) {

    /**
     * {@return the record as it stood at the end of a day: what happened later is absent}
     *
     * @param date the day, inclusive; not before receipt
     */
    public RequestRecord asOf(LocalDate date) {
        Intake then = new Intake(
                intake.received(),
                intake.complete().filter(day -> !day.isAfter(date)),
                intake.channel(),
                intake.requesterType(),
                intake.category());
        return new RequestRecord(
                number,
                unit,
                then,
                extensionNoticed.filter(day -> !day.isAfter(date)),
                end.filter(ended -> !ended.date().isAfter(date)));
    }

    /** The record with the day on which the request is declared complete. */
    RequestRecord completeOn(LocalDate day) {
        Intake checked = new Intake(
                intake.received(), Optional.of(day), intake.channel(), intake.requesterType(), intake.category());
        return new RequestRecord(number, unit, checked, extensionNoticed, end);
    }

    /** The record with the day on which the extension is noticed. */
    RequestRecord extendedOn(LocalDate day) {
        return new RequestRecord(number, unit, intake, Optional.of(day), end);
    }
}
