package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.parts.Given;
import java.util.function.Consumer;

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

    /**
     * Tells one and the same taker of both, as for a log.
     *
     * @param taker takes each rejection and each finding
     * @return the listener
     */
    static RegisterListener telling(Consumer<Object> taker) {
        Given.value(taker, "taker");
        return new RegisterListener() {
            @Override
            public void rejected(Rejection rejection) {
                taker.accept(rejection);
            }

            @Override
            public void found(Finding finding) {
                taker.accept(finding);
            }
        };
    }
}
