package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.util.Optional;

/**
 * A reference to a letter or a piece of evidence (rujukan dokumen) that the host keeps; the library stores no files.
 *
 * @param uri where the host keeps it
 * @param mediaType its media type, for example {@code application/pdf}
 * @param digest a digest of its content as {@code algorithm:hex}; empty where the host computed none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentRef(URI uri, String mediaType, Optional<String> digest) {

    /**
     * Checks that the media type is given.
     *
     * @param uri where the host keeps it
     * @param mediaType its media type
     * @param digest a digest of its content
     * @throws PpidException if the media type is no {@code type/subtype}
     */
    public DocumentRef {
        int slash = mediaType.indexOf('/');
        if (slash < 1 || slash == mediaType.length() - 1) {
            throw new PpidException("\"" + mediaType + "\" is no media type (expected for example application/pdf)");
        }
    }

    /**
     * Returns a reference without a digest.
     *
     * @param uri where the host keeps it
     * @param mediaType its media type
     * @return the reference
     * @throws PpidException if the text is no URI or the media type is none
     */
    public static DocumentRef of(String uri, String mediaType) {
        try {
            return new DocumentRef(URI.create(uri), mediaType, Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new PpidException("a document reference is no URI (expected for example file:/arsip/2025/12.pdf)", e);
        }
    }
}
