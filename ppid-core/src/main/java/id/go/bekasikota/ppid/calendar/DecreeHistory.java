package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The decrees on days off in order of issue (riwayat keputusan hari libur), from which a calendar is replayed.
 *
 * <p>Immutable and thread-safe.
 */
public final class DecreeHistory {
    private final List<HolidayDecree> decrees;

    DecreeHistory(List<HolidayDecree> decrees) {
        this.decrees = List.copyOf(decrees);
    }

    /**
     * Returns the decrees that this library was released with, 2010 to 2027.
     *
     * @return the built-in history
     */
    public static DecreeHistory builtIn() {
        return BuiltIn.HISTORY;
    }

    /**
     * Returns the decrees.
     *
     * @return an unmodifiable list in the order in which they are replayed
     */
    public List<HolidayDecree> decrees() {
        return decrees;
    }

    /**
     * Replays all decrees.
     *
     * @return the calendar as finally decreed
     */
    public WorkingCalendar finallyDecreed() {
        return asKnownOn(LocalDate.MAX);
    }

    /**
     * Replays the decrees issued by a date.
     *
     * @param date the date, inclusive
     * @return the calendar; it ends with the last year whose base decree was issued by then
     * @throws PpidException if no year was decreed by then
     */
    public WorkingCalendar asKnownOn(LocalDate date) {
        List<Integer> years = decrees.stream()
                .filter(HolidayDecree::isBase)
                .filter(base ->
                        base.issuedOn().filter(issued -> !issued.isAfter(date)).isPresent())
                .map(HolidayDecree::year)
                .toList();
        if (years.isEmpty()) {
            throw new PpidException("no holidays were decreed by " + date + " (the first decree is of "
                    + decrees.get(0).issuedOn().orElseThrow() + ")");
        }
        return WorkingCalendar.of(Coverage.years(years.get(0), years.get(years.size() - 1)), daysOff(date));
    }

    private Collection<Holiday> daysOff(LocalDate knownOn) {
        Map<String, Holiday> daysOff = new LinkedHashMap<>();
        for (HolidayDecree decree : decrees) {
            for (HolidayDecree.Change change : decree.changes()) {
                if (decree.isKnown(change, knownOn)) {
                    apply(decree, change, daysOff);
                }
            }
        }
        return daysOff.values();
    }

    private static void apply(HolidayDecree decree, HolidayDecree.Change change, Map<String, Holiday> daysOff) {
        Holiday holiday = change.holiday();
        String key = holiday.date() + " " + holiday.nameId();
        boolean adds = change.action() == HolidayDecree.Action.ADD;
        Holiday before = adds ? daysOff.put(key, holiday) : daysOff.remove(key);
        if (adds == (before != null)) {
            throw new PpidException("decree " + decree.code() + " "
                    + (adds ? "adds a day that is off already: " : "removes a day that is not there: ") + key);
        }
    }

    private static final class BuiltIn {
        static final DecreeHistory HISTORY = DecreeFiles.read();
    }
}
