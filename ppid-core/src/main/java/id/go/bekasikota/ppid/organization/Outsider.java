package id.go.bekasikota.ppid.organization;

/**
 * A party outside the body (pihak di luar badan publik), known by its kind alone.
 *
 * @param party the kind
 */
public record Outsider(Party party) implements Actor {
    @Override
    public String toString() {
        return party.code();
    }
}
