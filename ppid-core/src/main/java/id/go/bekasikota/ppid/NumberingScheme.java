package id.go.bekasikota.ppid;

/**
 * How a body writes its registration numbers (pola nomor registrasi); the law asks only that there is one.
 *
 * <p>The count is kept by the storage, per body, series, unit and year, without gaps. Must be thread-safe.
 */
@FunctionalInterface
public interface NumberingScheme {

    /**
     * Writes a number.
     *
     * @param series the series, {@code P} for requests, {@code K} for objections
     * @param unit the code of the unit
     * @param year the year of receipt
     * @param count the count, from 1
     * @return the number, never the same for two of these
     */
    String number(String series, String unit, int year, long count);

    /** {@return the default, for example {@code P/dinkes/2025/0012}} */
    static NumberingScheme standard() {
        return (series, unit, year, count) -> {
            String digits = Long.toString(count);
            String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
            return series + "/" + unit + "/" + year + "/" + padded;
        };
    }
}
