package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days in which a petition to Komisi Informasi may be filed (jangka waktu permohonan sengketa), PERKI 1/2013 Pasal 13.
 *
 * <p>After a late answer both starts can be argued for: both dates are shown, and the earlier is the safe one.
 *
 * @param replyDue when the superior's days end
 * @param answered the date of the answer; empty while there is none
 * @param afterSilence the last day counted from the end of the superior's days (huruf b); empty where the answer came in
 *     time or the calendar does not reach
 * @param afterAnswer the last day counted from receipt of the answer (huruf a); empty while there is none
 */
@JsonForm
public record PetitionTerm(
        Deadline replyDue,
        @JsonIso Optional<LocalDate> answered,
        Optional<Deadline> afterSilence,
        Optional<Deadline> afterAnswer) {

    /**
     * {@return the first day on which a petition may be filed: the date of the answer or the day on which the superior's days
     * end, whichever comes first; empty where neither is known}
     */
    public Optional<LocalDate> opens() {
        return Stream.concat(answered.stream(), replyDue.due().known().stream()).min(LocalDate::compareTo);
    }

    /** {@return the deadline to be warned of: the earlier of the two; empty where none is known} */
    public Optional<Deadline> warnBy() {
        return known().min((one, other) -> one.date().compareTo(other.date()));
    }

    /**
     * {@return the deadline after which no reading holds a petition to be in time: the later of the two; empty where there is
     * none, or where the calendar does not reach one of them}
     */
    public Optional<Deadline> last() {
        boolean unknown = ends().anyMatch(end -> end.due().known().isEmpty());
        return unknown
                ? Optional.empty()
                : known().max((one, other) -> one.date().compareTo(other.date()));
    }

    /**
     * Judges the day of a petition. Komisi Informasi decides on it (PERKI 1/2013 Pasal 36 ayat (1) huruf d). A deadline that
     * the calendar does not reach counts as not missed.
     *
     * @param filed the day of the petition
     * @return early, in time, doubtful between the two dates, or late
     */
    public Timeliness on(LocalDate filed) {
        if (opens().filter(day -> !filed.isBefore(day)).isEmpty()) {
            return Timeliness.EARLY;
        }
        if (last().filter(end -> end.isMissedOn(filed)).isPresent()) {
            return Timeliness.LATE;
        }
        return warnBy().filter(end -> end.isMissedOn(filed)).isPresent() ? Timeliness.DOUBTFUL : Timeliness.IN_TIME;
    }

    private Stream<Deadline> known() {
        return ends().filter(end -> end.due().known().isPresent());
    }

    private Stream<Deadline> ends() {
        return Stream.of(afterSilence, afterAnswer).flatMap(Optional::stream);
    }

    /** Whether a petition was filed in time (ketepatan waktu permohonan). */
    public enum Timeliness implements Labelled {
        /** Before the answer and before the superior's days ended; flagged, not rejected. */
        EARLY("early"),
        /** In time. */
        IN_TIME("in-time"),
        /** After a late answer: in time by one reading only. */
        DOUBTFUL("doubtful"),
        /** Late by every reading. */
        LATE("late");

        private final String code;

        Timeliness(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /**
         * {@return the constant of a code, compared exactly}
         *
         * @param code the code
         */
        @JsonCreator
        public static Timeliness of(String code) {
            return Coded.of(Timeliness.class, code);
        }
    }
}
