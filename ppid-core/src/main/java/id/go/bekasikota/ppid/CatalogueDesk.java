package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.catalogue.Entry;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.KindStanding;
import id.go.bekasikota.ppid.catalogue.ListDecision;
import id.go.bekasikota.ppid.catalogue.ObligatoryKind;
import id.go.bekasikota.ppid.catalogue.OpenedInformation;
import id.go.bekasikota.ppid.catalogue.PublicInformation;
import id.go.bekasikota.ppid.catalogue.PublicInformationActs;
import id.go.bekasikota.ppid.catalogue.PublicInformationList;
import id.go.bekasikota.ppid.catalogue.PublicInformationListActs;
import id.go.bekasikota.ppid.catalogue.PublicInformationState;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The desk for public information (daftar dan pengumuman informasi publik), UU 14/2008 Pasal 9 to 12, PERKI 1/2021 Pasal 13 to
 * 25 and 45. Every act is one transaction; a denied act changes nothing. Thread-safe.
 */
public final class CatalogueDesk {
    private static final Office.Docket<PublicInformation, PublicInformationActs> ENTRIES = new Office.Docket<>(
            CaseKind.PUBLICATION,
            Stores::publications,
            PublicInformation::acting,
            (entry, office, stores) -> List.of(entry.fields().unit()));

    private final Office office;

    CatalogueDesk(Office office) {
        this.office = office;
    }

    /**
     * Enters information (PERKI 1/2021 Pasal 21 ayat (2), 45).
     *
     * @param entry the entry
     * @param actor who
     * @return the entry; denied as {@link PublicInformation#enter}
     * @throws id.go.bekasikota.ppid.storage.DuplicateCaseException if the body has an entry of this number
     */
    public Result<PublicInformation> enter(Entry entry, Actor actor) {
        CommandCheck.complete("entry", entry);
        return office.writing(Holding.toRestOnExemptions(body()), stores -> {
            Result<PublicInformation> entered = PublicInformation.enter(
                    entry, office.inventory(stores), office.law(), within(entry.fields(), actor));
            return entered.then(information ->
                    office.add(stores.publications(), entry.number().value(), information));
        });
    }

    /**
     * Changes the fields of an entry.
     *
     * @param number the entry
     * @param fields the fields now
     * @param actor who
     * @return the entry; denied as {@link PublicInformationActs#amend}
     */
    public Result<PublicInformation> amend(EntryNumber number, EntryFields fields, Actor actor) {
        Given.value(number, "number");
        CommandCheck.complete("fields", fields);
        return office.act(ENTRIES, number.value(), within(fields, actor), (acts, stores) -> acts.amend(fields));
    }

    /** A unit's officer enters nothing for another unit, and passes no entry to it. */
    private Stamp within(EntryFields fields, Actor actor) {
        return office.within(List.of(fields.unit()), office.stamp(actor));
    }

    /**
     * Ties an entry to an exemption of it or of a part of it.
     *
     * @param number the entry
     * @param exemption the exemption
     * @param actor who
     * @return the entry; denied as {@link PublicInformationActs#link}
     */
    public Result<PublicInformation> link(EntryNumber number, ExemptionId exemption, Actor actor) {
        Given.value(number, "number");
        return resting(number, actor, (acts, stores) -> acts.link(exemption, office.inventory(stores)));
    }

