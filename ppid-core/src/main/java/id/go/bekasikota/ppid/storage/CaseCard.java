package id.go.bekasikota.ppid.storage;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a case is found by without reading it (kartu perkara): facts of its events, whatever the reading of the law and the day.
 *
 * @param received the day of receipt as corrected last; of other kinds the day on which the case began
 * @param unit the code of the unit that handles it; empty where the kind has none
 * @param stage where it stands by its acts; empty where the kind has no stages
 * @param pending what its term hangs on while an answer is awaited; empty otherwise
 * @param term of an exemption the day on which it becomes public, of an entry of the public list the day from which its next publication
 *     is counted; empty where there is none, and for other kinds
 * @param links the other cases and letters that it names; an unmodifiable set
 */
public record CaseCard(
        LocalDate received,
        @Holds(CODE) Optional<String> unit,
        Optional<CaseStage> stage,
        Optional<Pending> pending,
        Optional<LocalDate> term,
        Set<CaseLink> links) {
    /** {@inheritDoc} */
    public CaseCard {
        links = Set.copyOf(links);
    }

    /**
     * What the term of a pending case hangs on beside its receipt (perkara yang menunggu jawaban).
     *
     * @param complete the day on which it was declared complete; empty where it was not
     * @param extended whether an extension was noticed
     */
    public record Pending(Optional<LocalDate> complete, boolean extended) {}

    /** What is found by its first day alone; the rest is said of it by what follows. */
    static CaseCard since(LocalDate received) {
        return new CaseCard(received, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    CaseCard of(Optional<String> handling) {
        return new CaseCard(received, handling, stage, pending, term, links);
    }

    CaseCard at(CaseStage standing) {
        return new CaseCard(received, unit, Optional.of(standing), pending, term, links);
    }

    CaseCard awaiting(Optional<Pending> answer) {
        return new CaseCard(received, unit, stage, answer, term, links);
    }

    CaseCard until(Optional<LocalDate> day) {
        return new CaseCard(received, unit, stage, pending, day, links);
    }

    CaseCard tied(Set<CaseLink> others) {
        return new CaseCard(received, unit, stage, pending, term, others);
    }

    /** {@return the place in the order of terms; what has none stands behind all that has one} */
    LocalDate termOrLast() {
        return term.orElse(DateRange.ALWAYS.to());
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
