package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.law.PpidException;

/** A body has a case of this id already (nomor ganda); nothing was added. */
public final class DuplicateIdException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param body the code of the public body
     * @param id the id that stands twice
     */
    public DuplicateIdException(String body, String id) {
        super("the body \"" + body + "\" has a case of the id \"" + id + "\" already (expected a new one)");
    }
}