    /**
     * Says which obligatory kinds of documents an entry serves (UU 14/2008 Pasal 9 and 11, PERKI 1/2021 Pasal 14, 15 and 21).
     *
     * @param number the entry
     * @param kinds the codes of {@link ObligatoryKind}
     * @param actor who
     * @return the entry; denied as {@link PublicInformationActs#serve}
     */
    public Result<PublicInformation> serve(EntryNumber number, List<String> kinds, Actor actor) {
        Given.value(number, "number");
        return office.act(ENTRIES, number.value(), actor, acts -> acts.serve(kinds));
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
                asOf, entry -> office.answers(unit, entry.fieldsOn(asOf).unit(), asOf));
    }

    private List<KindStanding> obligatory(LocalDate asOf, Predicate<PublicInformation> which) {
        return office.storage().inTransaction(stores -> {
            List<PublicInformation> entries =
                    stores.publications().all(body()).stream().filter(which).toList();
            return KindStanding.of(entries, office.inventory(stores), asOf, office.law());
        });
    }

    /**
     * Records a publication (PERKI 1/2021 Pasal 24).
     *
     * @param number the entry
     * @param publication where, when and how
     * @param actor who
     * @return the entry; denied as {@link PublicInformationActs#publish}
     */
    public Result<PublicInformation> publish(EntryNumber number, Publication publication, Actor actor) {
        Given.value(number, "number");
        return resting(
                number,
                actor,
                (acts, stores) -> acts.publish(publication, office.inventory(stores), office.channels()));
    }

    /** Carries out an act that rests on the exemptions of the body. */
    private Result<PublicInformation> resting(
            EntryNumber number, Actor actor, BiFunction<PublicInformationActs, Stores, Result<PublicInformation>> act) {
        return office.act(ENTRIES, number.value(), Holding.toRestOnExemptions(body()), office.stamp(actor), act);
    }

    /**
     * Removes an entry from the list, with the reason.
     *
     * @param number the entry
     * @param reason why
     * @param actor who
     * @return the entry; denied as {@link PublicInformationActs#remove}
     */
    public Result<PublicInformation> remove(EntryNumber number, String reason, Actor actor) {
        Given.value(number, "number");
        return office.act(ENTRIES, number.value(), actor, acts -> acts.remove(reason));
    }

    /**
     * Sets the public list or updates it (PERKI 1/2021 Pasal 45 ayat (4) to (7)).
     *
     * @param decision the decision of PPID, approved by Atasan PPID
     * @param entries the numbers of the entries in the list
     * @param actor who records it
     * @return the list; denied as {@link PublicInformationList#decide} or {@link PublicInformationListActs#update}
     */
    public Result<PublicInformationList> decideList(ListDecision decision, List<EntryNumber> entries, Actor actor) {
        Given.value(entries, "entries");
        CommandCheck.complete("decision", decision);
        Holding held = Holding.toChange(CaseKind.LIST, List.of(body()))
                .and(Holding.toRestOnExemptions(body()))
                .and(Holding.toRestOn(
                        CaseKind.PUBLICATION,
                        entries.stream().map(EntryNumber::value).toList()));
        return office.writing(held, stores -> {
            List<PublicInformation> listed = entries.stream()
                    .map(number -> office.require(stores.publications(), number.value()))
                    .toList();
            ExemptionInventory exemptions = office.inventory(stores);
            Stamp stamp = office.within(List.of(), office.stamp(actor));
            Optional<PublicInformationList> before = stores.lists().find(body(), body());
            Result<PublicInformationList> decided = before.isPresent()
                    ? before.get().acting(office.law(), stamp).update(decision, listed, exemptions)
                    : PublicInformationList.decide(body(), decision, listed, exemptions, office.law(), stamp);
            return decided.then(list -> before.ifPresentOrElse(
                    old -> office.update(stores.lists(), body(), list, old.version()),
                    () -> office.add(stores.lists(), body(), list)));
        });
    }

    /**
     * {@return the entry as it is kept}
     *
     * @param number the entry
     * @throws id.go.bekasikota.ppid.storage.NoSuchCaseException if the body has none of this number
     */
    public PublicInformation get(EntryNumber number) {
        Given.value(number, "number");
        return office.find(ENTRIES, number.value());
    }

    /** {@return the decided list; empty before the first decision} */
    public Optional<PublicInformationList> list() {
        return office.storage().inTransaction(stores -> stores.lists().find(body(), body()));
    }

    /**
     * Lists entries for work, page by page; the most urgent are those that must be published first.
     *
     * @param which in which states today, entered when, and in which order
     * @param listing which page and unit
     * @return the page
     */
    public Page<PublicInformation> list(Worklist<PublicInformationState> which, Listing listing) {
        Given.value(which, "which");
        Given.value(listing, "listing");
        return office.storage().inTransaction(stores -> new EntryWork(office, stores, which, listing).page());
    }

    /**
     * Lists the entries in a state, for example {@code STALE}: what is due again, or was due and never published (UU 14/2008
     * Pasal 9 ayat (3)).
     *
     * @param state the state
     * @param asOf the day
     * @return the entries in order of their numbers
     */
    public List<PublicInformation> in(PublicInformationState state, LocalDate asOf) {
        return office.storage().inTransaction(stores -> {
            ExemptionInventory exemptions = office.inventory(stores);
            return stores.publications().all(body()).stream()
                    .filter(entry -> entry.history().beganBy(asOf))
                    .filter(entry -> entry.state(asOf, office.law(), exemptions) == state)
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
        return office.storage()
                .inTransaction(stores -> OpenedInformation.withoutEntry(
                        office.inventory(stores), stores.publications().all(body()), asOf));
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
        return office.storage().inTransaction(stores -> withoutEntry(stores, declared(stores, asOf), asOf));
    }

    /** What objections and disputes declared open by a day, entered or not. */
    List<DeclaredOpen> declared(Stores stores, LocalDate asOf) {
        List<DeclaredOpen> declared = new ArrayList<>();
        office.opening(stores.objections()).forEach(objection -> declared.addAll(objection.opened(asOf)));
        office.opening(stores.disputes()).forEach(dispute -> declared.addAll(dispute.opened(asOf, office.law())));
        return declared;
    }

    /** What was declared open and has no entry on a day. */
    List<DeclaredOpen> withoutEntry(Stores stores, List<DeclaredOpen> declared, LocalDate asOf) {
        if (declared.isEmpty()) {
            return List.of();
        }
        List<EntryOrigin> entered = stores.publications().all(body()).stream()
                .filter(entry -> entry.history().beganBy(asOf) && !entry.isRemovedOn(asOf))
                .map(entry -> entry.entry().origin())
                .toList();
        return declared.stream()
                .filter(open -> entered.stream().noneMatch(origin -> origin.isOf(open)))
                .toList();
    }

    private String body() {
        return office.body().code();
    }
}
