package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.policy.Reading.ExemptionApprover;
import id.go.bekasikota.ppid.policy.Reading.NeverExemptParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the law denies about classifying as exempt; each rule with its article. */
record ExemptionRules(ExemptionDecision decision, Attempt attempt) {

    Optional<Denial> classify() {
        return deciding()
                .or(this::approver)
                .or(this::statute)
                .or(this::neverExempt)
                .or(this::period);
    }

    /** A change is always approved by the head of the body; one that opens the information needs no period (PERKI 1/2021 Pasal 53). */
    Optional<Denial> reclassify() {
        return deciding()
                .or(() -> headApproves("PP 61/2010 Pasal 10 ayat (1)"))
                .or(() -> decision.opens()
                        ? Optional.empty()
                        : statute().or(this::neverExempt).or(this::period));
    }

    private Optional<Denial> deciding() {
        LocalDate date = letter().date();
        boolean testFirst = !decision.test().sheet().date().isAfter(date);
        return attempt.unlessBy("UU 14/2008 Pasal 19", testFirst, "test-first")
                .or(() -> attempt.unlessBy(
                        "PP 61/2010 Pasal 4 ayat (2) huruf f",
                        !date.isAfter(attempt.on()),
                        "letter-later",
                        date,
                        attempt.on()))
                .or(() -> attempt.power(Power.CLASSIFY, letter().officer()));
    }

    private Optional<Denial> approver() {
        if (attempt.law().policy().reads(ExemptionApprover.HEAD_OF_BODY)) {
            return headApproves("PP 61/2010 Pasal 3 ayat (2)");
        }
        if (kind() == PeriodKind.AS_NEEDED_BY_LEADER) {
            return headApproves("PP 61/2010 Pasal 7 ayat (5)");
        }
        return isApprovedBy(Power.APPROVE_AS_SUPERIOR)
                ? Optional.empty()
                : attempt.deny(ExemptionApprover.SUPERIOR.citation(), "superior-approves");
    }

    private Optional<Denial> headApproves(String article) {
        return attempt.unlessBy(article, isApprovedBy(Power.APPROVE_CLASSIFICATION), "head-approves");
    }

    private boolean isApprovedBy(Power power) {
        return letter().approval().standsFor(power, letter().date());
    }

    /** The ground rests on a statute with its article; 17.j on another one than the statute on public information. */
    private Optional<Denial> statute() {
        List<NamedStatute> named = NamedStatute.in(decision.test().legalBasis());
        if (kind() == PeriodKind.FORBIDDING_STATUTE) {
            boolean another = named.stream().anyMatch(NamedStatute::isAnother);
            return attempt.unlessBy("UU 14/2008 Pasal 17 huruf j", another, "basis.forbidding-statute");
        }
        boolean printed = StatutoryDeadlines.CATALOGUE_UPDATE.basis().isInForceOn(letter().date());
        return attempt.unlessBy(
                printed ? "PERKI 1/2021 Pasal 49 ayat (6) huruf a" : "UU 14/2008 Pasal 2 ayat (4)",
                !named.isEmpty(),
                "basis.statute");
    }

    private Optional<Denial> neverExempt() {
        ConsequenceTest.Subject subject = decision.test().subject();
        boolean none = attempt.law().policy().reads(NeverExemptParts.NONE);
        return subject.neverExempt()
                .filter(never -> subject.extent() == Extent.WHOLE || !kind().isPersonal() || none)
                .flatMap(never -> attempt.deny(never.citation(), none ? "never-exempt" : "never-exempt.parts"));
    }

    private Optional<Denial> period() {
        if (!fits(kind(), letter().end())) {
            return attempt.deny(kind().citation(), "period." + kind().code());
        }
        if (letter().end().date().filter(day -> !day.isAfter(letter().date())).isPresent()) {
            return attempt.deny(kind().citation(), "period.over");
        }
        return kind() == PeriodKind.AT_MOST ? length() : Optional.empty();
    }

    private Optional<Denial> length() {
        LocalDate last = attempt.law()
                .of(StatutoryDeadlines.EXEMPTION_LAW_ENFORCEMENT, letter().date())
                .date();
        return letter().end().date().filter(last::isBefore).isPresent()
                ? attempt.deny(kind().citation(), "period.too-long", last)
                : Optional.empty();
    }

    private static boolean fits(PeriodKind kind, ExemptionEnd end) {
        boolean dated = end instanceof ExemptionEnd.OnDate;
        boolean personal = end instanceof ExemptionEnd.ConsentOrPublicOffice;
        boolean legislated = end instanceof ExemptionEnd.ByLegislation by && names(kind, by.legislation());
        return switch (kind) {
            case AT_MOST, AS_NEEDED_BY_LEADER -> dated;
            case AS_NEEDED_FOR_PERSON -> dated || personal;
            case LEGISLATION_DEED -> legislated || personal;
            case LEGISLATION_PROPERTY, LEGISLATION_MEMORANDUM, FORBIDDING_STATUTE -> legislated;
        };
    }

    /** The legislation that protects, or for 17.j the statute that forbids, with its article. */
    private static boolean names(PeriodKind kind, String legislation) {
        return kind == PeriodKind.FORBIDDING_STATUTE
                ? NamedStatute.in(legislation).stream().anyMatch(NamedStatute::isAnother)
                : NamedStatute.isLegislation(legislation);
    }

    private PeriodKind kind() {
        return decision.period();
    }

    private Classification letter() {
        return decision.letter();
    }
}
