package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.catalogue.CatalogueTexts.Attempt;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import java.util.Collection;
import java.util.Optional;

/** What the law denies about deciding the public list; each rule with its article. */
final class PublicListRules {
    private PublicListRules() {}

    static Optional<Denial> deciding(Attempt attempt, ListDecision decision, Stamp stamp) {
        return Power.SET_LIST
                .denial(attempt.act(), attempt.state(), decision.by())
                .or(() -> approval(attempt, decision))
                .or(() -> stamp.by() instanceof Officer
                        ? Optional.empty()
                        : CatalogueTexts.deny(attempt, Power.SET_LIST.citation(), "list.officer"))
                .or(() -> decision.date().isAfter(stamp.on())
                        ? CatalogueTexts.deny(attempt, Power.SET_LIST.citation(), "list.later", decision.date())
                        : Optional.empty());
    }

    static Optional<Denial> updating(Attempt attempt, ListDecision last, ListDecision decision) {
        return decision.date().isAfter(last.date())
                ? Optional.empty()
                : CatalogueTexts.deny(
                        attempt, Citation.parse("PERKI 1/2021 Pasal 45 ayat (7)"), "list.earlier", last.date());
    }

    static Optional<Denial> contents(
            Attempt attempt,
            ListDecision decision,
            Collection<PublicInformation> entries,
            ExemptionInventory exemptions) {
        return entries.stream()
                .flatMap(entry -> content(attempt, decision, entry, exemptions).stream())
                .findFirst();
    }

    private static Optional<Denial> content(
            Attempt attempt, ListDecision decision, PublicInformation entry, ExemptionInventory exemptions) {
        EntryNumber number = entry.entry().number();
        if (entry.isRemovedOn(decision.date())) {
            return CatalogueTexts.deny(attempt, Power.SET_LIST.citation(), "list.removed", number);
        }
        return PublicInformationRules.withholding(entry.links(), exemptions, decision.date())
                .flatMap(exemption -> CatalogueTexts.deny(
                        attempt, PublicInformationRules.LIST, "list.exempt", number, exemption.id()));
    }

    private static Optional<Denial> approval(Attempt attempt, ListDecision decision) {
        return decision.approval().standsFor(Role.SUPERIOR, decision.date())
                ? Optional.empty()
                : CatalogueTexts.deny(attempt, Power.APPROVE_LIST.citation(), "list.approval");
    }
}
