package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.HolidayKind;
import id.go.bekasikota.ppid.calendar.SampleCalendar;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of positive working-day periods over any calendar; a date after the calendar is later than all others. */
class DeadlineProperties {
    private static final LawPolicy NEXT_DAY = LawPolicy.statute();
    private static final LawPolicy ROLL = NEXT_DAY.with(NonWorkingReceipt.ROLL);

    @Provide
    Arbitrary<SampleCalendar> samples() {
        return SampleCalendar.any();
    }

    @Provide
    Arbitrary<LawPolicy> policies() {
        return Arbitraries.of(List.of(NEXT_DAY, ROLL));
    }

    private static Deadline deadline(WorkingCalendar calendar, LawPolicy policy, int amount, LocalDate trigger) {
        return Deadlines.indonesia().with(calendar).under(policy).of(TestRules.workingDays(amount), trigger);
    }

    /** The due day, or the end of time where the calendar ends before it. */
    private static LocalDate due(WorkingCalendar calendar, LawPolicy policy, int amount, LocalDate trigger) {
        return deadline(calendar, policy, amount, trigger).due().known().orElse(LocalDate.MAX);
    }

    @Property(tries = 1000)
    void addingAHolidayNeverMakesADueDateEarlier(
            @ForAll("samples") SampleCalendar sample,
            @ForAll("policies") LawPolicy policy,
            @ForAll int trigger,
            @ForAll @IntRange(max = 40) int holiday,
            @ForAll HolidayKind kind,
            @ForAll @IntRange(min = 1, max = 30) int amount) {
        LocalDate start = sample.day(trigger);
        LocalDate dayOff = start.plusDays(holiday);
        Assume.that(sample.coverage().contains(dayOff));
        WorkingCalendar before = sample.calendar();
        WorkingCalendar after = before.plus(SampleCalendar.dayOff(dayOff, kind));

        assertThat(due(after, policy, amount, start)).isAfterOrEqualTo(due(before, policy, amount, start));
    }

    @Property(tries = 1000)
    void aLaterTriggerIsNeverDueEarlier(
            @ForAll("samples") SampleCalendar sample,
            @ForAll("policies") LawPolicy policy,
            @ForAll int trigger,
            @ForAll @IntRange(max = 20) int later,
            @ForAll @IntRange(min = 1, max = 60) int amount) {
        LocalDate first = sample.day(trigger);
        LocalDate second = first.plusDays(later);
        Assume.that(sample.coverage().contains(second));
        WorkingCalendar calendar = sample.calendar();

        assertThat(due(calendar, policy, amount, second)).isAfterOrEqualTo(due(calendar, policy, amount, first));
    }

    @Property(tries = 1000)
    void aLongerPeriodIsDueLater(
            @ForAll("samples") SampleCalendar sample,
            @ForAll("policies") LawPolicy policy,
            @ForAll int trigger,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        WorkingCalendar calendar = sample.calendar();
        LocalDate start = sample.day(trigger);
        Optional<LocalDate> longer =
                deadline(calendar, policy, amount + more, start).due().known();
        Assume.that(longer.isPresent());

        assertThat(due(calendar, policy, amount, start)).isBefore(longer.orElseThrow());
    }

    @Property(tries = 1000)
    void underNextDayThePeriodHoldsExactlyItsWorkingDaysAndEndsOnOne(
            @ForAll("samples") SampleCalendar sample,
            @ForAll int trigger,
            @ForAll @IntRange(min = 1, max = 60) int amount) {
        WorkingCalendar calendar = sample.calendar();
        Deadline deadline = deadline(calendar, NEXT_DAY, amount, sample.day(trigger));
        Assume.that(deadline.due().known().isPresent());

        assertThat(calendar.count(sample.day(trigger), deadline.date())).isEqualTo(amount);
        assertThat(calendar.isWorkingDay(deadline.date())).isTrue();
        assertThat(deadline.elapsed()).hasValue(amount);
    }

    @Property(tries = 1000)
    void underRollAPeriodFromADayOffHoldsOneWorkingDayMore(
            @ForAll("samples") SampleCalendar sample,
            @ForAll int trigger,
            @ForAll @IntRange(min = 1, max = 60) int amount) {
        WorkingCalendar calendar = sample.calendar();
        LocalDate start = sample.day(trigger);
        Deadline deadline = deadline(calendar, ROLL, amount, start);
        Assume.that(deadline.due().known().isPresent());

        assertThat(deadline.elapsed()).hasValue(calendar.isWorkingDay(start) ? amount : amount + 1);
        assertThat(calendar.count(calendar.rollForward(start), deadline.date())).isEqualTo(amount);
    }

    @Property(tries = 1000)
    void tenDaysAndThenSevenAreSeventeen(
            @ForAll("samples") SampleCalendar sample, @ForAll("policies") LawPolicy policy, @ForAll int trigger) {
        WorkingCalendar calendar = sample.calendar();
        Optional<LocalDate> ten =
                deadline(calendar, policy, 10, sample.day(trigger)).due().known();
        Assume.that(ten.isPresent());

        assertThat(due(calendar, policy, 7, ten.orElseThrow()))
                .isEqualTo(due(calendar, policy, 17, sample.day(trigger)));
    }

    @Property(tries = 1000)
    void backwardsElapsedIsMinusThePeriod(
            @ForAll("samples") SampleCalendar sample,
            @ForAll("policies") LawPolicy policy,
            @ForAll int trigger,
            @ForAll @IntRange(min = 1, max = 60) int amount) {
        Deadline deadline = deadline(sample.calendar(), policy, -amount, sample.day(trigger));
        Assume.that(deadline.due().known().isPresent());

        assertThat(deadline.elapsed()).hasValue(-amount);
        assertThat(deadline.date()).isBefore(sample.day(trigger));
    }

    @Property(tries = 1000)
    void theSkippedDaysAndTheWorkingDaysMakeUpThePeriod(
            @ForAll("samples") SampleCalendar sample,
            @ForAll("policies") LawPolicy policy,
            @ForAll int trigger,
            @ForAll @IntRange(min = -30, max = 30) int amount) {
        WorkingCalendar calendar = sample.calendar();
        Deadline deadline = deadline(calendar, policy, amount, sample.day(trigger));
        Assume.that(deadline.due().known().isPresent());
        LocalDate from = deadline.derivation().countedFrom().orElseThrow();

        assertThat(deadline.derivation().skipped().size() + Math.abs(amount))
                .isEqualTo((int) Math.abs(deadline.date().toEpochDay() - from.toEpochDay()));
        assertThat(deadline.derivation().skipped())
                .noneMatch(day -> calendar.isWorkingDay(day.date()))
                .allMatch(day -> (day.reason() == SkippedDay.Reason.WEEKEND) == calendar.isWeekend(day.date()));
    }
}
