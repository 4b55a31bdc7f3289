package id.go.bekasikota.ppid.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Regulation;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code, number or name is one printable line, whoever gives it; a register book is another matter and is shown escaped. */
class OneLineTest {
    private static final List<String> UNSEEN = List.of(
            "a\nb",
            "a\rb",
            "a\tb",
            "a\u0000b",
            "a\u001bb",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b",
            "a\u202eb",
            "a\u200fb",
            "a\u2066b",
            "a\u200bb",
            "a\u200db",
            "a\ufeffb",
            "a\u00adb",
            "a\u034fb",
            "a\ufe0fb",
            "a\u3164b",
            "a\u00a0b",
            "a\u3000b",
            "a\ue000b",
            "a\u0378b",
            "a\ufffeb",
            "a\ud800b",
            "a\udb40\udc41b",
            "x".repeat(501));

    private static final List<Function<String, Object>> CODES = List.of(
            RequestNumber::new,
            ObjectionNumber::new,
            ExemptionId::of,
            EntryNumber::of,
            code -> PublicBody.of(code, "Kota"),
            name -> PublicBody.of("kota", name),
            code -> Unit.of(code, "Dinas", UnitKind.OFFICE),
            name -> Unit.of("dinas", name, UnitKind.OFFICE),
            name -> new Officer(Role.PPID, name, "kominfo"),
            unit -> new Officer(Role.PPID, "Ani", unit),
            place -> new Citation(Regulation.UU_14_2008, place));

    static Stream<String> unseen() {
        return UNSEEN.stream();
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void whatNobodySeesIsRefusedAndNotRepeated(String text) {
        CODES.forEach(code -> assertThatThrownBy(() -> code.apply(text))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("is not one printable line")
                .hasMessageNotContaining(text));
        assertThatThrownBy(() -> new DocumentRef(URI.create("file:/a"), "text/plain", Optional.of(text + "\n")))
                .isInstanceOf(PpidException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00a0", "\t \u00a0"})
    void whatIsBlankIsRefused(String text) {
        assertThatThrownBy(() -> OneLine.of(text, "the code of a unit"))
                .isInstanceOf(PpidException.class)
                .hasMessage("the code of a unit is blank (expected one printable line)");
    }

    @Test
    void blanksAtTheEndsAreTakenOff() {
        assertThat(new RequestNumber(" P/1 2025\u00a0")).hasToString("P/1 2025");
        assertThat(new RequestNumber("Pe\u00f1a \ud83d\ude00 \u65e5\u672c"))
                .hasToString("Pe\u00f1a \ud83d\ude00 \u65e5\u672c");
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void whatARegisterHoldsIsKeptAndShownEscaped(String text) {
        RegisterCode code = new RegisterCode(text);

        assertThat(code.text()).isEqualTo(text);
        assertThat(code.toString()).matches("[ -~]*");
    }

    @Test
    void whatAnExceptionRepeatsIsShownOnOneLineAndCut() {
        assertThat(new PpidException("the unit \"a\nb\u202e\" is unknown"))
                .hasMessage("the unit \"a\\u000ab\\u202e\" is unknown");
        assertThat(new PpidException("x".repeat(1_000_000)).getMessage()).hasSizeLessThan(2_010);
        assertThat(new UnreadableInputException("a\nb.csv", 3, "is no date"))
                .hasMessage("a\\u000ab.csv line 3: is no date");
    }
}
