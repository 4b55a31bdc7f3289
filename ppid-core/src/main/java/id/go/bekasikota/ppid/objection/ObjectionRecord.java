package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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
 * @param reply the answer of the superior; empty while pending
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObjectionRecord(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate received,
        Set<ObjectionGround> grounds,
        Optional<Reply> reply) {

    /**
     * Takes a copy of the grounds.
     *
     * @param received the day on which it was received
     * @param grounds the grounds
     * @param reply the answer of the superior
     */
    public ObjectionRecord {
        Set<ObjectionGround> copy = EnumSet.noneOf(ObjectionGround.class);
        copy.addAll(grounds);
        grounds = Collections.unmodifiableSet(copy);
    }

    /**
     * The answer to an objection (tanggapan atas keberatan).
     *
     * @param date the day of the answer
     * @param outcome how it was answered
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reply(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date, ObjectionOutcome outcome) {}
}
