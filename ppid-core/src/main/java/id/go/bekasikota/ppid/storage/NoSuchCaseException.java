package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.text.Quoted;

/** A body has no case of this number (perkara tidak ditemukan); a web page answers with 404. */
public final class NoSuchCaseException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param body the code of the public body
     * @param number the registration number, or other id of a case, of which there is none
     */
    public NoSuchCaseException(String body, String number) {
        super("the body " + Quoted.of(body) + " has no case " + Quoted.of(number)
                + " (expected a number that it gave)");
    }
}
