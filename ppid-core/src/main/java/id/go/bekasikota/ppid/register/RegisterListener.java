package id.go.bekasikota.ppid.register;

/** Is told of what a register book holds beside its cases (penerima temuan), in file order while it is read. */
public interface RegisterListener {

    /**
     * Is told of a problem of a row that is not accepted.
     *
     * @param rejection the problem
     */
    void rejected(Rejection rejection);

    /**
     * Is told of something odd about an accepted row.
     *
     * @param finding the finding
     */
    void found(Finding finding);

    /**
     * Is told now and then how far the book has been read.
     *
     * @param bytes how many bytes were read so far
     */
    default void readTo(long bytes) {
        // most do not ask
    }
}
