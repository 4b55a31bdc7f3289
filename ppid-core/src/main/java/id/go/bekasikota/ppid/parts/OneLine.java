package id.go.bekasikota.ppid.parts;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.text.Printable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One printable line (sebaris teks tercetak), the rule for every code, number and name that somebody gives: no line break, no
 * direction mark, nothing that nobody sees, no blank but U+0020, at most 500 characters. So none forges a line of a log, or a
 * number that looks like another one. What stands in a register book is another matter. Thread-safe.
 */
public final class OneLine {
    /** How long a line may be, in UTF-16 units. */
    public static final int LONGEST = 500;

    private OneLine() {}

    /**
     * Takes a text that must be one printable line.
     *
     * @param text the text; blanks at its ends are taken off
     * @param what what it is, in words of a message, as {@code the code of a unit}
     * @return the line, never blank
     * @throws PpidException if the text is absent, blank, too long or not one printable line; the message does not repeat it
     */
    public static String of(@Nullable String text, String what) {
        String line = text == null ? "" : orBlank(text, what);
        if (line.isBlank()) {
            throw new PpidException(what + " is blank (expected one printable line)");
        }
        return line;
    }

    /**
     * Takes a text that must be one printable line where it says something; whether it must is asked elsewhere.
     *
     * @param text the text; blanks at its ends are taken off
     * @param what what it is, in words of a message
     * @return the line, or an empty text
     * @throws PpidException if the text is too long or not one printable line; the message does not repeat it
     */
    public static String orBlank(String text, String what) {
        Objects.requireNonNull(text, "text");
        String line = Printable.trimmed(text);
        if (line.length() > LONGEST || !Printable.isLine(line)) {
            throw new PpidException(
                    what + " is not one printable line (expected no line break, no character that is not"
                            + " seen, and at most " + LONGEST + " characters)");
        }
        return line;
    }
}
