package id.go.bekasikota.ppid.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Two UTF-8 property files beside a class, one for each language, and their placeholders; each file is read once. */
final class TextFiles {
    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private final String name;
    private final Properties indonesian;
    private final Properties english;

    TextFiles(Class<?> anchor, String base) {
        this.name = base;
        this.indonesian = load(anchor, base + "_" + Language.INDONESIAN.code() + ".properties");
        this.english = load(anchor, base + "_" + Language.ENGLISH.code() + ".properties");
    }

    String text(Language language, String key, Object... arguments) {
        String text = in(language).getProperty(key);
        if (text == null) {
            throw new PpidException("no text \"" + key + "\" in " + name + "_" + language.code() + ".properties");
        }
        if (arguments.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 64);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(arguments[Integer.parseInt(text.substring(open + 1, close))]);
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    Set<String> keys(Language language) {
        return new TreeSet<>(in(language).stringPropertyNames());
    }

    private Properties in(Language language) {
        return language == Language.INDONESIAN ? indonesian : english;
    }

    private static Properties load(Class<?> anchor, String file) {
        URL place = anchor.getResource(file);
        if (place == null) {
            throw new PpidException("no file " + file + " beside " + anchor.getName());
        }
        return READ.computeIfAbsent(place.toString(), url -> read(anchor, file));
    }

    private static Properties read(Class<?> anchor, String file) {
        try (InputStream in = Objects.requireNonNull(anchor.getResourceAsStream(file))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
