package id.go.bekasikota.ppid.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The definition of a working-day calendar, answered by walking from day to day. */
record NaiveCalendar(Coverage coverage, Set<DayOfWeek> weekend, Set<LocalDate> daysOff) {

    boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !daysOff.contains(day);
    }

    Optional<LocalDate> shift(LocalDate from, int days) {
        LocalDate day = from;
        int left = Math.abs(days);
        while (left > 0) {
            day = day.plusDays(Integer.signum(days));
            if (!coverage.contains(day)) {
                return Optional.empty();
            }
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return Optional.of(day);
    }

    int count(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -count(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    Optional<LocalDate> roll(LocalDate from, int direction) {
        LocalDate day = from;
        while (coverage.contains(day) && !isWorkingDay(day)) {
            day = day.plusDays(direction);
        }
        return coverage.contains(day) ? Optional.of(day) : Optional.empty();
    }
}
