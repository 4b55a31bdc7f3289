package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a case of eight events (pembacaan perkara). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmark {
    final InformationRequest grown = SampleCase.make().grown();
    private final List<Recorded<RequestEvent>> events = grown.history().events();
    private final String json = PpidJson.write(grown);

    /**
     * From its events.
     *
     * @return the case
     */
    @Benchmark
    public InformationRequest restore() {
        return InformationRequest.restore(events);
    }

    /**
     * From its JSON, with Jackson 2.
     *
     * @return the case
     */
    @Benchmark
    public InformationRequest readJson() {
        return PpidJson.read(json, InformationRequest.class);
    }
}
