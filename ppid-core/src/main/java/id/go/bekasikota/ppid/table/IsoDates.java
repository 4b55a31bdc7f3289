package id.go.bekasikota.ppid.table;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Dates as other programs write them (tanggal ISO): {@code yyyy-MM-dd} with ASCII digits, 0001-01-01 to 9999-12-31.
 *
 * <p>{@link LocalDate#parse(CharSequence)} takes signed and longer years; this does not. Thread-safe.
 */
public final class IsoDates {
    private IsoDates() {}

    /**
     * Reads a date.
     *
     * @param text the text, without blanks around it
     * @return the date; empty where the text has another form or no such day exists
     */
    public static Optional<LocalDate> date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        return date(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    /**
     * Builds a date from its parts.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @param day 1 to the month's length
     * @return the date; empty where no such day exists
     */
    public static Optional<LocalDate> date(int year, int month, int day) {
        boolean exists = year >= 1
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /**
     * Reads a time of day.
     *
     * @param text {@code HH:mm} or {@code HH:mm:ss}, without blanks around it
     * @return the time; empty where the text has another form or no such time exists
     */
    public static Optional<LocalTime> time(String text) {
        boolean form = text.length() == 5 || (text.length() == 8 && text.charAt(5) == ':');
        if (!form || text.charAt(2) != ':') {
            return Optional.empty();
        }
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 5);
        int second = text.length() == 8 ? digits(text, 6, 8) : 0;
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return exists ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
    }

    /**
     * Reads a run of ASCII digits.
     *
     * @param text the text
     * @param from where the digits begin, inclusive
     * @param to where they end, exclusive; at most nine digits
     * @return the number, or -1 where another character stands among them
     */
    public static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
