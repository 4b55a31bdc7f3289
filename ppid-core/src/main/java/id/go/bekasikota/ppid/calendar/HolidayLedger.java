package id.go.bekasikota.ppid.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The days off while decrees are applied to them one by one, which says where a decree contradicts the ones before. */
final class HolidayLedger {
    private final Map<LocalDate, List<Holiday>> daysOff = new TreeMap<>();

    HolidayLedger(Collection<Holiday> start) {
        for (Holiday holiday : start) {
            join(holiday);
        }
    }

    /** Applies a change, or says what is wrong with it. */
    Optional<String> apply(HolidayDecree.Change change) {
        Holiday holiday = change.holiday();
        int there = find(holiday);
        if (change.action() == HolidayDecree.Action.ADD) {
            if (there >= 0) {
                return Optional.of("adds a day that is off already: " + holiday.key());
            }
            add(holiday);
            return Optional.empty();
        }
        if (there < 0) {
            return Optional.of("removes a day that is not there: " + holiday.key());
        }
        HolidayKind kind = on(holiday.date()).get(there).kind();
        if (kind != holiday.kind()) {
            return Optional.of("removes a day as " + FileKinds.word(holiday.kind()) + " that is " + FileKinds.word(kind)
                    + ": " + holiday.key());
        }
        on(holiday.date()).remove(there);
        return Optional.empty();
    }

    /** Adds a day without a decree, which may be there already. */
    void join(Holiday holiday) {
        if (find(holiday) < 0) {
            add(holiday);
        }
    }

    private void add(Holiday holiday) {
        List<Holiday> same = daysOff.get(holiday.date());
        if (same == null) {
            same = new ArrayList<>(1);
            daysOff.put(holiday.date(), same);
        }
        same.add(holiday);
    }

    private int find(Holiday holiday) {
        List<Holiday> same = on(holiday.date());
        for (int i = 0; i < same.size(); i++) {
            if (same.get(i).nameId().equals(holiday.nameId())) {
                return i;
            }
        }
        return -1;
    }

    private List<Holiday> on(LocalDate date) {
        List<Holiday> same = daysOff.get(date);
        return same == null ? List.of() : same;
    }

    /** By date, the earlier decreed first. */
    List<Holiday> daysOff() {
        List<Holiday> all = new ArrayList<>();
        for (List<Holiday> same : daysOff.values()) {
            all.addAll(same);
        }
        return all;
    }
}
