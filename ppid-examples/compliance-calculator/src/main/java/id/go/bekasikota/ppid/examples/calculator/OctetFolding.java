package id.go.bekasikota.ppid.examples.calculator;

import java.nio.charset.StandardCharsets;

/**
 * Folds the content lines of a calendar file (lipatan baris, RFC 5545) at 75 octets, between characters. The library that
 * writes the file folds by characters, of which one may be four octets.
 */
final class OctetFolding {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private OctetFolding() {}

    /** A file of whole lines, each ended by CRLF, with the long ones folded. */
    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + 256);
        unfolded.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
            i += character.length();
        }
        folded.append(LINE_END);
    }
}
