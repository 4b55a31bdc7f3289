package id.go.bekasikota.ppid.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What is seen in one printed line. */
class PrintableTest {

    @Test
    void ofAsciiAllButControlCharactersStandInALine() {
        for (int c = 0; c < 0x80; c++) {
            assertThat(Printable.isInLine(c)).as("U+%04X", c).isEqualTo(c >= ' ' && c <= '~');
            assertThat(Printable.isLine("a" + (char) c + "b")).as("U+%04X", c).isEqualTo(c >= ' ' && c <= '~');
        }
    }

    @Property
    void aLineHoldsWhatStandsInALineAndNoBlankAtItsEnds(@ForAll("texts") String text) {
        assertThat(Printable.isLine(text))
                .isEqualTo(text.codePoints().allMatch(Printable::isInLine)
                        && !text.startsWith(" ")
                        && !text.endsWith(" "));
    }

    /** Of what people type, and in some a character that nobody sees or that breaks the line. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.chars().range(' ', '~').map(String::valueOf)),
                        Tuple.of(2, Arbitraries.of("é", "\uD83D\uDE00", "中")),
                        Tuple.of(1, Arbitraries.of("\n", "\u2028", "\u200B", "\u202E", "\u00A0", "\u0000", "\uD83D")))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
