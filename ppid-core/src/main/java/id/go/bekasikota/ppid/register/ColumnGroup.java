package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.report.Standing;
import id.go.bekasikota.ppid.report.Standing.Arrival;
import id.go.bekasikota.ppid.report.Standing.Lateness;
import id.go.bekasikota.ppid.report.Standing.Progress;
import java.util.Optional;
import java.util.function.IntFunction;

/** A unit and a {@link Standing} in one number above 0 (kelompok), so that a million rows are counted without an object each. */
@SuppressWarnings("EnumOrdinal") // places in the arrays of one run, which nobody keeps
final class ColumnGroup {
    /** Where each part begins, behind the days; the unit takes what is left. */
    private static final int OUTCOME = 20;

    private static final int LATENESS = 24;
    private static final int PROGRESS = 26;
    private static final int ARRIVAL = 28;
    private static final int UNIT = 29;
    /** No group is 0. */
    private static final long MARK = 1L << 62;

    private ColumnGroup() {}

    static long pending(int unit, boolean before, boolean late) {
        return of(unit, before, Progress.PENDING, late ? Lateness.LATE : Lateness.RUNNING, 0, 0);
    }

    static long ended(int unit, boolean before, boolean endedBefore, Lateness lateness, int outcome, int days) {
        Progress progress = endedBefore ? Progress.ANSWERED_BEFORE : Progress.ANSWERED_WITHIN;
        return of(unit, before, progress, lateness, outcome, days);
    }

    private static long of(int unit, boolean before, Progress progress, Lateness lateness, int outcome, int days) {
        long standing = ((before ? 0L : 1L) << ARRIVAL)
                | ((long) progress.ordinal() << PROGRESS)
                | ((long) lateness.ordinal() << LATENESS)
                | ((long) outcome << OUTCOME)
                | days;
        return MARK | ((long) unit << UNIT) | standing;
    }

    static int unit(long group) {
        return (int) ((group & ~MARK) >>> UNIT);
    }

    static <E extends Coded> Standing<E> standing(long group, IntFunction<E> outcomes) {
        Progress progress = Progress.values()[bits(group, PROGRESS, 2)];
        Optional<E> end =
                progress == Progress.PENDING ? Optional.empty() : Optional.of(outcomes.apply(bits(group, OUTCOME, 4)));
        return new Standing<>(
                bits(group, ARRIVAL, 1) == 0 ? Arrival.BEFORE : Arrival.WITHIN,
                progress,
                Lateness.values()[bits(group, LATENESS, 2)],
                end,
                bits(group, 0, OUTCOME));
    }

    private static int bits(long group, int from, int count) {
        return (int) ((group >>> from) & ((1L << count) - 1));
    }
}
