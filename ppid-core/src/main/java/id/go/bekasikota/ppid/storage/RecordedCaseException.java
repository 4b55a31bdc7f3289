package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.law.PpidException;

/** An import would replace cases that the host itself recorded (perkara bukan hasil impor). */
public final class RecordedCaseException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param body the code of the public body
     */
    public RecordedCaseException(String body) {
        super("the body \"" + body
                + "\" holds a case that was not imported from a register book (expected a body of its"
                + " own for the import); nothing was changed");
    }
}
