package id.go.bekasikota.ppid.law;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions of this library (kesalahan): misuse, unreadable input or a storage that failed.
 *
 * <p>The message is one sentence for a person: what, where, and what was expected. Unchecked.
 */
public class PpidException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Citation citation;
    private final transient @Nullable BilingualText text;

    /**
     * Creates an exception without an article.
     *
     * @param message one sentence: what, where, what was expected
     */
    public PpidException(String message) {
        super(message);
        this.citation = null;
        this.text = null;
    }

    /**
     * Creates an exception without an article for a failure beneath.
     *
     * @param message one sentence: what, where, what was expected
     * @param cause the failure beneath
     */
    public PpidException(String message, Throwable cause) {
        super(message, cause);
        this.citation = null;
        this.text = null;
    }

    /**
     * Creates an exception that rests on an article.
     *
     * @param message one sentence: what, where, what was expected
     * @param citation the article
     */
    public PpidException(String message, Citation citation) {
        super(message + " (" + citation + ")");
        this.citation = citation;
        this.text = null;
    }

    /**
     * Creates an exception in both languages; {@link #getMessage} is the English one.
     *
     * @param message one sentence: what, where, what was expected
     */
    public PpidException(BilingualText message) {
        super(message.en());
        this.citation = null;
        this.text = message;
    }

    /**
     * Creates an exception in both languages for a failure beneath.
     *
     * @param message one sentence: what, where, what was expected
     * @param cause the failure beneath
     */
    public PpidException(BilingualText message, Throwable cause) {
        super(message.en(), cause);
        this.citation = null;
        this.text = message;
    }

    /**
     * {@return the message for a person who reads a language; in English where it exists in no other}
     *
     * @param language the language
     */
    public final String message(Language language) {
        return text == null ? String.valueOf(getMessage()) : text.in(language);
    }

    /** {@return the article that the exception rests on; empty where no article is involved} */
    public Optional<Citation> citation() {
        return Optional.ofNullable(citation);
    }
}
