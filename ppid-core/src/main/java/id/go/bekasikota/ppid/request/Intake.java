package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a request came in (penerimaan permintaan), without who asked.
 *
 * @param received the day of receipt as written
 * @param complete the day on which it was declared complete; empty where not recorded
 * @param channel the way by which it arrived
 * @param requesterType what kind of requester asked
 * @param category the class of the information asked for; empty where not recorded
 */
@JsonForm
public record Intake(
        @JsonIso LocalDate received,
        @JsonIso Optional<LocalDate> complete,
        Channel channel,
        RequesterType requesterType,
        Optional<DisclosureClass> category) {}
