package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision of adjudication (putusan ajudikasi Komisi Informasi), UU 14/2008 Pasal 46, PERKI 1/2013 Pasal 59.
 *
 * @param number its number
 * @param orders what is ordered: one order of Pasal 46 ayat (1) for ground a, one of ayat (2) for the others
 * @param opens what it opens to the public; empty where it opens nothing, or gives something to the requester alone
 * @param time the time for carrying it out, as the operative part states it (Pasal 59 ayat (2) huruf f)
 * @param text the decision itself, with a dissent where there is one
 */
@JsonForm
public record CommissionDecision(
        @Needed("PERKI 1/2013 Pasal 59 ayat (2)") @Holds(CODE)
        String number,

        Set<CommissionOrder> orders,
        List<PublicOpening> opens,
        Optional<ExecutionTime> time,
        Optional<DocumentRef> text) {

    /** {@inheritDoc} */
    public CommissionDecision {
        Given.value(orders, "orders");
        Given.value(opens, "opens");
        orders = Ordered.copy(CommissionOrder.class, orders);
        opens = List.copyOf(opens);
    }

    /**
     * Begins a decision.
     *
     * @param number its number
     * @param orders what is ordered
     * @return a builder
     */
    public static Builder of(String number, CommissionOrder... orders) {
        Given.value(orders, "orders");
        return new Builder(number, Arrays.asList(orders));
    }

    /**
     * The time for carrying out a decision (waktu pelaksanaan putusan), as data: no text says how long or from when.
     *
     * @param amount how many units
     * @param unit the unit
     * @param start from when
     */
    @JsonForm
    public record ExecutionTime(int amount, PeriodUnit unit, Start start) {

        /**
         * Checks the amount.
         *
         * @param amount how many units
         * @param unit the unit
         * @param start from when
         * @throws PpidException if it is negative
         */
        public ExecutionTime {
            if (amount < 0) {
                throw new PpidException("the time for carrying out a decision is " + amount + " (expected 0 or more)");
            }
        }

        /** The last day, counted from a day; empty beyond the calendar, and for hours, which begin at no known time. */
        Optional<LocalDate> last(LocalDate from, WorkingCalendar calendar) {
            return switch (unit) {
                case WORKING_DAY -> calendar.tryShift(from, amount);
                case CALENDAR_DAY -> Optional.of(from.plusDays(amount));
                case MONTH -> Optional.of(from.plusMonths(amount));
                case YEAR -> Optional.of(from.plusYears(amount));
                case HOUR -> Optional.empty();
            };
        }
    }

    /** From when the time for carrying out a decision runs (awal waktu pelaksanaan). */
    public enum Start implements Labelled {
        /** From the reading (sejak dibacakan). */
        READING("reading"),
        /** From receipt of the copy (sejak salinan diterima). */
        COPY("copy"),
        /** From finality (sejak berkekuatan hukum tetap). */
        FINAL("final");

        private final String code;

        Start(String code) {
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
        public static Start of(String code) {
            return Coded.of(Start.class, code);
        }
    }

    /** Collects the parts of a decision. Not thread-safe. */
    public static final class Builder {
        private final String number;
        private final Collection<CommissionOrder> orders;
        private List<PublicOpening> opens = List.of();
        private @Nullable ExecutionTime time;
        private @Nullable DocumentRef text;

        private Builder(String number, Collection<CommissionOrder> orders) {
            this.number = number;
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
         * States the time for carrying it out.
         *
         * @param amount how many units
         * @param unit the unit
         * @param start from when
         * @return this builder
         */
        public Builder within(int amount, PeriodUnit unit, Start start) {
            this.time = new ExecutionTime(amount, unit, start);
            return this;
        }

        /**
         * Refers to the decision itself.
         *
         * @param document the decision
         * @return this builder
         */
        public Builder written(DocumentRef document) {
            this.text = document;
            return this;
        }

        /**
         * Completes the decision.
         *
         * @return the decision
         */
        public CommissionDecision build() {
            return new CommissionDecision(
                    number,
                    Ordered.copy(CommissionOrder.class, orders),
                    opens,
                    Optional.ofNullable(time),
                    Optional.ofNullable(text));
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
