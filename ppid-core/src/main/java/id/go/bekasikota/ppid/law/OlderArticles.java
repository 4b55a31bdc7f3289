package id.go.bekasikota.ppid.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The table of articles that a higher and older rule carried before a younger one said the same (pasal yang lebih dulu berlaku),
 * {@code older-articles.tsv}. What stands in no row was first said by the younger rule, or by one before it that was not read.
 */
final class OlderArticles {
    private static final Map<String, String> OLDER = read("older-articles.tsv");

    private OlderArticles() {}

    /** The older article of a younger one, as both are cited. */
    static Optional<String> of(String younger) {
        return Optional.ofNullable(OLDER.get(younger));
    }

    /** The rows of the table, the younger article before the older. */
    static Map<String, String> rows() {
        return OLDER;
    }

    private static Map<String, String> read(String file) {
        Map<String, String> rows = new LinkedHashMap<>();
        text(file).lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2 || rows.put(cells[0], cells[1]) != null) {
                throw new PpidException(
                        file + " holds \"" + line + "\" (expected a younger article once, a tab and the older one)");
            }
        });
        return Collections.unmodifiableMap(rows);
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(OlderArticles.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
