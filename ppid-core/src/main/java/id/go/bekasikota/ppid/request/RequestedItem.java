package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;

/**
 * One piece of information asked for (rincian informasi yang diminta), PERKI 1/2021 Pasal 29 ayat (5) huruf g. Each is
 * answered for itself; no text speaks of several items, and here the days are met when the last is answered.
 *
 * @param number its place in the request, from 1
 * @param details what is asked for, as written
 */
@JsonForm
public record RequestedItem(int number, @Holds(WORDS) String details) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the number is below 1 or nothing is asked
     */
    public RequestedItem {
        Given.value(details, "details");
        if (number < 1 || details.isBlank()) {
            throw new PpidException("an item asks for nothing (PERKI 1/2021 Pasal 29 ayat (5) huruf g)");
        }
    }

    @Override
    public String toString() {
        return "RequestedItem[" + number + "]";
    }
}
