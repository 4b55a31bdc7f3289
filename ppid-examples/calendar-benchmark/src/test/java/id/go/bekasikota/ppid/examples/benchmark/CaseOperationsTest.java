package id.go.bekasikota.ppid.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.codec.EventCodec;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is measured on a case does what it should: a fast denial would be worth nothing. */
class CaseOperationsTest {
    private static final SampleCase SAMPLE = SampleCase.make();

    private final SampleHouse house = new SampleHouse(SAMPLE);

    @Test
    void everyActAppendsItsEvent() {
        assertThat(last(house.receive(), 1)).isEqualTo("received");
        assertThat(last(house.grant(), 2)).isEqualTo("answered");
        assertThat(last(house.withhold(), 3)).isEqualTo("answered");
        assertThat(last(new SampleHouse(SAMPLE).extend(), 2)).isEqualTo("extended");
    }

    private static String last(Result<InformationRequest> result, int version) {
        InformationRequest request = result.orThrow();
        assertThat(request.version()).isEqualTo(version);
        return EventCodec.of(RequestEvent.class)
                .write(request.history().events().get(version - 1))
                .code();
    }

    @Test
    void theNextStepsAreThoseOfARequestOfEightEventsAndOfItsObjection() {
        assertThat(SAMPLE.grown().version()).isEqualTo(8);
        assertThat(house.nextSteps())
                .extracting(NextStep::act)
                .containsExactly(
                        "request.request-copy",
                        "request.deliver",
                        "request.notice-arrived",
                        "request.correct-receipt",
                        "objection.file",
                        "objection.file",
                        "objection.enter",
                        "objection.answer",
                        "objection.withdraw");
    }

    @Test
    void aCaseReadIsTheCaseWritten() {
        ReadingBenchmark benchmark = new ReadingBenchmark();

        assertThat(benchmark.restore()).isEqualTo(benchmark.grown);
        assertThat(benchmark.readJson()).isEqualTo(benchmark.grown);
    }

    @Test
    void aHouseIsMadeForEachOperation() {
        ActBenchmark benchmark = new ActBenchmark();
        benchmark.houses();

        assertThat(benchmark.houses)
                .allSatisfy(each -> assertThat(each.extend().denial()).isEmpty());
    }

    @Test
    void methodsAreCountedInTheSecondActOfItsKind() throws Exception {
        Map<String, ActCount> counts = MethodsEntered.count();

        assertThat(counts).containsOnlyKeys("extend", "answer", "grant").allSatisfy((act, count) -> {
            assertThat(count.classes()).isGreaterThan(10);
            assertThat(count.methods()).isGreaterThan(count.classes());
            assertThat(count.histogram())
                    .contains("     1 Ppid.requests")
                    .noneMatch(line -> line.contains("lambda$") || line.contains("<") || line.contains("examples"));
        });
    }
}
