package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.marks.JsonForm;
import java.util.List;
import java.util.stream.Stream;

/**
 * One decision on an exemption (penetapan): the consequence test and the letter that rests on it.
 *
 * @param test the consequence test
 * @param letter the classification letter
 */
@JsonForm
public record ExemptionDecision(ConsequenceTest test, Classification letter) {

    /**
     * Returns the warnings that go with it: that its document is never exempt, on whose parts the law is silent, and that this
     * library does not know a statute which it rests on.
     *
     * @return an unmodifiable list; empty where there is nothing to warn of
     */
    public List<BilingualText> flags() {
        Stream<BilingualText> parts =
                test.subject().neverExempt().map(never -> ExemptionTexts.TEXTS.both("flag", never.citation())).stream();
        Stream<BilingualText> unknown = NamedStatute.in(test.legalBasis()).stream()
                .filter(statute -> !statute.isKnown())
                .map(statute -> ExemptionTexts.TEXTS.both("flag.statute", statute.shortName()));
        return Stream.concat(parts, unknown).toList();
    }

    /** Whether it ends on the day of its letter: a change that opens the information, whatever the ground. */
    boolean opens() {
        return letter.end() instanceof ExemptionEnd.OnDate dated && dated.day().equals(letter.date());
    }

    PeriodKind period() {
        return PeriodKind.of(test.ground());
    }
}
