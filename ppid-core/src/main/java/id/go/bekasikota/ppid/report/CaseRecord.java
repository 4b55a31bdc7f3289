package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.util.Optional;

/**
 * What a report counts of one case (catatan perkara): the request and what followed it, without identity.
 *
 * @param request the request
 * @param objection the objection about it; empty where there was none
 * @param dispute the dispute about it; empty where there was none
 */
@JsonForm
public record CaseRecord(RequestRecord request, Optional<ObjectionRecord> objection, Optional<DisputeRecord> dispute) {}
