package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the public list and where it was published (informasi publik dalam Daftar Informasi Publik), UU 14/2008 Pasal
 * 9 to 11, PERKI 1/2021 Pasal 18 to 25.
 *
 * <p>Whether it may be published depends on the exemptions that it is tied to, so they are asked for by the acts and
 * queries; nothing of the kind is stored. Immutable and thread-safe.
 */
public final class CatalogueEntry implements Aggregate<EntryEvent> {
    private final History<EntryEvent> history;
    private final EntryFacts facts;

    private CatalogueEntry(History<EntryEvent> history) {
        this.history = history;
        this.facts = new EntryFacts(history);
    }

    /**
     * Enters information; a unit's officer may, because the decision on the list comes later (PERKI 1/2021 Pasal 45).
     *
     * @param entry the entry
     * @param exemptions the exemptions of the body
     * @param law calendar and policy
     * @param stamp who and when
     * @return the entry; denied where the exemption that it comes from is still in force (UU 14/2008 Pasal 11 ayat (1) huruf a)
     */
    public static Result<CatalogueEntry> enter(
            EntryDraft entry, ExemptionInventory exemptions, Deadlines law, Stamp stamp) {
        Given.value(entry, "entry");
        Given.value(stamp, "stamp");
        Attempt attempt = new Attempt(EntryActKind.ENTER, "not-listed", law, stamp);
        return attempt.result(
                () -> EntryRules.enter(entry, exemptions, attempt),
                () -> new CatalogueEntry(History.beginning(stamp, new EntryEvents.Entered(entry))));
    }

    /**
     * Restores an entry from a storage; only its structure is checked, never policy, calendar or power.
     *
     * @param events its events in the order in which they were recorded; the first is the entry, and from the day on which it
     *     was taken out of the list only time goes on
     * @return the entry as it was
     * @throws PpidException if the events are not in such an order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CatalogueEntry restore(List<Recorded<EntryEvent>> events) {
        return new CatalogueEntry(History.restored(events, EntryEvents.Entered.class)
                .endedBy(EntryEvents.Removed.class, Set.of(EntryEvents.Expired.class)));
    }

    /**
     * Binds the acts on this entry to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who acts and when
     * @return the acts
     */
    public EntryActs acting(Deadlines law, Stamp stamp) {
        return new EntryActs(this, law, stamp);
    }

    /** This entry with one event more. */
    CatalogueEntry plus(Stamp stamp, EntryEvent event) {
        return new CatalogueEntry(history.plus(stamp, event));
    }

    EntryFacts facts() {
        return facts;
    }

    /** {@return the entry as it was put in: number, fields, class and origin} */
    public EntryDraft entry() {
        return facts.entry();
    }

    /** {@return the fields as they are now} */
    public EntryFields fields() {
        return facts.fields();
    }

    /**
     * {@return the fields as they were at the end of a day; before the entry, those with which it was entered}
     *
     * @param day the day
     */
    public EntryFields fieldsOn(LocalDate day) {
        Given.value(day, "day");
        return facts.fieldsOn(day);
    }

    /** {@return the day on which it was entered} */
    public LocalDate entered() {
        return facts.entered();
    }

    /** {@return the exemptions that the entry is tied to, whether in force or not, an unmodifiable set in order} */
    public Set<ExemptionId> links() {
        return facts.links();
    }

    /**
     * {@return the exemptions that the entry was tied to by a day: those of its origin and those tied on or before the day,
     * whether in force or not}
     *
     * @param day the day
     */
    public Set<ExemptionId> linksOn(LocalDate day) {
        Given.value(day, "day");
        return facts.linksOn(day);
    }

    /**
     * {@return the codes of the obligatory kinds of documents that it serves, as said last by a day, an unmodifiable list in order}
     *
     * @param day the day, inclusive
     */
    public List<String> kindsOn(LocalDate day) {
        Given.value(day, "day");
        return facts.kindsOn(day);
    }

