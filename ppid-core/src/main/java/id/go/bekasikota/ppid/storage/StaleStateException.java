package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.law.PpidException;

/** A case was changed by somebody else since it was read (perubahan bersamaan); nothing was changed. */
public final class StaleStateException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param id the case
     * @param expectedVersion the version that was read
     */
    public StaleStateException(String id, int expectedVersion) {
        super("the case \"" + id + "\" is no longer at version " + expectedVersion
                + " (expected nobody to have changed it); read it again and repeat the act");
    }
}
