package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.requester.Identity;
import java.util.Optional;

/**
 * Who asked, kept apart from what was asked (penyimpanan identitas), UU 27/2022. A change of this interface is a major
 * version.
 *
 * <p>Requests and objections share its ids, since no two of them have one number. Compared by code point. Not thread-safe: it
 * belongs to its transaction.
 */
public interface IdentityStore {

    /**
     * Keeps the identity behind a case, or replaces it after a repair; what is written comes back equal.
     *
     * @param body the code of the public body
     * @param id the id of the case
     * @param identity who asked and who acts for them
     */
    void put(String body, String id, Identity identity);

    /**
     * Finds the identity behind a case.
     *
     * @param body the code of the public body
     * @param id the id of the case
     * @return the identity; empty where none is kept
     */
    Optional<Identity> find(String body, String id);
}
