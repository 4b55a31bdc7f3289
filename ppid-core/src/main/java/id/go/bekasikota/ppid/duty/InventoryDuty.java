package id.go.bekasikota.ppid.duty;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedState;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a unit has inventoried what may be exempt (inventarisasi informasi yang dikecualikan), PERKI 1/2021 Pasal 12 ayat (2) huruf c, as
 * the coordination meeting asks of each. It has where it, or a unit that it took over, ever proposed an exemption, holds one, or fed PPID
 * Utama with its proposals, also with none. No text prints an interval. The seat of PPID Utama owes none, because it would owe it to itself.
 *
 * @param unit the code of the unit
 * @param handedIn the last day on which something of it was handed in; empty where nothing was
 * @param waiting how many of its proposed exemptions wait for PPID Utama
 * @param inForce how many exemptions of it are in force
 * @param state whether it owes its inventory
 */
@JsonForm
public record InventoryDuty(
        @Holds(CODE) String unit, @JsonIso Optional<LocalDate> handedIn, long waiting, long inForce, FeedState state) {

    /**
     * Says how each unit stands on a day.
     *
     * @param organization the units and the seat of PPID Utama
     * @param feeds the feeds received
     * @param proposals the proposals of the units
     * @param exemptions the exemptions of the body
     * @param asOf the day
     * @return an unmodifiable list: one row for each unit that exists on the day, but the seat of PPID Utama
     */
    public static List<InventoryDuty> on(
            Organization organization,
            Collection<UnitFeed> feeds,
            Collection<Proposal> proposals,
            ExemptionInventory exemptions,
            LocalDate asOf) {
        Lookup lookup = new Lookup(organization, feeds, proposals, exemptions, asOf);
        return organization.units().on(asOf).stream()
                .filter(unit -> !organization.isSeatOn(unit.code(), asOf))
                .map(lookup::duty)
                .toList();
    }

    private record Lookup(
            Organization organization,
            Collection<UnitFeed> feeds,
            Collection<Proposal> proposals,
            ExemptionInventory exemptions,
            LocalDate asOf) {

        InventoryDuty duty(Unit unit) {
            Set<String> codes = new HashSet<>(Set.of(unit.code()));
            organization.units().takenOverBy(unit.code(), asOf).forEach(gone -> codes.add(gone.code()));
            List<Proposal> own = proposals.stream()
                    .filter(proposal -> codes.contains(proposal.unit())
                            && proposal.proposed().kind() == ProposalKind.EXEMPTION
                            && proposal.history().beganBy(asOf))
                    .toList();
            long waiting = own.stream()
                    .filter(proposal -> proposal.state(asOf).waitsForPpid())
                    .count();
            long inForce = inForce(codes);
            Optional<LocalDate> last = Stream.concat(days(own), fed(codes)).max(LocalDate::compareTo);
            boolean done = last.isPresent() || inForce > 0;
            return new InventoryDuty(unit.code(), last, waiting, inForce, done ? FeedState.CURRENT : FeedState.OWED);
        }

        private long inForce(Set<String> codes) {
            return exemptions.inForceOn(asOf).stream()
                    .filter(exemption -> exemption
                            .decisionOn(asOf)
                            .flatMap(decision -> decision.test().subject().unit())
                            .filter(codes::contains)
                            .isPresent())
                    .count();
        }

        private static Stream<LocalDate> days(List<Proposal> own) {
            return own.stream()
                    .map(proposal -> proposal.history().events().get(0).on());
        }

        private Stream<LocalDate> fed(Set<String> codes) {
            return feeds.stream()
                    .filter(feed -> codes.contains(feed.unit()))
                    .flatMap(feed -> feed.feedsBy(asOf).stream())
                    .filter(feed -> feed.contents().contains(FeedContent.EXEMPTION_PROPOSALS))
                    .map(Feed::date);
        }
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
