package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A party outside the body (pihak di luar badan publik), known by its kind alone.
 *
 * @param party the kind
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Outsider(Party party) implements Actor {
    @Override
    public String toString() {
        return party.code();
    }
}
