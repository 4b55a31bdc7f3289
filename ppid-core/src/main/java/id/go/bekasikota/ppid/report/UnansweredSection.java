package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import java.util.Map;

/**
 * The objections that ended in the period without an answer of the superior (keberatan yang selesai tanpa tanggapan). With the
 * outcomes of the answers they sum to the objections processed.
 *
 * @param settled settled amicably on every ground (UU 14/2008 Pasal 35 ayat (2))
 * @param withdrawn withdrawn by the objector
 */
@JsonForm
public record UnansweredSection(long settled, long withdrawn) {
    static final UnansweredSection NONE = new UnansweredSection(0, 0);

    static UnansweredSection of(Map<String, Long> ends) {
        return new UnansweredSection(
                ends.getOrDefault(ObjectionEnd.SETTLED.code(), 0L),
                ends.getOrDefault(ObjectionEnd.WITHDRAWN.code(), 0L));
    }

    long sum() {
        return settled + withdrawn;
    }
}
