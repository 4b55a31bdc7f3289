package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.calendar.EpochDays;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ten working days on from many days held as numbers (pergeseran massal); the time is that of one date. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sample.SIZE)
public class BulkBenchmark {
    private static final int DAYS = 10;

    final int[] starts = Sample.epochDays(Sample.starts());
    private final int[] out = new int[Sample.SIZE];
    private final EpochDays ppid = WorkingCalendar.indonesia().epochDays();

    /**
     * This library.
     *
     * @return the results
     */
    @Benchmark
    public int[] ppid() {
        ppid.shift(starts, DAYS, out);
        return out;
    }
}
