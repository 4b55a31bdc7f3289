package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import java.util.Optional;

/** Rules of a host's own, whose wording does not matter. */
final class TestRules {
    private TestRules() {}

    static DeadlineRule rule(int amount, PeriodUnit unit) {
        Citation citation = Citation.parse("UU 14/2008 Pasal 22 ayat (7)");
        BilingualText text = new BilingualText("uji", "test");
        return new DeadlineRule(
                "uji.aturan",
                new Term(amount, unit),
                new LegalBasis(citation, Optional.empty(), Optional.empty(), Certainty.TEXT),
                new DeadlineRule.Wording(text, text, text, new BilingualText("", "")));
    }

    static DeadlineRule workingDays(int amount) {
        return rule(amount, PeriodUnit.WORKING_DAY);
    }
}
