package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.NeverExempt;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What PPID does after an objection or a dispute opened information to the public (tindak lanjut informasi yang dinyatakan
 * terbuka), UU 14/2008 Pasal 11 ayat (2), PERKI 1/2021 Pasal 21 ayat (1) huruf q and, for Komisi Informasi and courts, 52 ayat
 * (3)-(4). A last day stands where the order sets one; no text sets any.
 */
final class OpenedSteps {
    private final ExemptionInventory exemptions;
    private final LocalDate asOf;

    private OpenedSteps(ExemptionInventory exemptions, LocalDate asOf) {
        this.exemptions = exemptions;
        this.asOf = asOf;
    }

    /** For each: to open the exemption that it may be under, and to enter it in the public list. */
    static List<NextStep> of(Collection<DeclaredOpen> declared, ExemptionInventory exemptions, LocalDate asOf) {
        OpenedSteps steps = new OpenedSteps(exemptions, asOf);
        return declared.stream().flatMap(open -> steps.of(open).stream()).toList();
    }

    /** One step for each exemption in force that covers it anew, without a last day: no text sets one. */
    static List<NextStep> again(Collection<DeclaredOpen> declared, ExemptionInventory exemptions, LocalDate asOf) {
        Map<ExemptionId, NextStep> steps = new LinkedHashMap<>();
        declared.forEach(open -> exemptions
                .again(open, asOf)
                .forEach(exemption -> steps.computeIfAbsent(exemption.id(), id -> again(open, exemption))));
        return List.copyOf(steps.values());
    }

    private static NextStep again(DeclaredOpen open, Exemption exemption) {
        String letter = exemption.lastDecision().letter().number();
        return Step.of("exemption.open", Role.PPID)
                .ground(open.by())
                .saying(
                        NeverExempt.G.citation(),
                        CatalogueTexts.TEXTS.both("next.open-again", letter, open.information(), open.decision()),
                        text("next.still-cited", open));
    }

    private List<NextStep> of(DeclaredOpen open) {
        List<NextStep> steps = new ArrayList<>();
        if (mayBeExempt(open)) {
            Step step = Step.of("exemption.open", Role.PPID).ground(open.by());
            open.until().ifPresent(step::by);
            steps.add(
                    step.saying(open.by().citation(), text("next.open-unnamed", open), text("next.still-cited", open)));
        }
        Step step = Step.of(EntryActKind.ENTER).ground(open.by());
        open.until().ifPresent(step::by);
        steps.add(step.saying(article(open), text("next.enter-open", open), text("next.stays-open", open)));
        return steps;
    }

    private boolean mayBeExempt(DeclaredOpen open) {
        return exemptions.isUnnamed(open) && !exemptions.inForceOn(asOf).isEmpty();
    }

    private static Citation article(DeclaredOpen open) {
        return EntrySource.of(open.by()).citation();
    }

    private static BilingualText text(String key, DeclaredOpen open) {
        return CatalogueTexts.TEXTS.both(key, open.information(), open.decision());
    }
}
