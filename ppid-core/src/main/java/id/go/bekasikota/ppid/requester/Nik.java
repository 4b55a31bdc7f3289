package id.go.bekasikota.ppid.requester;

import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.table.IsoDates;

/**
 * The population number of a person (Nomor Induk Kependudukan, NIK): whether a text can be one.
 *
 * <p>A number that cannot be one is a finding, never a reason not to register: the law registers a request when it is
 * received. Thread-safe; keeps nothing.
 */
final class Nik {
    private static final int LENGTH = 16;
    /** Women's day of birth is written with this added. */
    private static final int FEMALE_OFFSET = 40;

    private static final int SHORTEST_MONTH = 28;

    private static final int FIRST_PROVINCE = 11;
    private static final int LAST_PROVINCE = 97;

    private Nik() {}

    /**
     * {@return whether a text can be a NIK: 16 ASCII digits, of which the seventh to twelfth are a day of birth DDMMYY that
     * exists in 19YY or in 20YY, the day less 40 where it is above 40}
     *
     * @param text the text, without blanks around it
     */
    static boolean isPlausible(CharSequence text) {
        Given.value(text, "text");
        if (text.length() != LENGTH || IsoDates.digits(text, 0, 8) < 0 || IsoDates.digits(text, 8, LENGTH) < 0) {
            return false;
        }
        int written = IsoDates.digits(text, 6, 8);
        int day = written > FEMALE_OFFSET ? written - FEMALE_OFFSET : written;
        int month = IsoDates.digits(text, 8, 10);
        int year = IsoDates.digits(text, 10, 12);
        boolean isInEveryYear = day >= 1 && day <= SHORTEST_MONTH && month >= 1 && month <= 12;
        return isInEveryYear
                || IsoDates.date(1900 + year, month, day).isPresent()
                || IsoDates.date(2000 + year, month, day).isPresent();
    }

    /**
     * {@return whether the first six digits can be a region: a province, a regency or city, and a district; no part is one that
     * does not exist: provinces are numbered from 11 to 97, the others from 01; which of these numbers are in use is not
     * checked, because new regions are formed}
     *
     * @param text a text of at least six ASCII digits
     */
    static boolean hasRegion(String text) {
        Given.value(text, "text");
        return text.length() >= 6
                && IsoDates.digits(text, 0, 2) >= FIRST_PROVINCE
                && IsoDates.digits(text, 0, 2) <= LAST_PROVINCE
                && IsoDates.digits(text, 2, 4) > 0
                && IsoDates.digits(text, 4, 6) > 0;
    }
}
