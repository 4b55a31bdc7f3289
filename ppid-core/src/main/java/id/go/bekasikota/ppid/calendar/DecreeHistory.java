package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The decrees on days off in order of issue (riwayat keputusan hari libur), from which a calendar is replayed.
 *
 * <p>It may begin with days that were given without dates of issue; these count as known always. Immutable and
 * thread-safe.
 */
final class DecreeHistory {
    private final Optional<Coverage> given;
    private final List<Holiday> givenDays;
    private final List<HolidayDecree> decrees;
    /** Days that were added without a decree. */
    private final List<Holiday> added;
    /** What a calendar that this one was combined with knows. */
    private final Optional<Coverage> window;

    private DecreeHistory(
            Optional<Coverage> given,
            List<Holiday> givenDays,
            List<HolidayDecree> decrees,
            List<Holiday> added,
            Optional<Coverage> window) {
        this.given = given;
        this.givenDays = givenDays;
        this.decrees = List.copyOf(decrees);
        this.added = List.copyOf(added);
        this.window = window;
    }

    private DecreeHistory with(List<HolidayDecree> others) {
        return new DecreeHistory(given, givenDays, others, added, window);
    }

    /** The decrees that this library was released with, 2010 to 2027. */
    static DecreeHistory builtIn() {
        return BuiltIn.HISTORY;
    }

    /** A host's own decrees in order of issue, the first one the base decree of a year. */
    static DecreeHistory of(Collection<HolidayDecree> decrees) {
        DecreeHistory history = unchecked(List.of());
        for (HolidayDecree decree : decrees) {
            history = history.plus(decree);
        }
        return history;
    }

    /** The built-in files are checked whole when they are replayed, which happens once. */
    static DecreeHistory unchecked(List<HolidayDecree> decrees) {
        return new DecreeHistory(Optional.empty(), List.of(), decrees, List.of(), Optional.empty());
    }

    static DecreeHistory startingWith(Coverage coverage, Collection<Holiday> daysOff) {
        return new DecreeHistory(Optional.of(coverage), List.copyOf(daysOff), List.of(), List.of(), Optional.empty());
    }

    List<HolidayDecree> decrees() {
        return decrees;
    }

    /**
     * With one more: the base decree of the year after the last one, or an amendment of a known year. Whether its days
     * contradict the ones before shows when it is replayed.
     */
    DecreeHistory plus(HolidayDecree decree) {
        DecreeYear.check(decree, coverage(LocalDate.MAX));
        if (decree.isBase() && window.isPresent()) {
            throw new PpidException("decree " + decree.code()
                    + " cannot make a year known to calendars that were combined" + " (expected it before they are)");
        }
        List<HolidayDecree> more = new ArrayList<>(decrees);
        more.add(decree);
        return with(more);
    }

    /** What is known on a date: to the end of the last year whose base decree was issued by then. */
    Coverage knownOn(LocalDate date) {
        return coverage(date).orElseThrow(() -> new PpidException("no holidays were decreed by " + date + first()));
    }

    private String first() {
        return decrees.isEmpty() || decrees.get(0).issuedOn().isEmpty()
                ? ""
                : " (the first decree is of " + decrees.get(0).issuedOn().get() + ")";
    }

    /** With days whose date of issue nobody gave; they count only where the coverage reaches them. */
    DecreeHistory withAlwaysKnown(List<Holiday> days) {
        List<Holiday> more = new ArrayList<>(added);
        more.addAll(days);
        return new DecreeHistory(given, givenDays, decrees, more, window);
    }

    /** Seen through a narrower window, where another calendar knows less. */
    DecreeHistory within(Coverage narrower) {
        return new DecreeHistory(given, givenDays, decrees, added, Optional.of(narrower));
    }

    private Optional<Coverage> coverage(LocalDate knownOn) {
        Optional<Coverage> known = given;
        for (HolidayDecree decree : decrees) {
            if (decree.isBase() && decree.isIssuedBy(knownOn)) {
                Coverage year = Coverage.years(decree.year(), decree.year());
                known = Optional.of(known.isPresent() ? known.get().until(year.last()) : year);
            }
        }
        return window.isPresent() && known.isPresent() ? Optional.of(known.get().and(window.get())) : known;
    }

    /** The decrees issued by a date. */
    DecreeHistory until(LocalDate date) {
        if (date.equals(LocalDate.MAX)) {
            return this;
        }
        List<HolidayDecree> known = decrees.stream()
                .map(decree -> decree.asKnownOn(date))
                .filter(decree -> decree.isIssuedBy(date) || !decree.changes().isEmpty())
                .toList();
        return with(known);
    }

    /** All days off after the last decree. */
    List<Holiday> daysOff() {
        HolidayLedger ledger = new HolidayLedger(givenDays);
        for (HolidayDecree decree : decrees) {
            for (HolidayDecree.Change change : decree.changes()) {
                Optional<String> problem = ledger.apply(change);
                if (problem.isPresent()) {
                    throw new PpidException("decree " + decree.code() + " " + problem.get());
                }
            }
        }
        for (Holiday day : added) {
            ledger.join(day);
        }
        return ledger.daysOff();
    }

    private static final class BuiltIn {
        static final DecreeHistory HISTORY = unchecked(BuiltInDecrees.read());
    }
}
