package id.go.bekasikota.ppid.examples.report;

/** The program was asked for something that it cannot do (pemakaian keliru); the message is one sentence for the user. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
