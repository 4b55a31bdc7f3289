package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the page says and how it writes figures (kata-kata halaman), in one language, whatever the machine's locale.
 *
 * @param language the language
 */
record PageWords(Language language) {
    /** Stands where there is no figure, which is not the same as zero. */
    static final String ABSENT = "–";

    private static final Messages TEXTS = Messages.beside(PageWords.class, "page");
    private static final Set<String> KEYS = TEXTS.keys(Language.INDONESIAN);

    String say(String key, Object... arguments) {
        return TEXTS.text(language, key, arguments);
    }

    /** The label of a code, or the code itself where it has none. */
    String label(String kind, String code) {
        String key = kind + "." + code;
        return KEYS.contains(key) ? say(key) : code;
    }

    String month(int month) {
        return DateText.month(month, language);
    }

    String count(long count) {
        return NumberText.of(count, language);
    }

    String percent(Optional<BigDecimal> rate) {
        return rate.map(value -> percent(value.movePointRight(2))).orElse(ABSENT);
    }

    /** A part of a whole with at most one decimal, rounded half up. */
    String share(long part, long whole) {
        if (whole == 0) {
            return ABSENT;
        }
        return percent(rounded(part, whole));
    }

    /** A part of a whole above 0 in hundredths, with one decimal. */
    static BigDecimal rounded(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    String percent(BigDecimal hundredths) {
        return plain(hundredths) + "%";
    }

    /** Working days; none at all means less than one, since the day the clock starts never counts. */
    String days(Optional<? extends Number> days) {
        return days.map(value -> new BigDecimal(value.toString()))
                .map(value -> value.signum() == 0 ? "<1" : plain(value))
                .orElse(ABSENT);
    }

    String date(LocalDate date) {
        return DateText.plain(date, language);
    }

    /** Text from outside, which may hold characters that no page may hold. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF || isLoneSurrogate(c) ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private String plain(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : NumberText.of(new BigDecimal(value.stripTrailingZeros().toPlainString()), language);
    }
}
