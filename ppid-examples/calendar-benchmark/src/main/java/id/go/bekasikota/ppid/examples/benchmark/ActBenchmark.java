package id.go.bekasikota.ppid.examples.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Acts on a case through the front door, in memory (tindakan). Each operation has a house of its own, made before the time is
 * taken.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ActBenchmark.SIZE)
public class ActBenchmark {
    /** How many operations are timed together. */
    static final int SIZE = 64;

    private final SampleCase sample = SampleCase.make();
    final SampleHouse[] houses = new SampleHouse[SIZE];

    /** Makes new houses: an act can be done once only. */
    @Setup(Level.Invocation)
    public void houses() {
        for (int i = 0; i < SIZE; i++) {
            houses[i] = new SampleHouse(sample);
        }
    }

    /**
     * Receives a request of two items.
     *
     * @param out takes the results
     */
    @Benchmark
    public void receive(Blackhole out) {
        each(SampleHouse::receive, out);
    }

    /**
     * Extends the days for the written notice.
     *
     * @param out takes the results
     */
    @Benchmark
    public void extend(Blackhole out) {
        each(SampleHouse::extend, out);
    }

    /**
     * Answers an item by giving it whole.
     *
     * @param out takes the results
     */
    @Benchmark
    public void answerGrant(Blackhole out) {
        each(SampleHouse::grant, out);
    }

    /**
     * Answers an item by withholding a part of it on an exemption.
     *
     * @param out takes the results
     */
    @Benchmark
    public void answerWithhold(Blackhole out) {
        each(SampleHouse::withhold, out);
    }

    /**
     * Lists the next steps of a request of eight events and one objection.
     *
     * @param out takes the results
     */
    @Benchmark
    public void nextSteps(Blackhole out) {
        each(SampleHouse::nextSteps, out);
    }

    private void each(Function<SampleHouse, ?> operation, Blackhole out) {
        for (SampleHouse house : houses) {
            out.consume(operation.apply(house));
        }
    }
}
