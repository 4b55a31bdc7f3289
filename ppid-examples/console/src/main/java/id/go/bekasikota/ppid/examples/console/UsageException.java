package id.go.bekasikota.ppid.examples.console;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.PpidException;

/** A program was asked for something that it cannot do (pemakaian keliru); the message is one sentence for the user. */
public final class UsageException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one sentence
     */
    public UsageException(BilingualText message) {
        super(message);
    }
}
