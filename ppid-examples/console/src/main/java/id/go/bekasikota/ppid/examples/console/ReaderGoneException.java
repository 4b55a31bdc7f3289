package id.go.bekasikota.ppid.examples.console;

import java.io.IOException;

/** The reader of standard output stopped early, which is its right; the program then ends quietly. */
public final class ReaderGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
        super("the reader of standard output stopped early", cause);
    }
}
