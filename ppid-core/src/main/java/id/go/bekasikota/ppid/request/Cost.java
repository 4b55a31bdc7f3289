package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a requester pays for copies and sending (biaya), UU 14/2008 Pasal 22 ayat (7) huruf g, PERKI 1/2021 Pasal 37. The
 * form of the notice (Lampiran VII) has a line for other costs; that Pasal knows none, so there is no field for them.
 *
 * @param copying the cost of copying, in rupiah, from 0 to 10,000,000,000,000
 * @param sending the cost of sending, in rupiah, from 0 to 10,000,000,000,000
 * @param tariff the decision that sets the published tariff, and the day of its publication; empty where nothing is charged
 * @param methods how it may be paid; empty where nothing is charged
 */
@JsonForm
public record Cost(long copying, long sending, Optional<PublishedTariff> tariff, List<PaymentMethod> methods) {
    /** The largest amount, in rupiah: so many times the budget of a city that no sum of such amounts is beyond a number. */
    static final long MOST = 10_000_000_000_000L;

    private static final Cost FREE = new Cost(0, 0, Optional.empty(), List.of());

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if an amount is below 0 or above that
     */
    public Cost {
        Given.value(methods, "methods");
        methods = List.copyOf(methods);
        if (copying < 0 || sending < 0 || copying > MOST || sending > MOST) {
            throw new PpidException("a cost is below 0 rupiah or above " + MOST + " (PERKI 1/2021 Pasal 37)");
        }
    }

    /** {@return no cost at all} */
    public static Cost free() {
        return FREE;
    }

    /**
     * {@return this cost with that of sending}
     *
     * @param rupiah the amount, from 0
     * @throws PpidException if the amount is below 0 or above 10,000,000,000,000
     */
    public Cost plusSending(long rupiah) {
        return new Cost(copying, rupiah, tariff, methods);
    }

    /** {@return the whole amount: copying and sending, in rupiah} */
    public long total() {
        return copying + sending;
    }

    boolean lacksTariff() {
        boolean decided = tariff.filter(told -> !told.decision().isBlank()).isPresent();
        return total() > 0 && (!decided || methods.isEmpty());
    }

    /** Whether it follows a tariff that was published only after a day on which it is told. */
    boolean isPublishedAfter(LocalDate day) {
        return total() > 0 && tariff.filter(told -> told.on().isAfter(day)).isPresent();
    }

    /**
     * The decision that sets a tariff and when it was published (standar biaya yang diumumkan), as a cost refers to it.
     *
     * @param decision the decision that sets it
     * @param on the day on which it was published (PERKI 1/2021 Pasal 38 ayat (2))
     */
    @JsonForm
    public record PublishedTariff(
            @Holds(CODE) String decision, @JsonIso LocalDate on) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
