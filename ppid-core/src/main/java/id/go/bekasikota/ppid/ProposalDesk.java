package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.duty.InventoryDuty;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalActs;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.Proposed;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Stores;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The desk for what units propose (usulan unit kepada PPID Utama), PERKI 1/2021 Pasal 12 and 45: exemptions, entries of the public list and
 * slides. Every act is one transaction; a denied act changes nothing. Thread-safe.
 */
public final class ProposalDesk {
    private final DeskContext context;
    private final Cases<ProposalNumber, Proposal, ProposalActs> cases;

    ProposalDesk(DeskContext context) {
        this.context = context;
        this.cases = new Cases<>(
                context,
                CaseKind.PROPOSAL,
                Stores::proposals,
                ProposalNumber::text,
                Proposal::acting,
                (proposal, stores) -> List.of(proposal.unit()));
    }

    /**
     * Proposes something for a unit, under a number of its own.
     *
     * @param unit the code of the unit
     * @param proposed what it proposes
     * @param actor the unit's officer, or PPID
     * @return the proposal, which waits for PPID Utama; denied to who may not propose, and to the officer of another unit
     * @throws PpidException if a service that knows its units has none of that code today
     */
    public Result<Proposal> propose(String unit, Proposed proposed, Actor actor) {
        Given.value(unit, "unit");
        Stamp stamp = context.stamp(actor);
        requireUnit(unit, stamp.on());
        return cases.begin(
                CaseLocks.NONE,
                stores -> Proposal.make(
                        new ProposalNumber(context.nextNumber(stores, "U", unit, stamp.on())),
                        unit,
                        proposed,
                        context.law(),
                        context.within(List.of(unit), stamp)),
                Proposal::number);
    }

    private void requireUnit(String unit, LocalDate day) {
        if (context.organization()
                .filter(known -> !known.units().existsOn(unit, day))
                .isPresent()) {
            throw new PpidException(
                    "there is no unit " + Quoted.of(unit) + " on " + day + " (expected one that exists on that day)");
        }
    }

    /**
     * Accepts a proposal; PPID Utama then tests and decides, enters it, or shows it.
     *
     * @param number the proposal
     * @param actor PPID
     * @return the proposal; denied as {@link ProposalActs#accept}
     */
    public Result<Proposal> accept(ProposalNumber number, Actor actor) {
        return cases.act(number, actor, ProposalActs::accept);
    }

    /**
     * Returns a proposal to its unit.
     *
     * @param number the proposal
     * @param reason why
     * @param actor PPID
     * @return the proposal; denied as {@link ProposalActs#giveBack}
     */
    public Result<Proposal> giveBack(ProposalNumber number, String reason, Actor actor) {
        return cases.act(number, actor, acts -> acts.giveBack(reason));
    }

    /**
     * Joins a proposal with another one, on which that is recorded too.
     *
     * @param number the proposal that ends
     * @param into the proposal in which it goes on
     * @param actor PPID
     * @return the proposal that ended; denied as {@link ProposalActs#joinWith}
     */
    public Result<Proposal> join(ProposalNumber number, ProposalNumber into, Actor actor) {
        Given.value(into, "into");
        Stamp stamp = context.stamp(actor);
        return cases.act(
                number,
                CaseLocks.toChange(CaseKind.PROPOSAL, List.of(into.text())),
                stamp,
                (acts, stores) -> acts.joinWith(cases.get(stores, into))
                        .then(joined -> cases.follow(stores, into, stamp, kept -> kept.takeIn(number))));
    }

    /**
     * Records what an accepted proposal became.
     *
     * @param number the proposal
     * @param as the number of the exemption or of the entry, which must be there; of a slide, of what shows that it was shown
     * @param actor PPID
     * @return the proposal; denied as {@link ProposalActs#carryOut}
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has no exemption or entry of this number
     */
    public Result<Proposal> carryOut(ProposalNumber number, String as, Actor actor) {
        return cases.act(
                number,
                CaseLocks.NONE,
                context.stamp(actor),
                (acts, stores) -> acts.carryOut(as).then(done -> requireThere(stores, done, as)));
    }

