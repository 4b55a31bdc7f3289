package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Attempt;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
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
public final class PublicInformation implements Aggregate<PublicInformationEvent> {
    private final History<PublicInformationEvent> history;
    private final EntryView view;

    private PublicInformation(History<PublicInformationEvent> history) {
        this.history = history;
        this.view = new EntryView(history);
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
    public static Result<PublicInformation> enter(
            Entry entry, ExemptionInventory exemptions, Deadlines law, Stamp stamp) {
        Attempt attempt = new Attempt(EntryActKind.ENTER, "not-listed", law, stamp);
        return attempt.result(
                () -> new EntryRules(attempt).entering(entry, exemptions),
                () -> new PublicInformation(History.beginning(stamp, new PublicInformationEvent.Entered(entry))));
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
    public static PublicInformation restore(List<Recorded<PublicInformationEvent>> events) {
        return new PublicInformation(History.restored(events, PublicInformationEvent.Entered.class)
                .endedBy(PublicInformationEvent.Removed.class, Set.of(PublicInformationEvent.Expired.class)));
    }

    /**
     * Binds the acts on this entry to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who acts and when
     * @return the acts
     */
    public PublicInformationActs acting(Deadlines law, Stamp stamp) {
        return new PublicInformationActs(
                view,
                law,
                stamp,
                event -> event.map(done -> new PublicInformation(history.plus(stamp, done)))
                        .orElse(this));
    }

    /**
     * Returns the entry as it was put in.
     *
     * @return number, fields, class and origin
     */
    public Entry entry() {
        return view.entry();
    }

    /**
     * Returns the fields as they are now.
     *
     * @return the fields
     */
    public EntryFields fields() {
        return view.fields();
    }

    /**
     * Returns the fields as they were on a day.
     *
     * @param day the day
     * @return the fields at its end; before the entry, those with which it was entered
     */
    public EntryFields fieldsOn(LocalDate day) {
        return view.fieldsOn(day);
    }

    /**
     * Returns the day on which it was entered.
     *
     * @return the day
     */
    public LocalDate entered() {
        return view.entered();
    }

    /**
     * Returns the exemptions that the entry is tied to, whether in force or not.
     *
     * @return an unmodifiable set in order
     */
    public Set<ExemptionId> links() {
        return view.links();
    }

    /**
     * Returns the exemptions that the entry was tied to by a day.
     *
     * @param day the day
     * @return those of its origin and those tied on or before the day, whether in force or not
     */
    public Set<ExemptionId> linksOn(LocalDate day) {
        return view.linksOn(day);
    }

    /**
     * Returns where it was published.
     *
     * @return an unmodifiable list in the order of recording
     */
    public List<Publication> publications() {
        return view.publications();
    }

    /**
     * Returns the standing on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param exemptions the exemptions of the body
     * @return the state
     */
    public PublicInformationState state(LocalDate asOf, Deadlines law, ExemptionInventory exemptions) {
        return new EntryTime(view, law, exemptions).state(asOf);
    }

    /**
     * Returns the last day for the next publication.
     *
     * @param asOf the day asked from
     * @param law calendar and policy
     * @return for what is periodic six months from the last publication, or from its entry where there is none (the start is
     *     silent); for what is published at once the day on which the body knew, while it is not published; else empty
     */
    public Optional<LocalDate> publishBy(LocalDate asOf, Deadlines law) {
        return new EntryTime(view, law, ExemptionInventory.of(List.of())).publishBy(asOf);
    }

    /**
     * Names what its publications lack: a listed channel, a form for persons with a disability, and what an announcement at
     * once does not tell.
     *
     * @return what is missing; nothing of the publications while there are none
     */
    public List<Omission> missing() {
        return EntryTime.missing(view);
    }

    /**
     * Returns what silence did by a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param exemptions the exemptions of the body
     * @return the notices: {@code publication.periodic-missed} from the day after each missed publication, and {@code
     *     publication.immediate-missed} from the day after the body knew
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law, ExemptionInventory exemptions) {
        return new EntryTime(view, law, exemptions).expiries(asOf);
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
    public PublicInformation noted(LocalDate asOf, Deadlines law, ExemptionInventory exemptions, Stamp stamp) {
        return new PublicInformation(
                history.noting(stamp, expiries(asOf, law, exemptions), PublicInformationEvent.Expired::new));
    }

    /**
     * Returns every act that is permitted on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param exemptions the exemptions of the body
     * @return the steps in order; none where it is removed
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law, ExemptionInventory exemptions) {
        return NextStep.inForce(new EntryTime(view, law, exemptions).nextSteps(asOf), asOf);
    }

    /**
     * Returns what happened.
     *
     * @return all events
     */
    @Override
    public History<PublicInformationEvent> history() {
        return history;
    }

    /**
     * Says whether the entry was taken out of the list by a day.
     *
     * @param day the day, inclusive
     * @return whether it is removed
     */
    public boolean isRemovedOn(LocalDate day) {
        return view.isRemovedOn(day);
    }

    /** The exemption of the whole that is in force on a day among those that the entry is tied to by now. */
    Optional<Exemption> withheldBy(LocalDate day, ExemptionInventory exemptions) {
        return view.withheldBy(day, exemptions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicInformation that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "PublicInformation[" + entry().number() + " "
                + entry().disclosure().kind().code() + "]";
    }
}
