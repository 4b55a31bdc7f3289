package id.go.bekasikota.ppid.law;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;

/**
 * Numbers as people write them (penulisan angka): {@code 1.002,5} in Indonesian, {@code 1,002.5} in English, whatever the
 * machine's locale. Thread-safe.
 */
public final class NumberText {
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
        Objects.requireNonNull(number, "number");
        DecimalFormat format = new DecimalFormat("#,##0", symbols(language));
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private static DecimalFormatSymbols symbols(Language language) {
        boolean indonesian = language == Language.INDONESIAN;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(indonesian ? '.' : ',');
        symbols.setDecimalSeparator(indonesian ? ',' : '.');
        return symbols;
    }
}
