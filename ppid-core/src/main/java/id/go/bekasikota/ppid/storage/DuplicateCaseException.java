package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.law.PpidException;

/** A body has a case of this number already (nomor registrasi ganda); nothing was added. */
public final class DuplicateCaseException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param body the code of the public body
     * @param number the registration number, or other id of a case, that stands twice
     */
    public DuplicateCaseException(String body, String number) {
        super("the body \"" + body + "\" has a case of the number \"" + number + "\" already (expected a new number)");
    }
}
