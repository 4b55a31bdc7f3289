package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The published standard of costs (standar biaya perolehan salinan), PERKI 1/2021 Pasal 37 and 38 ayat (1).
 *
 * @param decision the decision that sets it
 * @param published the day on which it was published
 * @param prices the price of one piece of each service, in rupiah
 */
@JsonForm
public record Tariff(
        @Holds(CODE) String decision,
        @JsonIso LocalDate published,
        @Holds(CODE) Map<String, Long> prices) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the decision is blank or a price is below zero
     */
    public Tariff {
        Given.value(decision, "decision");
        Given.value(prices, "prices");
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
        if (decision.isBlank() || prices.values().stream().anyMatch(price -> price < 0)) {
            throw new PpidException(
                    "a tariff needs the decision that sets it and prices from 0 (PERKI 1/2021 Pasal 37)");
        }
    }

    /**
     * Computes the cost of copies.
     *
     * @param service the service, for example {@code fotokopi-a4}
     * @param pieces how many, from 0
     * @return the cost of copying by this tariff, nothing for sending yet
     * @throws PpidException if the tariff has no such service the number is below 0, or so many cost more than 10,000,000,000,000
     *     rupiah
     */
    public Cost of(String service, int pieces) {
        Given.value(service, "service");
        Long price = prices.get(service);
        if (price != null && pieces > 0 && price > Cost.MOST / pieces) {
            throw new PpidException(pieces + " pieces by the tariff " + decision + " cost more than " + Cost.MOST
                    + " rupiah (expected fewer)");
        }
        if (price == null || pieces < 0) {
            throw new PpidException("the tariff " + decision + " has no price of " + pieces + " \"" + service
                    + "\" (expected one of " + prices.keySet().stream().sorted().toList() + ")");
        }
        return new Cost(
                price * pieces,
                0,
                Optional.of(new Cost.PublishedTariff(decision, published)),
                List.of(PaymentMethod.values()));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
