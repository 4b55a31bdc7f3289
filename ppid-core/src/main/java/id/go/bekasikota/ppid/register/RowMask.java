package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.text.Alike;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What identifies the requester of one row (data pribadi, UU 27/2022 Pasal 4), so that no list repeats it, however it was
 * typed: without case, with runs of blanks as one, numbers by their digits alone.
 */
final class RowMask {
    /** Shorter numbers are no identity: years, days and counts have as many digits. */
    static final int FEWEST_DIGITS = 6;
    /** Within a contact stand a telephone number, an address and a mailbox beside each other. */
    private static final String BETWEEN_CONTACTS = ";|/,\n\r";

    private static final Pattern CONTACTS = Pattern.compile("[" + BETWEEN_CONTACTS + "]");

    private static final int SHORTEST_CONTACT = 6;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]");
    private static final String WITHIN_NUMBERS = "().+-";
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^\\d\\s" + WITHIN_NUMBERS + "]+");
    private static final Pattern COUNTRY = Pattern.compile("^(62|0)+");

    private final List<String> texts = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    RowMask(RegisterRow row) {
        for (RegisterColumn column : RegisterColumn.values()) {
            if (column.isPersonal() && row.has(column)) {
                add(row.cell(column));
            }
        }
        if (row.has(RegisterColumn.KONTAK)) {
            for (String part : CONTACTS.split(row.cell(RegisterColumn.KONTAK), -1)) {
                if (part.strip().length() >= SHORTEST_CONTACT) {
                    add(part);
                }
            }
        }
    }

    private void add(String cell) {
        String plain = plain(cell);
        if (!plain.isEmpty()) {
            texts.add(plain);
        }
        number(plain);
        for (String part : BETWEEN_NUMBERS.split(plain, -1)) {
            number(part);
        }
    }

    private void number(String text) {
        String digits = digits(text);
        if (digits.length() < FEWEST_DIGITS) {
            return;
        }
        String national = COUNTRY.matcher(digits).replaceFirst("");
        numbers.add(national.length() < FEWEST_DIGITS ? digits : national);
    }

    static boolean isBetweenContacts(char c) {
        return BETWEEN_CONTACTS.indexOf(c) >= 0;
    }

    /** Whether a character that is no digit and no blank ends a number. */
    static boolean isBetweenNumbers(char c) {
        return WITHIN_NUMBERS.indexOf(c) < 0;
    }

    /** Whether a text holds what identifies the requester. */
    boolean covers(String text) {
        String plain = plain(text);
        String digits = digits(plain);
        return texts.stream().anyMatch(plain::contains) || numbers.stream().anyMatch(digits::contains);
    }

    private static String plain(String text) {
        String whole = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return Alike.plain(Alike.plain(whole).toUpperCase(Locale.ROOT));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.digit(c, 10))
                .filter(digit -> digit >= 0)
                .forEach(digits::append);
        return digits.toString();
    }
}
