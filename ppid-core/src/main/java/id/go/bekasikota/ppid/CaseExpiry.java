package id.go.bekasikota.ppid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.event.Expiry;

/**
 * An expiry with the case that it belongs to (lewat waktu suatu perkara), for the host to send.
 *
 * @param kind the kind of case, for example {@code request}
 * @param id the id of the case
 * @param expiry what silence or expiry did
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseExpiry(String kind, String id, Expiry expiry) {}
