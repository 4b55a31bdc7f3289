package id.go.bekasikota.ppid.law;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.text.Quoted;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A reference to a letter or a piece of evidence (rujukan dokumen) that the host keeps; the library stores no files.
 *
 * @param uri where the host keeps it
 * @param mediaType its media type, for example {@code application/pdf}
 * @param digest a digest of its content as {@code algorithm:hex}; empty where the host computed none
 */
@JsonForm
public record DocumentRef(
        @Holds(WORDS) URI uri,
        @Holds(CODE) String mediaType,
        @Holds(CODE) Optional<String> digest) {

    /**
     * {@inheritDoc} What is not there at all, as where a form lacks it, is found when the form or the act is checked.
     *
     * @throws PpidException if the media type is no {@code type/subtype}, or media type or digest is not printable ASCII, or
     *     the URI holds a broken character
     */
    public DocumentRef {
        if (uri != null && uri.toString().codePoints().anyMatch(DocumentRef::isBroken)) {
            throw new PpidException("the URI of a document holds a broken character (expected whole characters)");
        }
        if ((digest != null && !digest.map(DocumentRef::isPrintable).orElse(true))
                || (mediaType != null && !isPrintable(mediaType))) {
            throw new PpidException("media type or digest of a document is not printable ASCII"
                    + " (expected for example application/pdf and sha-256:00ff)");
        }
        if (mediaType != null && !isMediaType(mediaType)) {
            throw new PpidException(Quoted.of(mediaType) + " is no media type (expected for example application/pdf)");
        }
    }

    /**
     * {@return a reference without a digest}
     *
     * @param uri where the host keeps it
     * @param mediaType its media type
     * @throws PpidException if one is null, the text is no URI or the media type is none
     */
    public static DocumentRef of(String uri, String mediaType) {
        if (uri == null || mediaType == null) {
            throw new PpidException((uri == null ? "uri" : "mediaType") + " is null (expected a value)");
        }
        try {
            return new DocumentRef(new URI(uri), mediaType, Optional.empty());
        } catch (URISyntaxException e) {
            // the text may hold a name, so the exception that quotes it goes no further
            throw new PpidException("a document reference is no URI: " + e.getReason() + " at index " + e.getIndex()
                    + " (expected for example file:/arsip/2025/12.pdf)");
        }
    }

    /** Without the address, which may hold a name. */
    @Override
    public String toString() {
        return "DocumentRef[***, " + mediaType + "]";
    }

    private static boolean isMediaType(String text) {
        int slash = text.indexOf('/');
        return slash >= 1 && slash < text.length() - 1;
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static boolean isBroken(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return surrogate || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }
}
