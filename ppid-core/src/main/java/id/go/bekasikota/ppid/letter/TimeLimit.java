package id.go.bekasikota.ppid.letter;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Term;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time limit as a letter tells it (jangka waktu): how long, from which day, until when, by which article and why.
 *
 * @param term how long, as the law prints it
 * @param from the day that it is counted from, which does not count
 * @param until the last day in time, inclusive; empty where the decreed calendar does not reach that far
 * @param citation the article
 * @param explanation how the last day was counted, with every day off; several lines in each language
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TimeLimit(
        Term term,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> until,
        Citation citation,
        BilingualText explanation) {

    /**
     * Tells a deadline.
     *
     * @param deadline the deadline
     * @return the time limit, which needs no calendar any more
     */
    public static TimeLimit of(Deadline deadline) {
        return new TimeLimit(
                deadline.rule().term(),
                deadline.trigger().date(),
                deadline.due().known(),
                deadline.citation(),
                new BilingualText(deadline.explain(Language.INDONESIAN), deadline.explain(Language.ENGLISH)));
    }

    boolean isKnown() {
        return until.isPresent();
    }
}
