package id.go.bekasikota.ppid.law;

import java.math.BigDecimal;

/**
 * Numbers as people write them (penulisan angka): {@code 1.002,5} in Indonesian, {@code 1,002.5} in English, whatever the
 * machine's locale. Thread-safe.
 */
public final class NumberText {
    private static final int GROUP = 3;

    private NumberText() {}

    /**
     * Writes a whole number.
     *
     * @param number the number
     * @param language the language
     * @return for example {@code 1.002} or {@code 1,002}
     */
    public static String of(long number, Language language) {
        return of(BigDecimal.valueOf(number), language);
    }

    /**
     * Writes a number with the decimals that it has.
     *
     * @param number the number
     * @param language the language
     * @return for example {@code 71,41} or {@code 71.41}
     */
    public static String of(BigDecimal number, Language language) {
        boolean indonesian = language == Language.INDONESIAN;
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = grouped(point < 0 ? plain : plain.substring(0, point), indonesian ? '.' : ',');
        String decimals = point < 0 ? "" : (indonesian ? ',' : '.') + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + whole + decimals;
    }

    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, separator);
        }
        return grouped.toString();
    }
}
