package id.go.bekasikota.ppid.examples.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the page calls a code (sebutan), in Indonesian whatever the machine's language. */
final class Labels {
    private static final Properties LABELS = load();

    private Labels() {}

    /** Returns the label of a code, or the code itself where it has none. */
    static String of(String kind, String code) {
        return LABELS.getProperty(kind + "." + code, code);
    }

    private static Properties load() {
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.properties"))) {
            Properties labels = new Properties();
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
