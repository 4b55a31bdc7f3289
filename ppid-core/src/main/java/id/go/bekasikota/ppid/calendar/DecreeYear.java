package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import java.util.Optional;

/** Whether a decree's year fits the years that are known: a gap between two would be a guess. */
final class DecreeYear {
    private DecreeYear() {}

    static void check(HolidayDecree decree, Optional<Coverage> known) {
        problem(decree, known).ifPresent(problem -> {
            throw new PpidException("decree " + decree.code() + " " + problem);
        });
    }

    static Optional<String> problem(HolidayDecree decree, Optional<Coverage> known) {
        if (known.isEmpty()) {
            return decree.isBase()
                    ? Optional.empty()
                    : Optional.of("amends " + decree.year() + ", but no year is decreed yet (expected a code that ends"
                            + " with -base)");
        }
        Coverage coverage = known.orElseThrow();
        int next = coverage.last().plusDays(1).getYear();
        boolean wholeYears = coverage.last().plusDays(1).getDayOfYear() == 1;
        if (decree.isBase()) {
            return wholeYears && decree.year() == next
                    ? Optional.empty()
                    : Optional.of("decrees the year " + decree.year() + " on top of the " + coverage + " (expected the"
                            + " year that follows)");
        }
        return decree.year() >= coverage.first().getYear()
                        && decree.year() <= coverage.last().getYear()
                ? Optional.empty()
                : Optional.of("amends " + decree.year() + ", outside the " + coverage + " (a code that ends with -base"
                        + " decrees a new year)");
    }
}
