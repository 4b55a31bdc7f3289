package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Power;
import java.util.Collection;
import java.util.Optional;

/** What the law denies about deciding the public list; each rule with its article. */
record ListRules(ListDecision decision, Attempt attempt) {

    Optional<Denial> decide() {
        boolean approved = decision.approval().standsFor(Power.APPROVE_LIST, decision.date());
        return attempt.power(Power.SET_LIST, decision.by())
                .or(() -> attempt.unlessBy("PERKI 1/2021 Pasal 45 ayat (6)", approved, "list.approval"))
                .or(() -> attempt.unless(!decision.date().isAfter(attempt.on()), "list.later", decision.date()));
    }

    Optional<Denial> update(ListDecision last) {
        return decide().or(() -> attempt.unlessBy(
                "PERKI 1/2021 Pasal 45 ayat (7)", decision.date().isAfter(last.date()), "list.earlier", last.date()));
    }

    Optional<Denial> contents(Collection<CatalogueEntry> entries, ExemptionInventory exemptions) {
        return entries.stream()
                .flatMap(entry -> content(entry, exemptions).stream())
                .findFirst();
    }

    private Optional<Denial> content(CatalogueEntry entry, ExemptionInventory exemptions) {
        EntryNumber number = entry.entry().number();
        return entry.isRemovedOn(decision.date())
                ? attempt.deny(Power.SET_LIST.citation(), "list.removed", number)
                : entry.withheldBy(decision.date(), exemptions)
                        .flatMap(exemption -> attempt.deny(EntryRules.LIST, "list.exempt", number, exemption.id()));
    }
}
