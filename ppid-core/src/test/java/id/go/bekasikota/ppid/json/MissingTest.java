package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.InformationRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a text lacks is named as it is written: an aggregate as its events, a code's holder by its own place alone. */
@SuppressWarnings({"NullAway", "NullOptional"}) // as a mapper leaves it
class MissingTest {

    /** Written as its text. */
    public record Numbered(@JsonValue String text) {}

    /** Holds numbers in every way. */
    public record Form(Optional<Numbered> number, List<Numbered> others, Map<String, List<Numbered>> byUnit) {}

    private static final Numbered NONE = new Numbered(null);
    private static final Numbered ONE = new Numbered("1");

    private static void assertLacks(Object value, String path) {
        assertThatThrownBy(() -> Missing.check(value, Form.class))
                .isInstanceOf(PpidException.class)
                .hasMessage("the JSON of Form lacks " + path);
    }

    @Test
    void theFirstThatIsMissingIsNamed() {
        Map<String, List<Numbered>> byUnit = new HashMap<>(Map.of("dinkes", Arrays.asList(ONE, null)));

        assertLacks(new Form(null, null, null), "number");
        assertLacks(new Form(Optional.of(NONE), List.of(), Map.of()), "number");
        assertLacks(new Form(Optional.empty(), List.of(ONE, NONE), Map.of()), "others[1]");
        assertLacks(new Form(Optional.empty(), List.of(), byUnit), "byUnit.dinkes[1]");
        byUnit.put("dinkes", null);
        assertLacks(Optional.of(List.of(new Form(Optional.empty(), List.of(), byUnit))), "[0].byUnit.dinkes");
    }

    @Test
    void aWholeValueLacksNothing() {
        Missing.check(new Form(Optional.empty(), List.of(ONE), Map.of("dinkes", List.of(ONE))), Form.class);
        InformationRequest request = Samples.of(InformationRequest.class, Samples.Fill.EMPTY);
        Missing.check(request, InformationRequest.class);
        assertThat(request.version()).isPositive();
    }
}
