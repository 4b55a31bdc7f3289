package id.go.bekasikota.ppid.examples.walkthrough;

import java.util.List;
import java.util.Locale;

/** Plain text of a fixed width (halaman teks). Not thread-safe. */
final class Page {
    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    void title(String words) {
        text.append(words.toUpperCase(Locale.ROOT)).append('\n');
        text.append("=".repeat(words.length())).append('\n');
    }

    void heading(String words) {
        text.append('\n').append(words).append('\n');
        text.append("-".repeat(words.length())).append('\n');
    }

    void item(String label, String words) {
        wrap(label + ": " + words, "", "    ");
    }

    /** Lines that are laid out already. */
    void block(String label, String lines) {
        text.append(label).append(":\n");
        lines.lines().forEach(line -> text.append("    ").append(line).append('\n'));
    }

    void list(String label, List<String> entries) {
        text.append(label).append(entries.isEmpty() ? ".\n" : ":\n");
        entries.forEach(entry -> wrap(entry, "  - ", "    "));
    }

    String text() {
        return text.toString();
    }

    private void wrap(String words, String first, String others) {
        StringBuilder line = new StringBuilder(first);
        String separator = "";
        for (String word : words.split(" ", -1)) {
            if (line.length() + separator.length() + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(others);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        text.append(line).append('\n');
    }
}
