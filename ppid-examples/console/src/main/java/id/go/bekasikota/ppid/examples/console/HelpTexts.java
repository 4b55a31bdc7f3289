package id.go.bekasikota.ppid.examples.console;

import id.go.bekasikota.ppid.law.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The help of a program in one language (bantuan), from a UTF-8 file beside a class, whatever the machine's locale. */
public final class HelpTexts {
    private HelpTexts() {}

    /**
     * Loads {@code help_id.properties} or {@code help_en.properties}.
     *
     * @param anchor a class of the package that holds the files
     * @param language the language
     * @return the texts, by the keys of the parser of command lines
     */
    public static ResourceBundle beside(Class<?> anchor, Language language) {
        String file = "help_" + language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(anchor.getResourceAsStream(file), file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
