package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.BilingualText;
import java.util.Optional;

/**
 * One decision on an exemption (penetapan): the consequence test and the letter that rests on it.
 *
 * @param test the consequence test
 * @param letter the classification letter
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExemptionDecision(ConsequenceTest test, Classification letter) {

    /**
     * Returns the warning that goes with parts of a document that is never exempt: the law is silent on them.
     *
     * @return the warning; empty where the document is of no such class
     */
    public Optional<BilingualText> flag() {
        return test.subject().neverExempt().map(never -> ExemptionTexts.TEXTS.both("flag", never.citation()));
    }

    /** Whether it ends on the day of its letter: a change that opens the information, whatever the ground. */
    boolean opens() {
        return letter.end() instanceof ExemptionEnd.OnDate dated && dated.day().equals(letter.date());
    }

    PeriodKind period() {
        return PeriodKind.of(test.ground());
    }
}
