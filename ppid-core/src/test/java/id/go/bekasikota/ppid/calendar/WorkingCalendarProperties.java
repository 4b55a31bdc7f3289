package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The fast calendar answers as a walk from day to day does, up to the edges of its coverage. */
class WorkingCalendarProperties {

    @Provide
    Arbitrary<SampleCalendar> samples() {
        return SampleCalendar.any();
    }

    @Property(tries = 1000)
    void shiftingEqualsWalking(
            @ForAll("samples") SampleCalendar sample,
            @ForAll int start,
            @ForAll @IntRange(min = -300, max = 300) int days) {
        LocalDate from = sample.day(start);

        assertThat(sample.calendar().tryShift(from, days))
                .isEqualTo(sample.naive().shift(from, days));
    }

    @Property(tries = 1000)
    void shiftingAtTheEdgesEqualsWalking(
            @ForAll("samples") SampleCalendar sample,
            @ForAll @IntRange(min = -8, max = 7) int start,
            @ForAll @IntRange(min = -8, max = 8) int days) {
        LocalDate from = sample.day(start);

        assertThat(sample.calendar().tryShift(from, days))
                .isEqualTo(sample.naive().shift(from, days));
    }

    @Property(tries = 1000)
    void countingEqualsWalkingInBothDirections(
            @ForAll("samples") SampleCalendar sample, @ForAll int one, @ForAll int other) {
        LocalDate from = sample.day(one);
        LocalDate to = sample.day(other);

        assertThat(sample.calendar().count(from, to)).isEqualTo(sample.naive().count(from, to));
        assertThat(sample.calendar().count(to, from)).isEqualTo(-sample.naive().count(from, to));
    }

    @Property(tries = 1000)
    void rollingEqualsWalkingInBothDirections(@ForAll("samples") SampleCalendar sample, @ForAll int number) {
        LocalDate day = sample.day(number);
        WorkingCalendar calendar = sample.calendar();

        assertThat(known(() -> calendar.rollForward(day)))
                .isEqualTo(sample.naive().roll(day, 1));
        assertThat(known(() -> calendar.rollBackward(day)))
                .isEqualTo(sample.naive().roll(day, -1));
        assertThat(calendar.isWorkingDay(day)).isEqualTo(sample.naive().isWorkingDay(day));
    }

    @Property(tries = 1000)
    void forwardThenBackwardReturnsToAWorkingDay(
            @ForAll("samples") SampleCalendar sample,
            @ForAll int number,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        WorkingCalendar calendar = sample.calendar();
        LocalDate day = known(() -> calendar.rollForward(sample.day(number))).orElse(sample.day(number));
        Assume.that(calendar.isWorkingDay(day));
        Optional<LocalDate> there = calendar.tryShift(day, days);
        Assume.that(there.isPresent());

        assertThat(there.map(end -> calendar.shift(end, -days))).contains(day);
    }

    @Property(tries = 1000)
    void countingIsTheDifferenceOfOrdinals(
            @ForAll("samples") SampleCalendar sample, @ForAll int one, @ForAll int other) {
        WorkingCalendar calendar = sample.calendar();
        LocalDate from = sample.day(one);
        LocalDate to = sample.day(other);

        assertThat(calendar.ordinal(to) - calendar.ordinal(from)).isEqualTo(calendar.count(from, to));
    }

    private static Optional<LocalDate> known(Supplier<LocalDate> question) {
        try {
            return Optional.of(question.get());
        } catch (OutsideCoverageException e) {
            return Optional.empty();
        }
    }
}
