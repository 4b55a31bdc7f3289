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
        return (series, unit, year, count) -> series + "/" + unit + "/" + year + "/" + padded(count);
    }

    /**
     * {@return numbers that can stand in the path of a web address as they are, for example {@code P-dinkes-2025-0012}} A slash in a
     * path must be escaped, and servers refuse an escaped one. Letters, digits and {@code . _ -} of a unit's code stay; any other
     * character becomes {@code ~} and its code point in hexadecimal digits, so that no two units share a number.
     */
    static NumberingScheme inPaths() {
        return (series, unit, year, count) -> series + "-" + inPath(unit) + "-" + year + "-" + padded(count);
    }

    private static String inPath(String unit) {
        StringBuilder path = new StringBuilder();
        unit.codePoints().forEach(point -> {
            boolean plain = point < 128 && (Character.isLetterOrDigit(point) || "._-".indexOf(point) >= 0);
            path.append(plain ? Character.toString(point) : "~" + Integer.toHexString(point) + "~");
        });
        return path.toString();
    }

    private static String padded(long count) {
        String digits = Long.toString(count);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
