package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.EntryActs;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.catalogue.KindStanding;
import id.go.bekasikota.ppid.catalogue.ListDecision;
import id.go.bekasikota.ppid.catalogue.ObligatoryKind;
import id.go.bekasikota.ppid.catalogue.OpenedInformation;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.catalogue.PublicListActs;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The desk for public information (daftar dan pengumuman informasi publik), UU 14/2008 Pasal 9 to 12, PERKI 1/2021 Pasal 13 to
 * 25 and 45. Every act is one transaction; a denied act changes nothing. Thread-safe.
 */
public final class CatalogueDesk {
    private final DeskContext context;
    private final Cases<EntryNumber, CatalogueEntry, EntryActs> cases;
    private final Cases<String, PublicList, PublicListActs> lists;

    CatalogueDesk(DeskContext context) {
        this.context = context;
        this.cases = new Cases<>(
                context,
                CaseKind.ENTRY,
                Stores::entries,
                EntryNumber::value,
                CatalogueEntry::acting,
                (entry, stores) -> List.of(entry.fields().unit()));
        this.lists = new Cases<>(
                context,
                CaseKind.LIST,
                Stores::lists,
                Function.identity(),
                PublicList::acting,
                (list, stores) -> List.of());
    }

    /**
     * Enters information (PERKI 1/2021 Pasal 21 ayat (2), 45).
     *
     * @param entry the entry
     * @param actor who
     * @return the entry; denied as {@link CatalogueEntry#enter}
     * @throws id.go.bekasikota.ppid.storage.DuplicateCaseException if the body has an entry of this number
     */
    public Result<CatalogueEntry> enter(EntryDraft entry, Actor actor) {
        CommandCheck.complete("entry", entry);
        Stamp stamp = within(entry.fields(), actor);
        return cases.begin(
                CaseLocks.toRestOnExemptions(body()),
                stores -> CatalogueEntry.enter(entry, context.inventory(stores), context.law(), stamp),
                entered -> entered.entry().number());
    }

    /**
     * Changes the fields of an entry.
     *
     * @param number the entry
     * @param fields the fields now
     * @param actor who
     * @return the entry; denied as {@link EntryActs#amend}
     */
    public Result<CatalogueEntry> amend(EntryNumber number, EntryFields fields, Actor actor) {
        CommandCheck.complete("fields", fields);
        return cases.act(number, CaseLocks.NONE, within(fields, actor), (acts, stores) -> acts.amend(fields));
    }

    /** A unit's officer enters nothing for another unit, and passes no entry to it. */
    private Stamp within(EntryFields fields, Actor actor) {
        return context.within(List.of(fields.unit()), context.stamp(actor));
    }

    /**
     * Ties an entry to an exemption of it or of a part of it.
     *
     * @param number the entry
     * @param exemption the exemption
     * @param actor who
     * @return the entry; denied as {@link EntryActs#link}
     */
    public Result<CatalogueEntry> link(EntryNumber number, ExemptionId exemption, Actor actor) {
        return resting(number, actor, (acts, stores) -> acts.link(exemption, context.inventory(stores)));
    }

    /**
     * Says which obligatory kinds of documents an entry serves (UU 14/2008 Pasal 9 and 11, PERKI 1/2021 Pasal 14, 15 and 21).
     *
     * @param number the entry
     * @param kinds the codes of {@link ObligatoryKind}
     * @param actor who
     * @return the entry; denied as {@link EntryActs#serve}
     */
    public Result<CatalogueEntry> serve(EntryNumber number, List<String> kinds, Actor actor) {
        return cases.act(number, actor, acts -> acts.serve(kinds));
    }

    /**
     * Says of each obligatory kind of document whether the list of the body serves it.
     *
     * @param asOf the day
     * @return one row for each kind whose article is in force, in the order of the law
     */
    public List<KindStanding> obligatory(LocalDate asOf) {
        return obligatory(asOf, entry -> true);
    }

    /**
     * Says of each obligatory kind of document whether the list of a unit, and of what it took over, serves it.
     *
     * @param unit the code of the unit
     * @param asOf the day
     * @return one row for each kind whose article is in force, in the order of the law; which of them the unit has at all it knows itself
     */
    public List<KindStanding> obligatoryOf(String unit, LocalDate asOf) {
        return obligatory(
                asOf, entry -> context.answers(unit, entry.fieldsOn(asOf).unit(), asOf));
    }

    private List<KindStanding> obligatory(LocalDate asOf, Predicate<CatalogueEntry> which) {
        return context.storage().inTransaction(stores -> {
            List<CatalogueEntry> entries =
                    stores.entries().all(body()).stream().filter(which).toList();
            return KindStanding.of(entries, context.inventory(stores), asOf, context.law());
        });
    }

