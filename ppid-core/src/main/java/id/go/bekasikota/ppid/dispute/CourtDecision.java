package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A decision of a court or of the Supreme Court (putusan pengadilan, putusan kasasi), UU 14/2008 Pasal 49, Perma 2/2011
 * Pasal 10.
 *
 * @param number its number
 * @param ruling what becomes of the decision of Komisi Informasi
 * @param orders what is ordered
 * @param opens what it opens to the public; empty where it opens nothing, or gives something to the requester alone
 * @param present the parties present at the reading, whose term of cassation runs from it (Perma 2/2011 Pasal 9 ayat (2))
 */
@JsonForm
public record CourtDecision(
        @Needed("Perma 2/2011 Pasal 10") @Holds(CODE) String number,
        CourtRuling ruling,
        Set<CourtOrder> orders,
        List<PublicOpening> opens,
        Set<Side> present) {

    /** {@inheritDoc} */
    public CourtDecision {
        Given.value(orders, "orders");
        Given.value(opens, "opens");
        Given.value(present, "present");
        orders = Ordered.copy(CourtOrder.class, orders);
        opens = List.copyOf(opens);
        present = Ordered.copy(Side.class, present);
    }

    /**
     * Begins a decision.
     *
     * @param number its number
     * @param ruling what becomes of the decision of Komisi Informasi
     * @param orders what is ordered
     * @return a builder
     */
    public static Builder of(String number, CourtRuling ruling, CourtOrder... orders) {
        Given.value(orders, "orders");
        return new Builder(number, ruling, Arrays.asList(orders));
    }

    /** Collects the parts of a decision. Not thread-safe. */
    public static final class Builder {
        private final String number;
        private final CourtRuling ruling;
        private final Collection<CourtOrder> orders;
        private List<PublicOpening> opens = List.of();

        private Builder(String number, CourtRuling ruling, Collection<CourtOrder> orders) {
            this.number = number;
            this.ruling = ruling;
            this.orders = orders;
        }

        /**
         * Names what is opened to the public, under no exemption named; each name is one opening.
         *
         * @param information the information, as the public list would name it
         * @return this builder
         */
        public Builder opening(String... information) {
            Given.value(information, "information");
            return opening(Arrays.stream(information).map(PublicOpening::of).toArray(PublicOpening[]::new));
        }

        /**
         * Names what is opened to the public: all that an exemption covers, or some items of it. What is given to the requester
         * alone is not opened.
         *
         * @param openings what is opened
         * @return this builder
         */
        public Builder opening(PublicOpening... openings) {
            Given.value(openings, "openings");
            this.opens = List.of(openings);
            return this;
        }

        /**
         * Completes the decision.
         *
         * @param present the parties present at the reading
         * @return the decision
         */
        public CourtDecision readBefore(Side... present) {
            Given.value(present, "present");
            return new CourtDecision(
                    number,
                    ruling,
                    Ordered.copy(CourtOrder.class, orders),
                    opens,
                    Ordered.copy(Side.class, Arrays.asList(present)));
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
