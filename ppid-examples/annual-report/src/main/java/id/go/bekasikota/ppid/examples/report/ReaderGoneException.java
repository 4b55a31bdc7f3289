package id.go.bekasikota.ppid.examples.report;

import java.io.IOException;

/** The reader of standard output stopped early, which is its right; the program then ends quietly. */
final class ReaderGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
        super("the reader of standard output stopped early", cause);
    }
}
