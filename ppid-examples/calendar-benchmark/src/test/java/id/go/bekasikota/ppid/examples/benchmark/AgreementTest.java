package id.go.bekasikota.ppid.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared answers the same question: a fast wrong answer would be worth nothing. */
class AgreementTest {
    /** Enough of the sample; the slow ones would take seconds over all of it. */
    private static final int STEP = 32;

    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void allShiftsReachTheSameDay(int days) {
        ShiftBenchmark benchmark = new ShiftBenchmark();
        benchmark.days = days;
        WorkingCalendar calendar = WorkingCalendar.indonesia();

        for (int i = 0; i < benchmark.starts.length; i += STEP) {
            LocalDate start = benchmark.starts[i];
            LocalDate reached = benchmark.ppidOf(start);

            assertThat(benchmark.strataOf(start)).isEqualTo(reached);
            assertThat(benchmark.loopOf(start)).isEqualTo(reached);
            // ObjectLab Kit first rolls a day off forward, which is another question
            if (calendar.isWorkingDay(start)) {
                assertThat(benchmark.objectLabOf(start)).isEqualTo(reached);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 365})
    void allCountsFindTheSameDays(int span) {
        CountBenchmark benchmark = new CountBenchmark();
        benchmark.span = span;
        benchmark.ends();

        for (int i = 0; i < benchmark.starts.length; i += STEP) {
            assertThat(benchmark.strataOf(i)).isEqualTo(benchmark.ppidOf(i));
            assertThat(benchmark.loopOf(i)).isEqualTo(benchmark.ppidOf(i));
        }
    }

    @Test
    void theBulkShiftAndTheDeadlineReachTheSameDayAsTheShift() {
        int[] bulk = new BulkBenchmark().ppid();
        DeadlineBenchmark deadlines = new DeadlineBenchmark();

        for (int i = 0; i < bulk.length; i += STEP) {
            LocalDate reached = WorkingCalendar.indonesia().shift(deadlines.starts[i], 10);

            assertThat(LocalDate.ofEpochDay(bulk[i])).isEqualTo(reached);
            assertThat(deadlines.deadlineOf(deadlines.starts[i]).date()).isEqualTo(reached);
        }
    }

    @Test
    void loadingIsTimedInAFreshProcess() {
        assertThat(Loading.medianMillis(1)).isPositive();
    }

    @Test
    void everyTargetNamesBenchmarksThatExist() {
        assertThat(Target.ALL)
                .allSatisfy(target -> assertThat(new String[] {target.ours(), target.theirs()})
                        .allSatisfy(name ->
                                assertThat(name).matches("(Shift|Count|Bulk)Benchmark\\.(ppid|strata)( \\d+)?")));
    }
}
