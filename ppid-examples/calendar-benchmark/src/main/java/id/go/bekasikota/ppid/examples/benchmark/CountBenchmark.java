package id.go.bekasikota.ppid.examples.benchmark;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How many working days lie between two days (penghitungan). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sample.SIZE)
public class CountBenchmark {
    /** How many days of the calendar lie between. */
    @Param({"20", "365"})
    public int span = 20;

    final LocalDate[] starts = Sample.starts();
    LocalDate[] ends = {};
    /** Strata counts from a day inclusive to a day exclusive: both ends one day later give the same days. */
    private LocalDate[] startsOfStrata = {};

    private LocalDate[] endsOfStrata = {};
    private final WorkingCalendar ppid = WorkingCalendar.indonesia();
    private final ImmutableHolidayCalendar strata = Peers.strata();
    private final DayLoop loop = new DayLoop();

    /** Makes the ends that belong to the span. */
    @Setup
    public void ends() {
        ends = Sample.later(starts, span);
        startsOfStrata = Sample.later(starts, 1);
        endsOfStrata = Sample.later(ends, 1);
    }

    /**
     * This library.
     *
     * @param out takes the results
     */
    @Benchmark
    public void ppid(Blackhole out) {
        for (int i = 0; i < starts.length; i++) {
            out.consume(ppidOf(i));
        }
    }

    int ppidOf(int i) {
        return ppid.count(starts[i], ends[i]);
    }

    /**
     * Strata's {@code ImmutableHolidayCalendar}.
     *
     * @param out takes the results
     */
    @Benchmark
    public void strata(Blackhole out) {
        for (int i = 0; i < starts.length; i++) {
            out.consume(strataOf(i));
        }
    }

    int strataOf(int i) {
        return strata.daysBetween(startsOfStrata[i], endsOfStrata[i]);
    }

    /**
     * From day to day with a hash set.
     *
     * @param out takes the results
     */
    @Benchmark
    public void loop(Blackhole out) {
        for (int i = 0; i < starts.length; i++) {
            out.consume(loopOf(i));
        }
    }

    int loopOf(int i) {
        return loop.count(starts[i], ends[i]);
    }
}
