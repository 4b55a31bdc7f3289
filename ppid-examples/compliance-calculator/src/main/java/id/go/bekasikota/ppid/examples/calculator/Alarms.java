package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DueDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a calendar reminds of a due date (pengingat): never before what started the period, and at least once before its end.
 *
 * <p>Of a due day at nine in the morning, WIB, three working days and one working day before, or else on the day itself; of a
 * due hour a day and three hours before, or else halfway.
 */
final class Alarms {
    static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final List<Integer> WORKING_DAYS = List.of(3, 1);
    private static final List<Duration> HOURS = List.of(Duration.ofHours(24), Duration.ofHours(3));

    private Alarms() {}

    static List<Instant> of(Deadline deadline) {
        return deadline.due() instanceof DueDate.On on && on.time().isPresent()
                ? beforeHour(deadline, deadline.date().atTime(on.time().get()).toInstant(WIB))
                : beforeDay(deadline);
    }

    private static List<Instant> beforeHour(Deadline deadline, Instant end) {
        Instant start = start(deadline);
        List<Instant> alarms =
                HOURS.stream().map(end::minus).filter(start::isBefore).toList();
        return alarms.isEmpty() && start.isBefore(end)
                ? List.of(start.plus(Duration.between(start, end).dividedBy(2)))
                : alarms;
    }

    private static List<Instant> beforeDay(Deadline deadline) {
        LocalDate due = deadline.date();
        LocalDate trigger = deadline.trigger().date();
        boolean backwards = due.isBefore(trigger); // then the trigger is still to come
        List<Instant> alarms = WORKING_DAYS.stream()
                .flatMap(days -> before(deadline, days))
                .filter(day -> backwards || day.isAfter(trigger))
                .map(Alarms::morning)
                .toList();
        return alarms.isEmpty() ? List.of(morning(due)) : alarms;
    }

    /** The moment of the trigger; where its time is not known, the beginning of its day. */
    private static Instant start(Deadline deadline) {
        return deadline.trigger()
                .date()
                .atTime(deadline.trigger().time().orElse(LocalTime.MIN))
                .toInstant(WIB);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).toInstant(WIB);
    }

    /** So many working days before the due day, days of the calendar where it is not known that far; none before all dates. */
    private static Stream<LocalDate> before(Deadline deadline, int days) {
        WorkingCalendar calendar = deadline.derivation().calendar();
        LocalDate due = deadline.date();
        LocalDate day = calendar.coverage().contains(due)
                ? calendar.tryShift(due, -days).orElse(due.minusDays(days))
                : due.minusDays(days);
        return day.getYear() < 1 ? Stream.empty() : Stream.of(day);
    }
}
