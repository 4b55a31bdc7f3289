package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.requester.Gap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a requester is told that a request lacks (surat keterangan tidak lengkap), PERKI 1/2021 Pasal 33 ayat (2). The regulation
 * prints no form of it: its reference to annex IX is a slip.
 *
 * @param gaps what is to be repaired
 * @param arrived the day on which the requester received it, from which the days for repair run; empty where not known, then
 *     the day of the notice counts
 */
@JsonForm
public record IncompletenessNotice(Set<Gap> gaps, @JsonIso Optional<LocalDate> arrived) {

    /** {@inheritDoc} */
    public IncompletenessNotice {
        Given.value(gaps, "gaps");
        Set<Gap> copy = EnumSet.noneOf(Gap.class);
        copy.addAll(gaps);
        gaps = Collections.unmodifiableSet(copy);
    }

    /**
     * {@return the notice, received on its own day}
     *
     * @param gaps what is to be repaired
     */
    public static IncompletenessNotice of(Set<Gap> gaps) {
        Given.value(gaps, "gaps");
        return new IncompletenessNotice(gaps, Optional.empty());
    }

    /**
     * {@return this notice with the day on which it arrived}
     *
     * @param day the day
     */
    public IncompletenessNotice arrivedOn(LocalDate day) {
        Given.value(day, "day");
        return new IncompletenessNotice(gaps, Optional.of(day));
    }
}
