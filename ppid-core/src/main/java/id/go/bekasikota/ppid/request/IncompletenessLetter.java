package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The letter that says what a request lacks (surat keterangan tidak lengkap), PERKI 1/2021 Pasal 33 ayat (2). The regulation
 * prints no form of it: its reference to annex IX is a slip.
 *
 * @param gaps what is to be repaired
 * @param arrived the day on which the requester received it, from which the days for repair run; empty where not known, then
 *     the day of the letter counts
 */
@JsonForm
public record IncompletenessLetter(
        Set<Gap> gaps,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> arrived) {

    /** {@inheritDoc} */
    public IncompletenessLetter {
        Given.value(gaps, "gaps");
        Set<Gap> copy = EnumSet.noneOf(Gap.class);
        copy.addAll(gaps);
        gaps = Collections.unmodifiableSet(copy);
    }

    /**
     * {@return the letter, received on the day of its date}
     *
     * @param gaps what is to be repaired
     */
    public static IncompletenessLetter of(Set<Gap> gaps) {
        Given.value(gaps, "gaps");
        return new IncompletenessLetter(gaps, Optional.empty());
    }

    /**
     * {@return this letter with the day on which it arrived}
     *
     * @param day the day
     */
    public IncompletenessLetter arrivedOn(LocalDate day) {
        Given.value(day, "day");
        return new IncompletenessLetter(gaps, Optional.of(day));
    }
}
