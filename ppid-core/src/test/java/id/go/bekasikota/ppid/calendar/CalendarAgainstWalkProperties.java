package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Every answer of the fast calendar equals that of a walk from day to day: on random calendars, weekends, distances and
 * directions, up to the edges of what is known.
 *
 * <p>As often as {@code jqwik.tries.default} says: 20,000 times in the build, a million times by {@code mvn -pl ppid-core
 * test -Dtest=CalendarAgainstWalkProperties -Djqwik.tries.default=1000000}.
 */
class CalendarAgainstWalkProperties {

    @Provide
    Arbitrary<SampleCalendar> samples() {
        return SampleCalendar.any();
    }

    @Property
    void everyAnswerEqualsThatOfAWalk(
            @ForAll("samples") SampleCalendar sample,
            @ForAll int one,
            @ForAll int other,
            @ForAll @IntRange(min = -300, max = 300) int days) {
        WorkingCalendar calendar = sample.calendar();
        NaiveCalendar naive = sample.naive();
        LocalDate from = sample.day(one);
        LocalDate to = sample.day(other);
        Optional<LocalDate> reached = naive.shift(from, days);
        int count = naive.count(from, to);

        assertThat(calendar.tryShift(from, days)).isEqualTo(reached);
        assertThat(calendar.count(from, to)).isEqualTo(count);
        assertThat(calendar.isWorkingDay(from)).isEqualTo(naive.isWorkingDay(from));
        numbersAgree(calendar.epochDays(), from, to, days, reached, count);
    }

    private static void numbersAgree(
            EpochDays numbers, LocalDate from, LocalDate to, int days, Optional<LocalDate> reached, int count) {
        int start = (int) from.toEpochDay();
        int end = (int) to.toEpochDay();
        int expected = reached.map(day -> (int) day.toEpochDay()).orElse(EpochDays.OUTSIDE);
        int[] shifted = {start, end};
        int[] counted = new int[1];
        numbers.shift(shifted, days, shifted);
        numbers.count(new int[] {start}, new int[] {end}, counted);

        assertThat(shifted).containsExactly(expected, numbers.shift(end, days));
        assertThat(numbers.shift(start, days)).isEqualTo(expected);
        assertThat(counted).containsExactly(count);
    }
}
