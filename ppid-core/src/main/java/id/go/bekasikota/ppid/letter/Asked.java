package id.go.bekasikota.ppid.letter;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.Receipt;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.request.RequestedItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for, as letters and the register repeat it (isi permintaan).
 *
 * @param number the registration number
 * @param received the day of receipt, as corrected last
 * @param items what is asked for
 * @param purpose what it is for; empty where not said
 * @param delivery the form and means asked for
 */
@JsonForm
public record Asked(
        RequestNumber number,
        @JsonIso LocalDate received,
        List<RequestedItem> items,
        Optional<String> purpose,
        Delivery delivery) {

    /** {@inheritDoc} */
    public Asked {
        Given.value(items, "items");
        items = List.copyOf(items);
    }

    static Asked of(RequestView view) {
        return of(view, view.receipt().items());
    }

    static Asked of(RequestView view, List<RequestedItem> items) {
        Receipt receipt = view.receipt();
        return new Asked(receipt.number(), view.received(), items, receipt.purpose(), receipt.delivery());
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    boolean hasPurpose() {
        return Need.says(purpose);
    }

    @Override
    public String toString() {
        return "Asked[" + number + ", " + received + "]";
    }
}
