package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Turns days on which an answer is due into days from which its term is counted. Due days never decrease with these, but for the
 * hour of a cut-off and a check that was missed, where the earliest and the latest due day of a receipt give the window.
 */
record TermStarts(Deadlines law) {
    /** Longer than the term of any periodic publication, in years. */
    private static final int LONG = 4;

    /** The pending requests that may be due from a day to another, both inclusive; no request that is due there is left out. */
    AwaitedQuery between(LocalDate first, LocalDate last) {
        return new AwaitedQuery(
                Optional.empty(),
                law.policy().clockStart(),
                starts(StatutoryDeadlines.REQUEST_REPLY, first, last),
                starts(StatutoryDeadlines.REQUEST_REPLY_EXTENDED, first, last));
    }

    /** The pending requests that may be due before a day. */
    AwaitedQuery before(LocalDate day) {
        return between(Place.START.received(), day.minusDays(1));
    }

    /** The last day for the publication of what is periodic; empty beyond the calendar. */
    Optional<LocalDate> publication(LocalDate counted) {
        return law.of(StatutoryDeadlines.PUBLICATION_PERIODIC, counted).due().known();
    }

    /** The first day from which a periodic publication is counted that is not overdue on a day. */
    LocalDate publicationsFrom(LocalDate day) {
        LocalDate overdue = day.minusYears(LONG);
        if (publication(overdue).filter(day::isAfter).isEmpty()) {
            return Place.START.received();
        }
        LocalDate running = day;
        while (overdue.plusDays(1).isBefore(running)) {
            LocalDate middle = overdue.plusDays(ChronoUnit.DAYS.between(overdue, running) / 2);
            boolean late = publication(middle).filter(day::isAfter).isPresent();
            overdue = late ? middle : overdue;
            running = late ? running : middle;
        }
        return running;
    }

    private DateRange starts(DeadlineRule rule, LocalDate first, LocalDate last) {
        Coverage known = law.calendar().coverage();
        LocalDate to = last.isAfter(known.last()) ? known.last() : last;
        while (known.contains(to)
                && earliest(rule, to).filter(due -> !due.isAfter(last)).isEmpty()) {
            to = to.minusDays(1);
        }
        LocalDate from = first.equals(Place.START.received()) ? first : to;
        while (known.contains(from) && latest(rule, from).filter(first::isAfter).isEmpty()) {
            from = from.minusDays(1);
        }
        return new DateRange(known.contains(from) ? from : Place.START.received(), to);
    }

    private Optional<LocalDate> earliest(DeadlineRule rule, LocalDate start) {
        return law.of(rule, start).due().known();
    }

    private Optional<LocalDate> latest(DeadlineRule rule, LocalDate start) {
        Trigger end = Trigger.at(start, LocalTime.MAX);
        Optional<LocalDate> counted = law.policy().clockStart() == ClockStart.COMPLETE
                ? Optional.of(law.of(StatutoryDeadlines.REQUEST_CHECK, end))
                        .flatMap(check -> check.due().known())
                : Optional.of(start);
        return counted.map(day -> law.of(rule, Trigger.at(day, LocalTime.MAX))).flatMap(TermStarts::known);
    }

    private static Optional<LocalDate> known(Deadline deadline) {
        return deadline.due().known();
    }
}
