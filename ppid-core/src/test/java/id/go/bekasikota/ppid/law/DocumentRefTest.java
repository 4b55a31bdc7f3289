package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference to a document holds only what any storage keeps, and its refusal tells nothing of what was written. */
class DocumentRefTest {
    private static final URI SCAN = URI.create("file:/arsip/2025/12.pdf");

    @ParameterizedTest
    @ValueSource(strings = {"a/\u0000", "a/b\r\nc", "a/\uD800", "a/\u00e9", "pdf", "/pdf", "a/"})
    void aMediaTypeIsPrintableAndHasTwoParts(String mediaType) {
        assertThatThrownBy(() -> new DocumentRef(SCAN, mediaType, Optional.empty()))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("expected for example application/pdf");
    }

    @Test
    void aDigestIsPrintable() {
        assertThatThrownBy(() -> new DocumentRef(SCAN, "application/pdf", Optional.of("sha-256:\u0000")))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("sha-256:00ff");
    }

    @Test
    void aUriHoldsNoHalfOfACharacter() {
        assertThatThrownBy(() -> DocumentRef.of("file:/a\uD800b", "application/pdf"))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("broken character");
        assertThat(DocumentRef.of("file:/\uD83D\uDE00.pdf", "text/plain; charset=utf-8")
                        .uri()
                        .toString())
                .isEqualTo("file:/\uD83D\uDE00.pdf");
    }

    // case P07: the name of a scan is often the name of a person
    @Test
    void theRefusalOfAUriKeepsNothingOfIt() {
        assertThatThrownBy(() -> DocumentRef.of("file:/ktp/Siti Aminah.pdf", "application/pdf"))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("at index 14")
                .hasMessageNotContaining("Siti")
                .hasNoCause();
    }
}
