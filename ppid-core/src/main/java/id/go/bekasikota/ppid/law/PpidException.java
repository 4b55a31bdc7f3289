package id.go.bekasikota.ppid.law;

import id.go.bekasikota.ppid.text.Quoted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions of this library (kesalahan): misuse, unreadable input or a storage that failed.
 *
 * <p>The message is one sentence for a person: what, where, and what was expected. It stands on one line of at most 2,000
 * characters, whatever it repeats: what is not printable is escaped as in {@code \\u202e}. Unchecked.
 */
public class PpidException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2_000;

    private final transient @Nullable Citation citation;
    private final transient @Nullable BilingualText text;

    /**
     * Creates an exception without an article.
     *
     * @param message one sentence: what, where, what was expected
     */
    public PpidException(String message) {
        super(shown(message));
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
        super(shown(message), cause);
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
        super(shown(message + " (" + citation + ")"));
        this.citation = citation;
        this.text = null;
    }

    /**
     * Creates an exception in both languages; {@link #getMessage} is the English one.
     *
     * @param message one sentence: what, where, what was expected
     */
    public PpidException(BilingualText message) {
        super(shown(message.en()));
        this.citation = null;
        this.text = shown(message);
    }

    /**
     * Creates an exception in both languages for a failure beneath.
     *
     * @param message one sentence: what, where, what was expected
     * @param cause the failure beneath
     */
    public PpidException(BilingualText message, Throwable cause) {
        super(shown(message.en()), cause);
        this.citation = null;
        this.text = shown(message);
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

    private static BilingualText shown(BilingualText message) {
        return new BilingualText(shown(message.id()), shown(message.en()));
    }

    private static String shown(String message) {
        return Quoted.line(message, LONGEST);
    }
}
