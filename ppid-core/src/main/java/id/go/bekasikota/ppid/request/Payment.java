package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Optional;

/**
 * A payment for copies (pembayaran biaya salinan), PERKI 1/2021 Pasal 38.
 *
 * @param rupiah the amount
 * @param method how
 * @param receipt the number of the written receipt, which cash needs; empty where there is none
 */
@JsonForm
public record Payment(
        long rupiah, PaymentMethod method, @Holds(CODE) Optional<String> receipt) {

    /**
     * Checks the amount.
     *
     * @param rupiah the amount
     * @param method how
     * @param receipt the number of the written receipt
     * @throws PpidException if the amount is below 0
     */
    public Payment {
        if (rupiah < 0 || rupiah > 2 * Cost.MOST) {
            throw new PpidException(
                    "a payment is below 0 rupiah or above " + 2 * Cost.MOST + " (PERKI 1/2021 Pasal 38)");
        }
    }

    /**
     * {@return a payment in cash}
     *
     * @param rupiah the amount
     * @param receipt the number of the written receipt (PERKI 1/2021 Pasal 38 ayat (4))
     */
    public static Payment inCash(long rupiah, String receipt) {
        Given.value(receipt, "receipt");
        return new Payment(rupiah, PaymentMethod.CASH, Optional.of(receipt));
    }

    /**
     * {@return a payment without a written receipt}
     *
     * @param method how; in cash it is denied
     * @param rupiah the amount
     */
    public static Payment by(PaymentMethod method, long rupiah) {
        return new Payment(rupiah, method, Optional.empty());
    }

    boolean lacksReceipt() {
        return method == PaymentMethod.CASH
                && receipt.filter(text -> !text.isBlank()).isEmpty();
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
