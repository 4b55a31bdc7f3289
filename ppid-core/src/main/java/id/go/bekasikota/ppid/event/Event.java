package id.go.bekasikota.ppid.event;

/**
 * Something that happened in a case (peristiwa), said without who and when: those stand in its {@link Stamp}.
 *
 * <p>A case is the sum of its events; each aggregate has a sealed family of them. No event holds identity of a requester.
 */
public interface Event {}
