package id.go.bekasikota.ppid.law;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * Dates and times of day as people write them in a letter (tanggal surat), in both languages and independent of the machine's locale.
 *
 * <p>Years before 1000 are written with four digits. Thread-safe.
 */
public final class DateText {
    private static final TextFiles TEXTS = new TextFiles(DateText.class, "dates");

    private DateText() {}

    /**
     * Writes a whole date.
     *
     * @param date the date
     * @param language the language
     * @return for example {@code Senin, 21 April 2025} or {@code Monday, 21 April 2025}
     */
    public static String full(LocalDate date, Language language) {
        Objects.requireNonNull(date, "date");
        return weekday(date, language) + ", " + plain(date, language);
    }

    /**
     * Writes the day and the month.
     *
     * @param date the date
     * @param language the language
     * @return for example {@code 21 April}
     */
    public static String dayAndMonth(LocalDate date, Language language) {
        Objects.requireNonNull(date, "date");
        return date.getDayOfMonth() + " " + month(date.getMonthValue(), language);
    }

    /**
     * Writes a date without its weekday.
     *
     * @param date the date
     * @param language the language
     * @return for example {@code 21 April 2025}
     */
    public static String plain(LocalDate date, Language language) {
        Objects.requireNonNull(date, "date");
        return dayAndMonth(date, language) + " " + year(date);
    }

    /**
     * Writes a time of day, with seconds only where there are some.
     *
     * @param time the time
     * @param language the language
     * @return for example {@code 10.00} or {@code 10:00}
     */
    public static String clock(LocalTime time, Language language) {
        Objects.requireNonNull(time, "time");
        String minutes = language == Language.INDONESIAN ? "HH.mm" : "HH:mm";
        String pattern = time.getSecond() == 0 ? minutes : minutes + minutes.charAt(2) + "ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
    }

    /**
     * Names the weekday.
     *
     * @param date the date
     * @param language the language
     * @return for example {@code Senin} or {@code Monday}
     */
    public static String weekday(LocalDate date, Language language) {
        Objects.requireNonNull(date, "date");
        return TEXTS.text(language, "day." + date.getDayOfWeek().getValue());
    }

    /**
     * Names a month.
     *
     * @param month 1 to 12
     * @param language the language
     * @return for example {@code Agustus} or {@code August}
     */
    public static String month(int month, Language language) {
        return TEXTS.text(language, "month." + month);
    }

    private static String year(LocalDate date) {
        String year = Integer.toString(date.getYear());
        return "0".repeat(Math.max(0, 4 - year.length())) + year;
    }
}
