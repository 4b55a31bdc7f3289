package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What is recorded of a request on receipt (penerimaan permintaan), without who asked: UU 14/2008 Pasal 22 ayat (2) to (4),
 * PERKI 1/2021 Pasal 29 to 32.
 *
 * @param number the registration number, given at once
 * @param unit the code of the unit at which it arrived
 * @param received the day of receipt
 * @param arrival how it arrived
 * @param items what is asked for, at least one
 * @param purpose what it is for; empty where not said, which is a gap and never a reason not to register
 * @param delivery the form and means asked for
 * @param category the class of the information asked for; empty where not known
 */
@JsonForm
public record Receipt(
        RequestNumber number,
        @Holds(CODE) String unit,
        @JsonIso LocalDate received,
        Arrival arrival,
        List<RequestedItem> items,
        @Holds(WORDS) Optional<String> purpose,
        Delivery delivery,
        Optional<DisclosureClass> category) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if nothing is asked for
     */
    public Receipt {
        Given.value(items, "items");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new PpidException("the request asks for nothing (UU 14/2008 Pasal 22 ayat (2))");
        }
    }

    /**
     * How a request arrived.
     *
     * @param channel the channel
     * @param manner in writing or not
     * @param requester the kind of requester
     * @param time the time of day in the body's own zone, which a daily cut-off hour looks at; empty where not known
     */
    @JsonForm
    public record Arrival(
            Channel channel,
            Manner manner,
            RequesterType requester,
            @JsonIso Optional<LocalTime> time) {}

    /** {@return what the days are counted from: the day of receipt, with the time of day where it is known} */
    public Trigger trigger() {
        return new Trigger(received, arrival.time());
    }

    Receipt withPurpose(String repaired) {
        return new Receipt(number, unit, received, arrival, items, Optional.of(repaired), delivery, category);
    }

    @Override
    public String toString() {
        return "Receipt[" + number + ", " + unit + ", " + received + "]";
    }
}
