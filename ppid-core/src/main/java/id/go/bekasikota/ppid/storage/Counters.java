package id.go.bekasikota.ppid.storage;

/**
 * Counts without gaps, each body and series by itself (penghitung nomor registrasi), compared by code point. A change of this
 * interface is a major version.
 *
 * <p>Not thread-safe: it belongs to its transaction. Of two transactions that count at the same time the second gets the
 * number after that of the first.
 */
public interface Counters {

    /**
     * Takes the next number of a series.
     *
     * @param body the code of the public body
     * @param series the series, for example {@code request/dinkes/2025}
     * @return 1 for the first; a number taken in a transaction that failed is given again
     */
    long next(String body, String series);
}
