package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each unit owes PPID Utama on a day (kewajiban unit): its next feed, its report on the service, and the inventory of what may be
 * exempt where it never made one. The report stands beside the feed, without a last day unless the host gave an interval; it is not owed
 * by the seat of PPID Utama, and by nobody that is gone. Immutable and thread-safe.
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
        for (FeedDuty duty : FeedDuty.on(organization, feeds, asOf, law)) {
            steps.put(duty.unit(), new ArrayList<>(List.of(feed(duty), report(duty.unit(), feeds))));
        }
        InventoryDuty.on(organization, feeds, proposals, exemptions, asOf).stream()
                .filter(duty -> duty.state() == FeedState.OWED)
                .forEach(duty -> steps.computeIfAbsent(duty.unit(), unit -> new ArrayList<>())
                        .add(inventory(duty.unit())));
        return steps;
    }

    private NextStep feed(FeedDuty duty) {
        NextStep.Builder step = NextStep.of(FeedActKind.RECEIVE);
        duty.due().ifPresent(step::by);
        return step.saying(
                StatutoryDeadlines.UNIT_FEED.citation(),
                text("next.feed", duty.unit()),
                text("next.owed", duty.unit()));
    }

    private NextStep report(String unit, Collection<UnitFeed> feeds) {
        List<Feed> known = feeds.stream()
                .filter(feed -> feed.unit().equals(unit))
                .findFirst()
                .map(feed -> feed.feedsBy(asOf))
                .orElse(List.of());
        NextStep.Builder step = NextStep.of(FeedActKind.RECEIVE).on(FeedContent.REQUESTS);
        Optional<Deadline> due = new FeedTime(unit, known, asOf, law, organization).reportDue();
        due.ifPresent(step::by);
        Citation citation =
                due.map(Deadline::rule).map(DeadlineRule::citation).orElse(StatutoryDeadlines.UNIT_FEED.citation());
        return step.saying(citation, text("next.feed.report", unit), text("next.feed.report-owed", unit));
    }

    private NextStep inventory(String unit) {
        return NextStep.of(ProposalActKind.MAKE)
                .on(ProposalKind.EXEMPTION)
                .saying(
                        ProposalKind.EXEMPTION.proposed(),
                        text("next.inventory", unit),
                        text("next.inventory-owed", unit));
    }

    private BilingualText text(String key, String unit) {
        return MonitoringTexts.TEXTS.both(key, FeedTime.named(unit, organization));
    }
}
