package id.go.bekasikota.ppid.duty;

import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.feed.FeedDuty;
import id.go.bekasikota.ppid.feed.FeedState;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each unit owes PPID Utama on a day (kewajiban unit): what it owes of its feed, and the inventory of what may be
 * exempt where it never made one. Immutable and thread-safe.
 */
final class OwedByUnits {
    private final Organization organization;
    private final LocalDate asOf;
    private final Deadlines law;

    OwedByUnits(Organization organization, LocalDate asOf, Deadlines law) {
        this.organization = organization;
        this.asOf = asOf;
        this.law = law;
    }

    /** What each unit owes, by the code of the unit, in the order of the units. */
    Map<String, List<NextStep>> steps(
            Collection<UnitFeed> feeds, Collection<Proposal> proposals, ExemptionInventory exemptions) {
        Map<String, List<NextStep>> steps = new LinkedHashMap<>();
        FeedDuty.steps(organization, feeds, asOf, law)
                .forEach((unit, ofTheFeed) -> steps.put(unit, new ArrayList<>(ofTheFeed)));
        InventoryDuty.on(organization, feeds, proposals, exemptions, asOf).stream()
                .filter(duty -> duty.state() == FeedState.OWED)
                .forEach(duty -> steps.computeIfAbsent(duty.unit(), unit -> new ArrayList<>())
                        .add(inventory(duty.unit())));
        return steps;
    }

    private NextStep inventory(String unit) {
        return Step.of("proposal.make", Role.UNIT_OFFICER)
                .ground(ProposalKind.EXEMPTION)
                .saying(
                        ProposalKind.EXEMPTION.proposed(),
                        text("next.inventory", unit),
                        text("next.inventory-owed", unit));
    }

    private BilingualText text(String key, String unit) {
        return DutyTexts.TEXTS.both(
                key, organization.units().find(unit).orElseThrow().name());
    }
}
