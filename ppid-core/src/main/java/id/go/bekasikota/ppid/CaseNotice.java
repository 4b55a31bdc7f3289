package id.go.bekasikota.ppid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.event.Notice;

/**
 * A notice with the case that it belongs to (pemberitahuan perkara), for the host to send.
 *
 * @param kind the kind of case, for example {@code request}
 * @param id the id of the case
 * @param notice what silence or expiry did
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseNotice(String kind, String id, Notice notice) {}
