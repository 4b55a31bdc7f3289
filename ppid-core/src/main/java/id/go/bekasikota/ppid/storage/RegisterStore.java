package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.RegisterCode;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records of imported register books by public body (catatan perkara). A change of this interface is a major version.
 *
 * <p>A case is known by its body and its registration number, compared by code point. No identity is kept. What is
 * written comes back as it was. Not thread-safe: it belongs to its transaction.
 */
public interface RegisterStore {

    /**
     * Replaces all imported cases of a body by the cases of a register book. Whole cases of the body stay, also one of the same
     * number, which is another case.
     *
     * @param body the code of the public body
     * @param records the new cases, read one by one, so that memory does not grow with their number
     * @return how many were stored
     * @throws DuplicateCaseException if two of them have one number
     */
    long replaceImported(String body, Iterator<CaseRecord> records);

    /**
     * Finds a case.
     *
     * @param body the code of the public body
     * @param number its registration number
     * @return the case, empty where the body has none of this number
     */
    Optional<CaseRecord> find(String body, RegisterCode number);

    /**
     * Shows all cases of a body, one by one and in no particular order, so that memory does not grow with their number.
     *
     * @param body the code of the public body
     * @param each takes each case; must not use this store
     */
    void forEach(String body, Consumer<CaseRecord> each);
}
