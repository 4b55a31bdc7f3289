package id.go.bekasikota.ppid.examples.benchmark;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import net.objectlab.kit.datecalc.common.DateCalculator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** So many working days on from a random day (pergeseran). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sample.SIZE)
public class ShiftBenchmark {
    /** How many working days. */
    @Param({"10", "100"})
    public int days = 10;

    final LocalDate[] starts = Sample.starts();
    private final WorkingCalendar ppid = WorkingCalendar.indonesia();
    private final ImmutableHolidayCalendar strata = Peers.strata();
    private final DateCalculator<LocalDate> objectLab = Peers.objectLab();
    private final DayLoop loop = new DayLoop();

    /**
     * This library.
     *
     * @param out takes the results
     */
    @Benchmark
    public void ppid(Blackhole out) {
        for (LocalDate start : starts) {
            out.consume(ppidOf(start));
        }
    }

    LocalDate ppidOf(LocalDate start) {
        return ppid.shift(start, days);
    }

    /**
     * Strata's {@code ImmutableHolidayCalendar}.
     *
     * @param out takes the results
     */
    @Benchmark
    public void strata(Blackhole out) {
        for (LocalDate start : starts) {
            out.consume(strataOf(start));
        }
    }

    LocalDate strataOf(LocalDate start) {
        return strata.shift(start, days);
    }

    /**
     * ObjectLab Kit, with one calculator for all dates.
     *
     * @param out takes the results
     */
    @Benchmark
    public void objectLab(Blackhole out) {
        for (LocalDate start : starts) {
            out.consume(objectLabOf(start));
        }
    }

    LocalDate objectLabOf(LocalDate start) {
        return objectLab.setStartDate(start).moveByBusinessDays(days).getCurrentBusinessDate();
    }

    /**
     * From day to day with a hash set.
     *
     * @param out takes the results
     */
    @Benchmark
    public void loop(Blackhole out) {
        for (LocalDate start : starts) {
            out.consume(loopOf(start));
        }
    }

    LocalDate loopOf(LocalDate start) {
        return loop.shift(start, days);
    }
}
