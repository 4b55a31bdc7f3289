package id.go.bekasikota.ppid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.command.InvalidCommandException;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No act records a text that is too long, or a code that is no printable line; a refusal does not repeat what was typed. */
class LimitsOfActsTest {

    static Stream<HostileTextTest.Typed> acts() {
        return HostileTextTest.acts();
    }

    static Stream<HostileTextTest.Typed> actsOfCodes() {
        return acts().filter(typed -> HostileTextTest.ONLY_CODES.contains(typed.name()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aTextThatIsTooLongIsRefusedByItsPlaceAndNothingIsKept(HostileTextTest.Typed typed) {
        String text = "x".repeat(1 << 20);
        HostileTextTest life = new HostileTextTest();
        life.prepare(typed.day());

        assertThatThrownBy(() -> typed.act().with(text, life.ppid))
                .isInstanceOfSatisfying(PpidException.class, refused -> {
                    assertThat(refused.getMessage()).hasSizeLessThan(1_000).doesNotContain("xxx");
                    if (refused instanceof InvalidCommandException invalid) {
                        HostileTextTest.namesOnly("ppid.too-long", invalid);
                    } else {
                        assertThat(HostileTextTest.NEVER_MADE).contains(typed.name());
                    }
                });
        assertThat(life.log().toString()).doesNotContain("xxx");
    }

    @ParameterizedTest
    @MethodSource("actsOfCodes")
    void aCodeIsOnePrintableLineWhereverItIsGiven(HostileTextTest.Typed typed) {
        for (String seen :
                List.of("P/1\u2028", "P/1\u202e", "P/\u200b1", "P/1\n2025", "P/\u03781", "\u3164", "a\u00a0b")) {
            HostileTextTest life = new HostileTextTest();
            life.prepare(typed.day());

            assertThatThrownBy(() -> typed.act().with(seen, life.ppid))
                    .isInstanceOf(PpidException.class)
                    .satisfies(refused ->
                            assertThat(refused.getMessage()).hasLineCount(1).doesNotContain(seen));
            assertThat(life.log().toString()).doesNotContain(seen);
        }
    }
}
