package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list (halaman daftar).
 *
 * @param <T> what is listed
 * @param items what stands on it, an unmodifiable list in the order of receipt, then of numbers
 * @param next what to give {@link Listing#after} for the page behind it; empty on the last page
 */
@JsonForm
public record Page<T>(List<T> items, @Holds(CODE) Optional<String> next) {

    /** {@inheritDoc} */
    public Page {
        Given.value(items, "items");
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
