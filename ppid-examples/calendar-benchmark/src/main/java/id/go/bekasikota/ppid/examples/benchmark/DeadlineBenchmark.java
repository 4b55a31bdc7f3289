package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The written notice for a request received on a random day (batas waktu lengkap), with its rule, policy and article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Sample.SIZE)
public class DeadlineBenchmark {
    final LocalDate[] starts = Sample.starts();
    private final Deadlines deadlines = Deadlines.indonesia();

    /**
     * The deadline as a value.
     *
     * @param out takes the results
     */
    @Benchmark
    public void plain(Blackhole out) {
        for (LocalDate start : starts) {
            out.consume(deadlineOf(start));
        }
    }

    /**
     * The deadline and its explanation in words.
     *
     * @param out takes the results
     */
    @Benchmark
    public void explained(Blackhole out) {
        for (LocalDate start : starts) {
            out.consume(deadlineOf(start).explain(Language.INDONESIAN));
        }
    }

    Deadline deadlineOf(LocalDate start) {
        return deadlines.of(StatutoryDeadlines.REQUEST_REPLY, start);
    }
}
