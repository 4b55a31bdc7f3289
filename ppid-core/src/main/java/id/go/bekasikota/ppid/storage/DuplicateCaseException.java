package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.RequestNumber;

/** A body has a case of this registration number already (nomor registrasi ganda). */
public final class DuplicateCaseException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param body the code of the public body
     * @param number the number that stands twice
     */
    public DuplicateCaseException(String body, RequestNumber number) {
        super("the body \"" + body + "\" has a case of the number \"" + number + "\" already (expected a new number)");
    }
}
