package id.go.bekasikota.ppid.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Days off in the order of their dates, found by halving; in one array, because a calendar is to stay small. */
final class DaysOff {
    private final Holiday[] sorted;

    DaysOff(Collection<Holiday> holidays, Coverage coverage) {
        List<Holiday> inside = new ArrayList<>(holidays.size());
        boolean inOrder = true;
        for (Holiday holiday : holidays) {
            if (coverage.contains(holiday.date())) {
                inOrder &= inside.isEmpty()
                        || !holiday.date()
                                .isBefore(inside.get(inside.size() - 1).date());
                inside.add(holiday);
            }
        }
        if (!inOrder) {
            inside.sort(Comparator.comparing(Holiday::date));
        }
        this.sorted = inside.toArray(new Holiday[0]);
    }

    List<Holiday> all() {
        return List.of(sorted);
    }

    /** The days off on a date that are not of a kind that is worked. */
    List<Holiday> on(LocalDate date, Set<HolidayKind> worked) {
        List<Holiday> found = new ArrayList<>(2);
        for (int i = from(date); i < sorted.length && sorted[i].date().equals(date); i++) {
            if (!worked.contains(sorted[i].kind())) {
                found.add(sorted[i]);
            }
        }
        return List.copyOf(found);
    }

    private int from(LocalDate date) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle].date().isBefore(date)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** These and others; the same date and name counts once. */
    List<Holiday> and(DaysOff others) {
        HolidayLedger both = new HolidayLedger(all());
        for (Holiday other : others.sorted) {
            both.join(other);
        }
        return both.daysOff();
    }
}
