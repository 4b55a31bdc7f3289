package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One objection as the register records it (catatan keberatan).
 *
 * @param received the day on which it was received
 * @param grounds the grounds, each once, in the order of the law
 * @param end how and when it ended; empty while pending
 */
@JsonForm
public record ObjectionRecord(@JsonIso LocalDate received, Set<ObjectionGround> grounds, Optional<End> end) {

    /** {@inheritDoc} */
    public ObjectionRecord {
        Given.value(grounds, "grounds");
        Set<ObjectionGround> copy = EnumSet.noneOf(ObjectionGround.class);
        copy.addAll(grounds);
        grounds = Collections.unmodifiableSet(copy);
    }

    /**
     * The end of an objection (berakhirnya keberatan).
     *
     * @param date the day of the answer, of the last settlement or of the withdrawal
     * @param how how it ended
     */
    @JsonForm
    public record End(@JsonIso LocalDate date, ObjectionEnd how) {}
}