    /**
     * Records a publication (PERKI 1/2021 Pasal 24).
     *
     * @param number the entry
     * @param publication where, when and how
     * @param actor who
     * @return the entry; denied as {@link EntryActs#publish}
     */
    public Result<CatalogueEntry> publish(EntryNumber number, Publication publication, Actor actor) {
        return resting(
                number,
                actor,
                (acts, stores) -> acts.publish(publication, context.inventory(stores), context.channels()));
    }

    /** Carries out an act that rests on the exemptions of the body. */
    private Result<CatalogueEntry> resting(
            EntryNumber number, Actor actor, BiFunction<EntryActs, Stores, Result<CatalogueEntry>> act) {
        return cases.act(number, CaseLocks.toRestOnExemptions(body()), context.stamp(actor), act);
    }

    /**
     * Removes an entry from the list, with the reason.
     *
     * @param number the entry
     * @param reason why
     * @param actor who
     * @return the entry; denied as {@link EntryActs#remove}
     */
    public Result<CatalogueEntry> remove(EntryNumber number, String reason, Actor actor) {
        return cases.act(number, actor, acts -> acts.remove(reason));
    }

    /**
     * Sets the public list or updates it (PERKI 1/2021 Pasal 45 ayat (4) to (7)).
     *
     * @param decision the decision of PPID, approved by Atasan PPID
     * @param entries the numbers of the entries in the list
     * @param actor who records it
     * @return the list; denied as {@link PublicList#decide} or {@link PublicListActs#update}
     */
    public Result<PublicList> decideList(ListDecision decision, List<EntryNumber> entries, Actor actor) {
        Given.value(entries, "entries");
        CommandCheck.complete("decision", decision);
        CaseLocks rested = CaseLocks.toRestOnExemptions(body())
                .and(CaseLocks.toRestOn(
                        CaseKind.ENTRY, entries.stream().map(EntryNumber::value).toList()));
        Stamp stamp = context.within(List.of(), context.stamp(actor));
        return lists.actOrBegin(
                body(),
                rested,
                stamp,
                (acts, stores) -> acts.update(decision, listed(stores, entries), context.inventory(stores)),
                stores -> PublicList.decide(
                        body(), decision, listed(stores, entries), context.inventory(stores), context.law(), stamp));
    }

    private List<CatalogueEntry> listed(Stores stores, List<EntryNumber> entries) {
        return entries.stream().map(number -> cases.get(stores, number)).toList();
    }

    /**
     * {@return the entry as it is kept}
     *
     * @param number the entry
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has none of this number
     */
    public CatalogueEntry get(EntryNumber number) {
        return cases.get(number);
    }

    /** {@return the decided list; empty before the first decision} */
    public Optional<PublicList> publicList() {
        return context.storage().inTransaction(stores -> stores.lists().find(body(), body()));
    }

    /**
     * Lists entries for work, page by page; the most urgent are those that must be published first.
     *
     * @param which in which states today, entered when, and in which order
     * @param listing which page and unit
     * @return the page
     */
    public Page<CatalogueEntry> list(Worklist<EntryState> which, Listing listing) {
        Given.value(which, "which");
        Given.value(listing, "listing");
        return context.storage().inTransaction(stores -> new EntryPages(context, stores, which, listing).page());
    }

    /**
     * Lists the entries in a state, for example {@code STALE}: what is due again, or was due and never published (UU 14/2008
     * Pasal 9 ayat (3)).
     *
     * @param state the state
     * @param asOf the day
     * @return the entries in order of their numbers
     */
    public List<CatalogueEntry> in(EntryState state, LocalDate asOf) {
        return context.storage().inTransaction(stores -> {
            ExemptionInventory exemptions = context.inventory(stores);
            return stores.entries().all(body()).stream()
                    .filter(entry -> entry.history().beganBy(asOf))
                    .filter(entry -> entry.state(asOf, context.law(), exemptions) == state)
                    .toList();
        });
    }

    /**
     * Lists what was opened and has no entry yet (PERKI 1/2021 Pasal 52 ayat (4)).
     *
     * @param asOf the day
     * @return what is to be entered
     */
    public List<OpenedInformation> opened(LocalDate asOf) {
        return context.storage()
                .inTransaction(stores -> OpenedInformation.withoutEntry(
                        context.inventory(stores), stores.entries().all(body()), asOf));
    }

    /**
     * Lists what objections and disputes declared open and no entry names as its origin (UU 14/2008 Pasal 11 ayat (2)).
     *
     * @param asOf the day
     * @return what is to be entered, with {@link EntryOrigin#declaredOpen(DeclaredOpen)} as its origin; what names no exemption
     *     though it is under one is to be opened first ({@link ExemptionDesk#open}), and its origin names the exemption too, so
     *     that one entry answers this list and {@link #opened}
     */
    public List<DeclaredOpen> declaredOpen(LocalDate asOf) {
        return context.storage().inTransaction(stores -> {
            FollowUps followUps = new FollowUps(context, stores);
            return followUps.withoutEntry(followUps.declared(asOf), asOf);
        });
    }

    private String body() {
        return context.body().code();
    }
}
