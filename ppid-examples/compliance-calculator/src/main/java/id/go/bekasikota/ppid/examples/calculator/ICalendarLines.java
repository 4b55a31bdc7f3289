package id.go.bekasikota.ppid.examples.calculator;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of a calendar file (baris berkas kalender, RFC 5545): folded at 75 octets between characters, ended with
 * CRLF. Made by hand, because the libraries looked at fold by characters, of which one may be four octets.
 */
final class ICalendarLines {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder lines = new StringBuilder(2048);

    /** Adds a value that is written as it is. */
    void add(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String text = Character.toString(character);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(text);
            octets += size;
            i += Character.charCount(character);
        }
        lines.append("\r\n");
    }

    /** Adds a text, whose commas, semicolons, backslashes and line ends are escaped. */
    void text(String name, String value) {
        add(
                name,
                value.replace("\\", "\\\\")
                        .replace(",", "\\,")
                        .replace(";", "\\;")
                        .replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
