package id.go.bekasikota.ppid.event;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case as a page shows it on a day (tampilan perkara): where it stands, what is due when, what it is about and what comes next, with the
 * words for people beside each code. Holds no identity. Only to be shown: what is kept are the events of the case.
 *
 * @param kind the kind of case, as {@code request} or {@code objection}
 * @param number its registration number, or other id
 * @param day the day, inclusive
 * @param state where it stands
 * @param received the day on which it began: of receipt, petition or first decision
 * @param due what is due when, the next first
 * @param items what it is about, in order
 * @param nextSteps every act that is permitted on the day
 */
@JsonForm
public record CasePage(
        @Holds(CODE) String kind,
        @Holds(CODE) String number,
        @JsonIso LocalDate day,
        Shown state,
        @JsonIso LocalDate received,
        List<Due> due,
        List<Item> items,
        List<NextStep> nextSteps) {

    /** {@inheritDoc} */
    public CasePage {
        Given.value(due, "due");
        Given.value(items, "items");
        Given.value(nextSteps, "nextSteps");
        due = List.copyOf(due);
        items = List.copyOf(items);
        nextSteps = List.copyOf(nextSteps);
    }

    /**
     * A code with its words (kode dan sebutannya).
     *
     * @param code the stable code
     * @param label what people call it
     */
    @JsonForm
    public record Shown(@Holds(CODE) String code, BilingualText label) {

        /**
         * {@return a code with its label in both languages}
         *
         * @param value the code
         */
        public static Shown of(Labelled value) {
            Given.value(value, "value");
            return new Shown(
                    value.code(), new BilingualText(value.label(Language.INDONESIAN), value.label(Language.ENGLISH)));
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * What is due (batas waktu).
     *
     * @param rule the code of the rule
     * @param label what people call it
     * @param date the last day on which it is in time; empty where the calendar does not reach
     * @param citation the article
     */
    @JsonForm
    public record Due(
            @Holds(CODE) String rule,
            BilingualText label,
            @JsonIso Optional<LocalDate> date,
            Citation citation) {

        /**
         * {@return a deadline without its derivation}
         *
         * @param deadline the deadline
         */
        public static Due of(Deadline deadline) {
            Given.value(deadline, "deadline");
            return new Due(
                    deadline.rule().code(),
                    deadline.rule().wording().name(),
                    deadline.due().known(),
                    deadline.citation());
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * A part of what a case is about (rincian).
     *
     * @param number its place, from 1
     * @param details what it is, as written
     * @param outcome what was decided on it by the day; empty while nothing is
     */
    @JsonForm
    public record Item(int number, @Holds(WORDS) String details, Optional<Shown> outcome) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
