package id.go.bekasikota.ppid.register;

/** Dates as a register book writes them, {@code yyyy-MM-dd} or {@code dd/MM/yyyy}, read without an object for each. */
final class DayText {
    /** Stands where a text is no date. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int LENGTH = 10;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private DayText() {}

    /** The epoch day of a date between 0001-01-01 and 9999-12-31, or {@link RegisterRow#NO_DAY}. */
    static int epochDay(char[] text, int from, int to) {
        if (to - from != LENGTH) {
            return NONE;
        }
        if (text[from + 4] == '-' && text[from + 7] == '-') {
            return epochDay(digits(text, from, 4), digits(text, from + 5, 2), digits(text, from + 8, 2));
        }
        return text[from + 2] == '/' && text[from + 5] == '/'
                ? epochDay(digits(text, from + 6, 4), digits(text, from + 3, 2), digits(text, from, 2))
                : NONE;
    }

    private static int digits(char[] text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = number * 10 + (text[i] - '0');
        }
        return number;
    }

    private static int epochDay(int year, int month, int day) {
        boolean exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= length(year, month);
        return exists ? of(year, month, day) : NONE;
    }

    private static int length(int year, int month) {
        return LENGTHS[month - 1] + (month == 2 && isLeap(year) ? 1 : 0);
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** As {@link java.time.LocalDate#toEpochDay()}: the year begins in March, so that a leap day ends it. */
    private static int of(int year, int month, int day) {
        int shifted = month > 2 ? year : year - 1;
        int era = shifted / 400;
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
    }
}
