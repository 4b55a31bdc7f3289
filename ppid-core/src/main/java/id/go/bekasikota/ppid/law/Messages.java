package id.go.bekasikota.ppid.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;

/**
 * The texts for people (teks) of one package, in both languages, from two UTF-8 property files beside a class.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}} and so on, replaced as they stand: no locale, no quoting rules and no
 * expressions. Immutable and thread-safe.
 */
public final class Messages {
    private final TextFiles files;

    private Messages(TextFiles files) {
        this.files = files;
    }

    /**
     * Loads the texts that lie beside a class.
     *
     * @param anchor a class of the package that holds the files
     * @param base the file name before {@code _id.properties} and {@code _en.properties}
     * @return the texts
     * @throws PpidException if a file is missing
     */
    public static Messages beside(Class<?> anchor, String base) {
        Objects.requireNonNull(anchor, "anchor");
        return new Messages(new TextFiles(anchor, base));
    }

    /**
     * {@return a text with its placeholders filled}
     *
     * @param language the language
     * @param key the key
     * @param arguments what takes the place of {@code {0}} and so on, as {@link #both(String, Object...)} writes it
     * @throws PpidException if the key is unknown
     */
    public String text(Language language, String key, Object... arguments) {
        return files.text(language, key, told(language, arguments));
    }

    /**
     * {@return a text in both languages with its placeholders filled}
     *
     * @param key the key
     * @param arguments what takes the place of {@code {0}} and so on: a date, a time of day and a number as people write them, a
     *     bilingual text, a citation or the label of a code in the language at hand, everything else as it prints
     * @throws PpidException if the key is unknown in one language
     */
    public BilingualText both(String key, Object... arguments) {
        return new BilingualText(text(Language.INDONESIAN, key, arguments), text(Language.ENGLISH, key, arguments));
    }

    /**
     * {@return all keys of one language, in order, so that a test can compare the two}
     *
     * @param language the language
     */
    public Set<String> keys(Language language) {
        return files.keys(language);
    }

    private static Object[] told(Language language, Object[] arguments) {
        Object[] told = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            told[i] = told(language, arguments[i]);
        }
        return told;
    }

    private static Object told(Language language, Object argument) {
        if (argument instanceof LocalDate date) {
            return DateText.full(date, language);
        }
        if (argument instanceof LocalTime time) {
            return DateText.clock(time, language);
        }
        if (argument instanceof BigDecimal || argument instanceof Long || argument instanceof Integer) {
            return NumberText.of(new BigDecimal(argument.toString()), language);
        }
        if (argument instanceof BilingualText text) {
            return text.in(language);
        }
        if (argument instanceof Citation citation) {
            return citation.in(language);
        }
        return argument instanceof Labelled labelled ? labelled.label(language) : argument;
    }
}
