package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;

/**
 * An expiry with the case that it belongs to (lewat waktu suatu perkara), for the host to send.
 *
 * @param kind the kind of case, for example {@code request}
 * @param id the id of the case
 * @param expiry what silence or expiry did
 */
@JsonForm
public record CaseExpiry(
        @Holds(CODE) String kind, @Holds(CODE) String id, Expiry expiry) {

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
