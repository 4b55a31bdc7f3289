package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;

/**
 * A ground with the day on which it was found (alasan keberatan dan tanggal ditemukannya), UU 14/2008 Pasal 36 ayat (1).
 *
 * @param ground the ground
 * @param found the day on which it was found
 */
@JsonForm
public record FoundGround(ObjectionGround ground, @JsonIso LocalDate found) {

    /**
     * {@return the last day on which an objection on this ground is in time}
     *
     * @param law calendar and policy
     */
    public Deadline due(Deadlines law) {
        Given.value(law, "law");
        return law.of(StatutoryDeadlines.OBJECTION_FILE, found);
    }
}
