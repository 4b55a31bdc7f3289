package id.go.bekasikota.ppid.storage;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Optional;

/**
 * Which cases are asked for by receipt and term, and in which order (perkara yang diterima dalam suatu masa).
 *
 * @param period the days of receipt
 * @param unit the code of the unit that handles them; empty for all
 * @param stage where they stand by their acts; empty for all
 * @param terms the days of their {@link CaseCard#term}; those without one count as of the last day of the year 9999
 * @param order in which order they are told
 */
public record ReceivedQuery(
        DateRange period, @Holds(CODE) Optional<String> unit, Optional<CaseStage> stage, DateRange terms, Order order) {
    /** In which order cases are told (urutan). */
    public enum Order implements Coded {
        /** In the order of their places; the first page lies behind {@link Place#START}. */
        OLDEST("oldest"),
        /** Against the order of their places; the first page lies behind {@link Place#END}. */
        NEWEST("newest"),
        /**
         * In the order of the days of their terms, then of ids: the places that are told have the day of the term; the first page lies
         * behind {@link Place#START}.
         */
        TERM("term");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /**
         * {@return the constant of a code, compared exactly}
         *
         * @param code the code
         */
        @JsonCreator
        public static Order of(String code) {
            return Coded.of(Order.class, code);
        }
    }

    /**
     * {@return the cases of all units received in a period, in the order of their places}
     *
     * @param period the days of receipt
     */
    public static ReceivedQuery in(DateRange period) {
        return new ReceivedQuery(period, Optional.empty(), Optional.empty(), DateRange.ALWAYS, Order.OLDEST);
    }

    /**
     * {@return the same of one unit alone}
     *
     * @param code the code of the unit
     */
    public ReceivedQuery by(String code) {
        Given.value(code, "code");
        return new ReceivedQuery(period, Optional.of(code), stage, terms, order);
    }

    /**
     * {@return the same that stand at one stage alone}
     *
     * @param only the stage
     */
    public ReceivedQuery at(CaseStage only) {
        Given.value(only, "only");
        return new ReceivedQuery(period, unit, Optional.of(only), terms, order);
    }

    /** {@return the same, the newest first} */
    public ReceivedQuery newestFirst() {
        return new ReceivedQuery(period, unit, stage, terms, Order.NEWEST);
    }

    /**
     * {@return the same whose terms hang on certain days alone}
     *
     * @param days the days
     */
    public ReceivedQuery withTerms(DateRange days) {
        Given.value(days, "days");
        return new ReceivedQuery(period, unit, stage, days, order);
    }

    /** {@return the same in the order of their terms} */
    public ReceivedQuery byTerm() {
        return new ReceivedQuery(period, unit, stage, terms, Order.TERM);
    }

    /**
     * {@return whether a case is among them}
     *
     * @param card the case
     */
    public boolean covers(CaseCard card) {
        Given.value(card, "card");
        return period.contains(card.received())
                && terms.contains(card.termOrLast())
                && unit.filter(code -> !card.unit().equals(Optional.of(code))).isEmpty()
                && stage.filter(at -> !card.stage().equals(Optional.of(at))).isEmpty();
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
