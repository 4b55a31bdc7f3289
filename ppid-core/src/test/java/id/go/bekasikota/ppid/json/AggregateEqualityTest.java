package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Recorded;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two cases are equal when their histories are; one test for each kind, which is found by itself. */
class AggregateEqualityTest {

    static Stream<Class<? extends Aggregate<?>>> kinds() {
        return PublicTypes.classes().filter(Aggregate.class::isAssignableFrom).map(AggregateEqualityTest::asKind);
    }

    @SuppressWarnings("unchecked") // a filter came before
    private static Class<? extends Aggregate<?>> asKind(Class<?> type) {
        return (Class<? extends Aggregate<?>>) type;
    }

    @Test
    void everyKindIsFound() {
        assertThat(kinds())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "InformationRequest",
                        "Exemption",
                        "Objection",
                        "Dispute",
                        "CatalogueEntry",
                        "PublicList",
                        "UnitFeed",
                        "Proposal",
                        "Meeting",
                        "DutyRecord");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCaseEqualsItselfReadBackFromItsEvents(Class<? extends Aggregate<?>> kind) {
        for (Samples.Fill fill : Samples.Fill.values()) {
            Aggregate<?> sample = Samples.of(kind, fill);
            Aggregate<?> back = PpidJson.read(PpidJson.write(sample), kind);

            assertThat(back).isNotSameAs(sample).isEqualTo(sample).hasSameHashCodeAs(sample);
            assertThat(back.version())
                    .isEqualTo(sample.version())
                    .isEqualTo(sample.history().events().size());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void oneEventMoreMakesAnotherCase(Class<? extends Aggregate<?>> kind) throws Exception {
        Aggregate<?> sample = Samples.of(kind, Samples.Fill.FULL);
        List<? extends Recorded<?>> events = sample.history().events();

        Aggregate<?> before = restored(kind, events.subList(0, events.size() - 1));

        assertThat(restored(kind, events)).isEqualTo(sample).hasSameHashCodeAs(sample);
        assertThat(before).isNotEqualTo(sample);
        assertThat(before).isNotEqualTo(before.history()).isNotEqualTo(null);
        assertThat(before.version()).isEqualTo(sample.version() - 1);
    }

    /** As a storage does. */
    private static Aggregate<?> restored(Class<? extends Aggregate<?>> kind, List<? extends Recorded<?>> events)
            throws ReflectiveOperationException {
        return kind.cast(kind.getMethod("restore", List.class).invoke(null, events));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void otherEventsMakeAnotherCase(Class<? extends Aggregate<?>> kind) {
        assertThat(Samples.of(kind, Samples.Fill.FULL)).isNotEqualTo(Samples.of(kind, Samples.Fill.SINGLE));
    }
}
