package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What whoever asked may be shown of a request on a day (status permintaan bagi pemohon): numbers, states, dates with their explanation and
 * what may be done next by whom. It holds neither an identity nor what was asked, so it may be shown to whoever knows the number.
 *
 * @param asOf the day
 * @param cases the request, and after it each objection on it and the dispute that follows, an unmodifiable list
 * @param dates the days that matter, in order
 * @param steps what may or must be done next, each with who, until when, the article and what follows otherwise
 */
@JsonForm
public record CaseStatus(@JsonIso LocalDate asOf, List<CaseState> cases, List<Day> dates, List<NextStep> steps) {

    /** {@inheritDoc} */
    public CaseStatus {
        Given.value(cases, "cases");
        Given.value(dates, "dates");
        Given.value(steps, "steps");
        cases = List.copyOf(cases);
        dates = List.copyOf(dates);
        steps = List.copyOf(steps);
    }

    /**
     * One case and how it stands (keadaan perkara).
     *
     * @param kind {@code request}, {@code objection} or {@code dispute}
     * @param number its number
     * @param state the code of its state
     * @param meaning the state in words
     */
    @JsonForm
    public record CaseState(
            @Holds(CODE) String kind,
            @Holds(CODE) String number,
            @Holds(CODE) String state,
            BilingualText meaning) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * A day that matters, with its explanation (tanggal penting).
     *
     * @param code what it is: {@code received}, {@code answer-due}, {@code answered}, {@code objection-received} or {@code objection-due}
     * @param number the number of the case that it belongs to
     * @param date the day; empty where the calendar does not reach it
     * @param explanation what it is and why it falls there
     */
    @JsonForm
    public record Day(
            @Holds(CODE) String code,
            @Holds(CODE) String number,
            @JsonIso Optional<LocalDate> date,
            BilingualText explanation) {

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
