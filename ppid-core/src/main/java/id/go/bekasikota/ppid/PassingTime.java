package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.storage.AggregateStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What time does to the cases of one kind, within one transaction.
 *
 * @param noted the case with what time did to it by a day
 * @param live whether time may do more to it
 * @param alone whether it hangs on itself alone; else it is looked at on each day on which time may do more to it
 * @param steps what may be done in it on the day
 */
record PassingTime<A extends Aggregate<?>>(
        BiFunction<A, LocalDate, A> noted, Predicate<A> live, Predicate<A> alone, Function<A, List<NextStep>> steps) {
    /** By then, every term that runs now is over. */
    private static final int FAR = 10;

    /** Of cases that hang on others. */
    PassingTime(BiFunction<A, LocalDate, A> noted, Predicate<A> live) {
        this(noted, live, one -> false, one -> List.of());
    }

    /** The first day on which a case is to be looked at again, after time passed over it by a day; empty where that is the next one. */
    Optional<LocalDate> restsUntil(A after, LocalDate asOf) {
        Optional<LocalDate> change = firstChange(after, asOf);
        if (change.isEmpty() && !live.test(after)) {
            return Optional.of(AggregateStore.FOR_EVER);
        }
        if (!alone.test(after)) {
            return Optional.empty();
        }
        return Stream.concat(change.stream(), Reminders.dueDays(steps.apply(after)))
                .min(LocalDate::compareTo)
                .filter(day -> day.isAfter(asOf));
    }

    /** The first day by which time does something more to it. */
    private Optional<LocalDate> firstChange(A after, LocalDate asOf) {
        LocalDate still = asOf;
        LocalDate changed = asOf.plusYears(FAR);
        if (!changes(after, changed)) {
            return Optional.empty();
        }
        while (still.plusDays(1).isBefore(changed)) {
            LocalDate middle = still.plusDays(ChronoUnit.DAYS.between(still, changed) / 2);
            if (changes(after, middle)) {
                changed = middle;
            } else {
                still = middle;
            }
        }
        return Optional.of(changed);
    }

    private boolean changes(A after, LocalDate day) {
        return noted.apply(after, day).version() != after.version();
    }
}
