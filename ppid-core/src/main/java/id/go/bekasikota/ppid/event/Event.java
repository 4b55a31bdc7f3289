package id.go.bekasikota.ppid.event;

/**
 * Something that happened in a case (peristiwa): who, when and, where it needs one, why.
 *
 * <p>A case is the sum of its events; each aggregate has a sealed family of them. No event holds identity of a requester.
 */
public interface Event {

    /**
     * Returns who did it and when.
     *
     * @return the stamp
     */
    Stamp stamp();
}