    /** {@return where it was published, an unmodifiable list in the order of recording} */
    public List<Publication> publications() {
        return facts.publications();
    }

    /**
     * {@return the standing on a day}
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param exemptions the exemptions of the body
     */
    public EntryState state(LocalDate asOf, Deadlines law, ExemptionInventory exemptions) {
        Given.value(asOf, "asOf");
        return new EntryStanding(facts, law, exemptions).state(asOf);
    }

    /**
     * {@return the last day for the next publication: for what is periodic six months from the last publication, or from its
     * entry where there is none (the start is silent); for what is published at once the day on which the body knew, while it
     * is not published; else empty}
     *
     * @param asOf the day asked from
     * @param law calendar and policy
     */
    public Optional<LocalDate> publishBy(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return new EntryStanding(facts, law, ExemptionInventory.of(List.of())).publishBy(asOf);
    }

    /**
     * {@return the day that the term of its next publication hangs on, whatever the law and the exemptions: of what is periodic the last
     * publication on a listed channel, or its entry where there is none; of what is published at once the day on which the body knew,
     * while it is not published; else empty, and empty once it was taken out of the list}
     */
    public Optional<LocalDate> countedFrom() {
        return facts.countedFrom();
    }

    /** {@return whether it was published on a listed channel, of what is published at once since the body knew} */
    public boolean isAnnounced() {
        return facts.lastAnnounced().isPresent();
    }

    /**
     * Names what its publications lack: a listed channel, a form for persons with a disability, and what an announcement at
     * once does not tell.
     *
     * @return what is missing; nothing of the publications while there are none
     */
    public List<Omission> missing() {
        return facts.missing();
    }

    /**
     * {@return what silence did by a day: {@code publication.periodic-missed} from the day after each missed
     * publication, and {@code publication.immediate-missed} from the day after the body knew}
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param exemptions the exemptions of the body
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law, ExemptionInventory exemptions) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return new EntryExpiries(facts, asOf, law, exemptions).all();
    }

    /**
     * Records the notices that are not recorded yet; a second time changes nothing.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param exemptions the exemptions of the body
     * @param stamp the passing of time, and when they are recorded
     * @return the entry with its notices
     * @throws PpidException if anybody but time notes them
     */
    public CatalogueEntry noted(LocalDate asOf, Deadlines law, ExemptionInventory exemptions, Stamp stamp) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        Given.value(stamp, "stamp");
        return new CatalogueEntry(history.noting(stamp, expiries(asOf, law, exemptions), EntryEvents.Expired::new));
    }

    /**
     * {@return every act that is permitted on a day; none where it is removed}
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param exemptions the exemptions of the body
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law, ExemptionInventory exemptions) {
        Given.value(asOf, "asOf");
        return new EntrySteps(facts, asOf, law, exemptions).all();
    }

    /**
     * {@return whether the passing of time may still do something to it after a day: it is to be published by a term, and was not
     * removed}
     *
     * @param asOf the day, by which everything that time did is noted
     */
    public boolean isLive(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return entry().disclosure().kind() != DisclosureClass.AT_ANY_TIME && !isRemovedOn(asOf);
    }

    /** {@return all events} */
    @Override
    public History<EntryEvent> history() {
        return history;
    }

    /** {@return whether the entry was taken out of the list, on whichever day} */
    public boolean isRemoved() {
        return history.has(EntryEvents.Removed.class);
    }

    /**
     * {@return whether the entry was taken out of the list by a day}
     *
     * @param day the day, inclusive
     */
    public boolean isRemovedOn(LocalDate day) {
        Given.value(day, "day");
        return facts.isRemovedOn(day);
    }

    /** The exemption of the whole that is in force on a day among those that the entry is tied to by now. */
    Optional<Exemption> withheldBy(LocalDate day, ExemptionInventory exemptions) {
        return facts.withheldBy(day, exemptions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatalogueEntry that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "CatalogueEntry[" + entry().number() + " "
                + entry().disclosure().kind().code() + "]";
    }
}
