package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the law demands of a written notice, UU 14/2008 Pasal 17, 19 and 22 ayat (7), PERKI 1/2021 Pasal 10, 12, 34 and 50. */
final class AnswerRules {
    private static final String ACT = "request.answer";

    private final RequestView facts;
    private final RequestRules rules;

    AnswerRules(RequestView facts) {
        this.facts = facts;
        this.rules = new RequestRules(facts);
    }

    Optional<Denial> denial(WrittenNotice notice, Actor actor) {
        return rules.awaiting(ACT)
                .or(() -> items(notice))
                .or(() -> actor(notice, actor))
                .or(() -> parts(notice))
                .or(() -> exemptions(notice))
                .or(() -> approval(notice))
                .or(() -> cost(notice));
    }

    private Optional<Denial> items(WrittenNotice notice) {
        Set<Integer> open =
                facts.unanswered().stream().map(RequestedItem::number).collect(Collectors.toCollection(HashSet::new));
        for (Decision decision : notice.decisions()) {
            if (!open.remove(decision.item())) {
                return rules.deny(ACT, "UU 14/2008 Pasal 22 ayat (7)", "answer.item", decision.item());
            }
        }
        return Optional.empty();
    }

    private Optional<Denial> actor(WrittenNotice notice, Actor actor) {
        if (!(actor instanceof Officer)) {
            return rules.deny(ACT, "UU 14/2008 Pasal 22 ayat (7)", "officer-only");
        }
        boolean refuses = notice.decisions().stream()
                .anyMatch(decision -> !decision.withheld().isEmpty() || decision instanceof Decision.Declined);
        return refuses && facts.isChecked()
                ? Power.REFUSE.denial(ACT, facts.state().code(), actor)
                : Optional.empty();
    }

    private Optional<Denial> parts(WrittenNotice notice) {
        for (Decision decision : notice.decisions()) {
            if (decision instanceof Decision.Refused refused && refused.extent() == Extent.PART) {
                return rules.deny(ACT, "PERKI 1/2021 Pasal 50 ayat (3)", "answer.part");
            }
            if (decision instanceof Decision.PartlyGranted partly
                    && partly.withheld().isEmpty()) {
                return rules.deny(ACT, "UU 14/2008 Pasal 22 ayat (7) huruf e", "answer.no-part");
            }
            if (decision instanceof Decision.Declined declined
                    && declined.reason().isBlank()) {
                return rules.deny(ACT, "UU 14/2008 Pasal 6 ayat (2)", "answer.no-reason");
            }
            if (decision.withheld().stream().anyMatch(AnswerRules::isUnexplained)) {
                return rules.deny(ACT, "UU 14/2008 Pasal 22 ayat (7) huruf e", "answer.unexplained");
            }
        }
        return Optional.empty();
    }

    private static boolean isUnexplained(Withholding part) {
        return part.part().isBlank()
                || part.reason().isBlank()
                || part.exemption().consequence().isBlank();
    }

    private Optional<Denial> exemptions(WrittenNotice notice) {
        Optional<Withholding> notInForce =
                first(notice, part -> !part.exemption().coversDay(facts.day()));
        if (notInForce.isPresent()) {
            CitedExemption cited = notInForce.get().exemption();
            return rules.deny(ACT, "UU 14/2008 Pasal 19", "answer.not-in-force", cited.letter());
        }
        return Optional.empty();
    }

    /** A cited exemption that was opened, ended or changed by another letter since it was looked up. */
    Optional<Denial> stillInForce(WrittenNotice notice, ExemptionInventory known) {
        return notice.decisions().stream()
                .flatMap(decision -> decision.withheld().stream())
                .map(Withholding::exemption)
                .flatMap(cited -> known.find(cited.id()).flatMap(now -> bar(now, cited)).stream())
                .findFirst();
    }

    private Optional<Denial> bar(Exemption now, CitedExemption cited) {
        return now.isInForceOn(facts.day())
                ? now.bar(cited.letter(), facts.day())
                        .map(bar -> new Denial(ACT, facts.state().code(), bar.citation(), bar.text()))
                : rules.deny(ACT, "UU 14/2008 Pasal 19", "answer.not-in-force", cited.letter());
    }

    private Optional<Denial> approval(WrittenNotice notice) {
        boolean withholds = first(notice, part -> true).isPresent();
        boolean approved = notice.approval()
                .filter(given -> given.standsFor(Role.SUPERIOR, facts.day()))
                .isPresent();
        return withholds && facts.isChecked() && !approved
                ? rules.deny(ACT, "PERKI 1/2021 Pasal 10 ayat (2) huruf f", "answer.approval")
                : Optional.empty();
    }

    private Optional<Denial> cost(WrittenNotice notice) {
        return notice.cost().lacksTariff()
                ? rules.deny(ACT, "PERKI 1/2021 Pasal 38 ayat (1)", "answer.tariff")
                : Optional.empty();
    }

    private static Optional<Withholding> first(WrittenNotice notice, Predicate<Withholding> fault) {
        List<Withholding> parts = notice.decisions().stream()
                .flatMap(decision -> decision.withheld().stream())
                .toList();
        return parts.stream().filter(fault).findFirst();
    }
}
