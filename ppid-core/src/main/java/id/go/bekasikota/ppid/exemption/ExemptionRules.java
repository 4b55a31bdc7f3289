package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionTexts.Attempt;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ExemptionApprover;
import id.go.bekasikota.ppid.policy.Reading.NeverExemptParts;
import java.time.LocalDate;
import java.util.Optional;

/** What the law denies about classifying as exempt; each rule with its article. */
final class ExemptionRules {
    private final Attempt attempt;
    private final Exemption.Decision decision;
    private final Deadlines law;

    ExemptionRules(Attempt attempt, Exemption.Decision decision, Deadlines law) {
        this.attempt = attempt;
        this.decision = decision;
        this.law = law;
    }

    /** Checks a first classification that is recorded by a stamp. */
    Optional<Denial> classifying(Stamp recorded) {
        return order(recorded.on())
                .or(() -> recorder(recorded.by()))
                .or(this::decider)
                .or(this::approver)
                .or(this::neverExempt)
                .or(this::period);
    }

    /** Checks a changed classification that is recorded by a stamp; a change is always approved by the head of the body. */
    Optional<Denial> changing(Stamp recorded) {
        return order(recorded.on())
                .or(() -> recorder(recorded.by()))
                .or(this::decider)
                .or(() -> headApproves("PP 61/2010 Pasal 10 ayat (1)"))
                .or(this::neverExempt)
                .or(this::period);
    }

    private Optional<Denial> order(LocalDate recorded) {
        LocalDate date = decision.letter().date();
        if (decision.test().sheet().date().isAfter(date)) {
            return deny("UU 14/2008 Pasal 19", "test-first");
        }
        return date.isAfter(recorded)
                ? deny("PP 61/2010 Pasal 4 ayat (2) huruf f", "letter-later", date, recorded)
                : Optional.empty();
    }

    private Optional<Denial> recorder(Actor by) {
        return by instanceof Officer ? Optional.empty() : deny("PP 61/2010 Pasal 3 ayat (1)", "classify-officer");
    }

    private Optional<Denial> decider() {
        return Power.CLASSIFY.denial(
                attempt.act(), attempt.state(), decision.letter().officer());
    }

    private Optional<Denial> approver() {
        LawPolicy policy = law.policy();
        if (policy.reads(ExemptionApprover.HEAD_OF_BODY)) {
            return headApproves("PP 61/2010 Pasal 3 ayat (2)");
        }
        if (kind() == PeriodKind.AS_NEEDED_BY_LEADER) {
            return headApproves("PP 61/2010 Pasal 7 ayat (5)");
        }
        return approvedBy(Role.SUPERIOR) || approvedBy(Role.HEAD_OF_BODY)
                ? Optional.empty()
                : ExemptionTexts.deny(attempt, ExemptionApprover.SUPERIOR.citation(), "superior-approves");
    }

    private Optional<Denial> headApproves(String citation) {
        return approvedBy(Role.HEAD_OF_BODY) ? Optional.empty() : deny(citation, "head-approves");
    }

    private boolean approvedBy(Role role) {
        return decision.letter().approval().standsFor(role, decision.letter().date());
    }

    private Optional<Denial> neverExempt() {
        ConsequenceTest.Subject subject = decision.test().subject();
        return subject.neverExempt()
                .filter(never -> subject.extent() == Extent.WHOLE
                        || !kind().isPersonal()
                        || law.policy().reads(NeverExemptParts.NONE))
                .flatMap(never -> ExemptionTexts.deny(
                        attempt,
                        never.citation(),
                        law.policy().reads(NeverExemptParts.NONE) ? "never-exempt" : "never-exempt.parts"));
    }

    private Optional<Denial> period() {
        PeriodKind kind = kind();
        Classification letter = decision.letter();
        if (!fits(kind, letter.end())) {
            return ExemptionTexts.deny(attempt, kind.citation(), "period." + kind.code());
        }
        if (letter.end().date().filter(day -> !day.isAfter(letter.date())).isPresent()) {
            return ExemptionTexts.deny(attempt, kind.citation(), "period.over");
        }
        return kind == PeriodKind.AT_MOST ? length() : Optional.empty();
    }

    private Optional<Denial> length() {
        Classification letter = decision.letter();
        LocalDate last = law.of(StatutoryDeadlines.EXEMPTION_LAW_ENFORCEMENT, letter.date())
                .date();
        return letter.end().date().filter(last::isBefore).isPresent()
                ? ExemptionTexts.deny(attempt, kind().citation(), "period.too-long", last)
                : Optional.empty();
    }

    private PeriodKind kind() {
        return PeriodKind.of(decision.test().ground());
    }

    private static boolean fits(PeriodKind kind, ExemptionEnd end) {
        boolean dated = end instanceof ExemptionEnd.OnDate;
        boolean personal = end instanceof ExemptionEnd.ConsentOrPublicOffice;
        boolean legislated = end instanceof ExemptionEnd.ByLegislation by
                && !by.legislation().isBlank();
        return switch (kind) {
            case AT_MOST, AS_NEEDED_BY_LEADER -> dated;
            case AS_NEEDED_FOR_PERSON -> dated || personal;
            case LEGISLATION_DEED -> legislated || personal;
            case LEGISLATION_PROPERTY, LEGISLATION_MEMORANDUM, FORBIDDING_STATUTE -> legislated;
        };
    }

    private Optional<Denial> deny(String citation, String key, Object... arguments) {
        return ExemptionTexts.deny(attempt, Citation.parse(citation), key, arguments);
    }
}
