package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** How figures are shown (tampilan angka): as people write them in Indonesian, whatever the machine's locale. */
final class Shown {
    /** Stands where there is no figure, which is not the same as zero. */
    static final String ABSENT = "–";

    private Shown() {}

    static String count(long count) {
        return NumberText.of(count, Language.INDONESIAN);
    }

    static String percent(Optional<BigDecimal> rate) {
        return rate.map(value -> percent(value.movePointRight(2))).orElse(ABSENT);
    }

    /** A part of a whole with at most one decimal, rounded half up. */
    static String share(long part, long whole) {
        if (whole == 0) {
            return ABSENT;
        }
        return percent(rounded(part, whole));
    }

    /** A part of a whole above 0 in hundredths, with one decimal. */
    static BigDecimal rounded(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    static String percent(BigDecimal hundredths) {
        return plain(hundredths) + "%";
    }

    /** Working days; none at all means less than one, since the day the clock starts never counts. */
    static String days(Optional<? extends Number> days) {
        return days.map(value -> new BigDecimal(value.toString()))
                .map(value -> value.signum() == 0 ? "<1" : plain(value))
                .orElse(ABSENT);
    }

    static String date(LocalDate date) {
        return DateText.plain(date, Language.INDONESIAN);
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

    private static String plain(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : NumberText.of(new BigDecimal(value.stripTrailingZeros().toPlainString()), Language.INDONESIAN);
    }
}
