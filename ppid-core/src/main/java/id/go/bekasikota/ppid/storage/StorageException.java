package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.law.PpidException;

/** A storage could not do its work (kegagalan penyimpanan): not reachable, not set up, or in use by another. */
public class StorageException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed and what to do, in one line
     */
    public StorageException(String message) {
        super(message);
    }

    /**
     * Creates the exception for a failure beneath.
     *
     * @param message what failed and what to do, in one line
     * @param cause the failure beneath
     */
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
