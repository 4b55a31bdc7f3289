package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Optional;

/**
 * Which page of a list is asked for (permintaan halaman daftar): of which unit, behind which page, and how long.
 *
 * @param unit the code of the unit; empty for all
 * @param mark the {@link Page#next} of the page before; empty for the first page
 * @param size how many stand on a page, from 1 to {@value #LARGEST}
 */
@JsonForm
public record Listing(
        @Holds(CODE) Optional<String> unit, @Holds(CODE) Optional<String> mark, int size) {
    /** How long a page may be. */
    public static final int LARGEST = 500;

    private static final int USUAL = 50;

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if no page is of that size
     */
    public Listing {
        if (size < 1 || size > LARGEST) {
            throw new PpidException("a page of " + size + " cannot be listed (expected 1 to " + LARGEST + ")");
        }
    }

    /** {@return the first page of a list of all units, of 50} */
    public static Listing first() {
        return new Listing(Optional.empty(), Optional.empty(), USUAL);
    }

    /**
     * {@return the same of one unit alone}
     *
     * @param code the code of the unit
     */
    public Listing ofUnit(String code) {
        Given.value(code, "code");
        return new Listing(Optional.of(code), mark, size);
    }

    /**
     * {@return the page behind another}
     *
     * @param next the {@link Page#next} of that page
     */
    public Listing after(String next) {
        Given.value(next, "next");
        return new Listing(unit, Optional.of(next), size);
    }

    /**
     * {@return the same in pages of another length}
     *
     * @param items how many stand on a page, from 1 to {@value #LARGEST}
     * @throws PpidException if no page is of that size
     */
    public Listing ofSize(int items) {
        return new Listing(unit, mark, items);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
