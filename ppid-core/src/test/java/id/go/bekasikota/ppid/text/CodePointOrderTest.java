package id.go.bekasikota.ppid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Units are sorted by code point, which UTF-16 order is not. */
class CodePointOrderTest {

    @Test
    void anEmojiComesAfterTheLastPrivateUseCharacter() {
        List<String> codes = Arrays.asList("\ud83d\ude00", "\ufffd", "b", "B", "");
        codes.sort(CodePointOrder.INSTANCE);

        assertThat(codes).containsExactly("", "B", "b", "\ufffd", "\ud83d\ude00");
    }

    @Property
    void theOrderIsThatOfTheCodePoints(@ForAll String a, @ForAll String b) {
        int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

        assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(a, b))).isEqualTo(Integer.signum(expected));
    }
}
