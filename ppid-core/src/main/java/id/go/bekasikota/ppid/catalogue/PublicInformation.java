package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
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

    private PublicInformation(History<PublicInformationEvent> history) {
        this.history = history;
    }

    /**
     * Enters information; a unit's officer may, because the decision on the list comes later (PERKI 1/2021 Pasal 45).
     *
     * @param entry the entry
     * @param exemptions the exemptions of the body
     * @param stamp who and when
     * @return the entry; denied where the exemption that it comes from is still in force (UU 14/2008 Pasal 11 ayat (1) huruf a)
     */
    public static Result<PublicInformation> enter(Entry entry, ExemptionInventory exemptions, Stamp stamp) {
        return result(
                PublicInformationRules.entering(entry, exemptions, stamp),
                new PublicInformation(History.beginning(stamp, new PublicInformationEvent.Entered(entry))));
    }

    /**
     * Restores an entry from a storage.
     *
     * @param events its events in the order in which they were recorded; the first is the entry
     * @return the entry as it was
     * @throws PpidException if the first event is no entry
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublicInformation restore(List<Recorded<PublicInformationEvent>> events) {
        if (events.isEmpty() || !(events.get(0).event() instanceof PublicInformationEvent.Entered)) {
            throw new PpidException("public information begins with no entry (expected it as the first event)");
        }
        return new PublicInformation(History.of(events));
    }

    /**
     * Changes the fields.
     *
     * @param fields the fields now
     * @param stamp who and when
     * @return the changed entry; denied where it is removed
     */
    public Result<PublicInformation> amend(EntryFields fields, Stamp stamp) {
        return result(
                PublicInformationRules.amending(this, fields, stamp),
                with(stamp, new PublicInformationEvent.Amended(fields)));
    }

    /**
     * Ties the entry to an exemption of it or of a part of it; while one of the whole is in force it is not published.
     *
     * @param exemption the identity of the exemption
     * @param exemptions the exemptions of the body
     * @param stamp PPID and when
     * @return the tied entry, the same where it was tied before; denied where the exemption is not in force, or the information was declared open
     */
    public Result<PublicInformation> link(ExemptionId exemption, ExemptionInventory exemptions, Stamp stamp) {
        return result(
                PublicInformationRules.linking(this, exemption, exemptions, stamp),
                links().contains(exemption) ? this : with(stamp, new PublicInformationEvent.Linked(exemption)));
    }

    /**
     * Records a publication.
     *
     * @param publication where and on which day, at the latest the day of the stamp
     * @param exemptions the exemptions of the body
     * @param stamp who and when
     * @return the entry; denied where an exemption of the whole is in force, with the article of its ground
     */
    public Result<PublicInformation> publish(Publication publication, ExemptionInventory exemptions, Stamp stamp) {
        return result(
                PublicInformationRules.publishing(this, publication, exemptions, stamp),
                with(stamp, new PublicInformationEvent.Published(publication)));
    }

    /**
     * Takes the entry out of the list.
     *
     * @param reason why
     * @param stamp PPID and when
     * @return the entry; denied where it was declared open and so stays available (UU 14/2008 Pasal 11 ayat (2))
     */
    public Result<PublicInformation> remove(String reason, Stamp stamp) {
        return result(
                PublicInformationRules.removing(this, stamp), with(stamp, new PublicInformationEvent.Removed(reason)));
    }

    private static Result<PublicInformation> result(Optional<Denial> denial, PublicInformation done) {
        return denial.<Result<PublicInformation>>map(Result::denied).orElseGet(() -> Result.of(done));
    }

    /**
     * Returns the entry as it was put in.
     *
     * @return number, fields, class and origin
     */
    public Entry entry() {
        return history.all(PublicInformationEvent.Entered.class).get(0).entry();
    }

    /**
     * Returns the fields as they are now.
     *
     * @return the fields
     */
    public EntryFields fields() {
        return history.last(PublicInformationEvent.Amended.class)
                .map(PublicInformationEvent.Amended::fields)
                .orElseGet(() -> entry().fields());
    }

    /**
     * Returns the fields as they were on a day.
     *
     * @param day the day
     * @return the fields at its end; before the entry, those with which it was entered
     */
    public EntryFields fieldsOn(LocalDate day) {
        return history.until(day)
                .last(PublicInformationEvent.Amended.class)
                .map(PublicInformationEvent.Amended::fields)
                .orElseGet(() -> entry().fields());
    }

    /**
     * Returns the day on which it was entered.
     *
     * @return the day
     */
    public LocalDate entered() {
        return history.events().get(0).stamp().on();
    }

    /**
     * Returns the exemptions that the entry is tied to, whether in force or not.
     *
     * @return an unmodifiable set in order
     */
    public Set<ExemptionId> links() {
        return links(history);
    }

    /**
     * Returns the exemptions that the entry was tied to by a day.
     *
     * @param day the day
     * @return those of its origin and those tied on or before the day, whether in force or not
     */
    public Set<ExemptionId> linksOn(LocalDate day) {
        return links(history.until(day));
    }

    private Set<ExemptionId> links(History<PublicInformationEvent> known) {
        Set<ExemptionId> links = new LinkedHashSet<>();
        entry().origin().exemption().ifPresent(links::add);
        known.all(PublicInformationEvent.Linked.class).forEach(event -> links.add(event.exemption()));
        return Collections.unmodifiableSet(links);
    }

    /**
     * Returns where it was published.
     *
     * @return an unmodifiable list in the order of recording
     */
    public List<Publication> publications() {
        return history.all(PublicInformationEvent.Published.class).stream()
                .map(PublicInformationEvent.Published::publication)
                .toList();
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
        return new PublicationTime(this, law, exemptions).state(asOf);
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
        return new PublicationTime(this, law, ExemptionInventory.of(List.of())).publishBy(asOf);
    }

    /**
     * Names what its publications lack: a listed channel, a form for persons with a disability, and what an announcement at
     * once does not tell.
     *
     * @return what is missing; nothing of the publications while there are none
     */
    public List<Omission> missing() {
        return PublicationTime.missing(this);
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
        return new PublicationTime(this, law, exemptions).expiries(asOf);
    }

    /**
     * Records the notices that are not recorded yet; a second time changes nothing.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param exemptions the exemptions of the body
     * @param stamp who records them and when
     * @return the entry with its notices
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
        return new PublicationTime(this, law, exemptions).nextSteps(asOf);
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
        return history.until(day).has(PublicInformationEvent.Removed.class);
    }

    String basicState(LocalDate day) {
        boolean published = publications().stream()
                .anyMatch(publication -> !publication.date().isAfter(day));
        return (isRemovedOn(day)
                        ? PublicInformationState.REMOVED
                        : published ? PublicInformationState.PUBLISHED : PublicInformationState.LISTED)
                .code();
    }

    private PublicInformation with(Stamp stamp, PublicInformationEvent event) {
        return new PublicInformation(history.plus(stamp, event));
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