    private void requireThere(Stores stores, Proposal done, String as) {
        switch (done.proposed().kind()) {
            case EXEMPTION -> context.require(stores.exemptions(), as);
            case ENTRY -> context.require(stores.entries(), as);
            case SLIDE -> {
                // what shows it is the host's
            }
        }
    }

    /**
     * {@return the proposal as it is kept}
     *
     * @param number the proposal
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has none of this number
     */
    public Proposal get(ProposalNumber number) {
        return cases.get(number);
    }

    /**
     * Lists what waits for PPID Utama on a day: what is to be decided, and what was accepted and is to be carried out.
     *
     * @param asOf the day
     * @return the proposals, in order of their numbers
     */
    public List<Proposal> waiting(LocalDate asOf) {
        Given.value(asOf, "asOf");
        String body = context.body().code();
        return context.storage().inTransaction(stores -> {
            Set<String> ids = new TreeSet<>(stores.proposals().changedAfter(body, asOf));
            ids.addAll(Paging.ids(context.paging(stores.proposals()).awaited(AwaitedQuery.any())));
            return there(stores, ids, asOf).stream()
                    .filter(proposal -> proposal.state(asOf).waitsForPpid())
                    .toList();
        });
    }

    /**
     * Lists what a unit, and the units that it took over by a day, proposed by then.
     *
     * @param unit the code of the unit
     * @param asOf the day
     * @return the proposals, in order of their numbers
     */
    public List<Proposal> of(String unit, LocalDate asOf) {
        Given.value(unit, "unit");
        Given.value(asOf, "asOf");
        return context.storage().inTransaction(stores -> {
            Set<String> ids = new TreeSet<>();
            for (String each : context.answeredBy(unit, asOf)) {
                ReceivedQuery which = ReceivedQuery.in(Paging.until(asOf)).by(each);
                ids.addAll(Paging.ids(context.paging(stores.proposals()).received(which)));
            }
            return there(stores, ids, asOf);
        });
    }

    /** Those of certain numbers that were made by a day, in order of their numbers. */
    private List<Proposal> there(Stores stores, Set<String> ids, LocalDate asOf) {
        return stores.proposals().find(context.body().code(), ids).values().stream()
                .filter(proposal -> proposal.history().beganBy(asOf))
                .toList();
    }

    /**
     * Says of each unit whether it has inventoried what may be exempt.
     *
     * @param asOf the day
     * @return one row for each unit that exists on the day, but the seat of PPID Utama
     * @throws PpidException if the service does not know its units
     */
    public List<InventoryDuty> inventories(LocalDate asOf) {
        Organization known = context.knownOrganization();
        return context.storage()
                .inTransaction(stores -> InventoryDuty.on(
                        known,
                        stores.feeds().all(context.body().code()),
                        stores.proposals().all(context.body().code()),
                        context.inventory(stores),
                        asOf));
    }

    /**
     * {@return what the units hold that is exempt on a day, by unit: the exemptions in force of a unit and of what it took over, in order}
     *
     * @param unit the code of the unit
     * @param asOf the day
     */
    public List<Exemption> exemptOf(String unit, LocalDate asOf) {
        return context.storage().inTransaction(context::inventory).inForceOn(asOf).stream()
                .filter(exemption -> exemption
                        .decisionOn(asOf)
                        .flatMap(decision -> decision.test().subject().unit())
                        .filter(holder -> context.answers(unit, holder, asOf))
                        .isPresent())
                .toList();
    }

    /**
     * {@return the public list by unit on a day: the entries of a unit and of what it took over that are not removed, in order}
     *
     * @param unit the code of the unit
     * @param asOf the day
     */
    public List<CatalogueEntry> listedOf(String unit, LocalDate asOf) {
        return context.storage()
                .inTransaction(stores -> stores.entries().all(context.body().code()).stream()
                        .filter(entry -> entry.history().beganBy(asOf) && !entry.isRemovedOn(asOf))
                        .filter(entry ->
                                context.answers(unit, entry.fieldsOn(asOf).unit(), asOf))
                        .toList());
    }
}
