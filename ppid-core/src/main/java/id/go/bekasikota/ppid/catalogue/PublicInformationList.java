package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.catalogue.CatalogueTexts.Attempt;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public list of a body with the decisions that set and updated it (Daftar Informasi Publik), UU 14/2008 Pasal 11 ayat
 * (1) huruf a, PERKI 1/2021 Pasal 45.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublicInformationList implements Aggregate<PublicListEvent> {
    private final History<PublicListEvent> history;

    private PublicInformationList(History<PublicListEvent> history) {
        this.history = history;
    }

    /**
     * Sets the list for the first time.
     *
     * @param body the code of the public body
     * @param decision the decision of PPID, approved by Atasan PPID
     * @param entries what is in the list
     * @param exemptions the exemptions of the body
     * @param stamp who records it and when
     * @return the list; denied where a unit's officer decides (PERKI 1/2021 Pasal 12), where the approval is missing or where
     *     an entry is exempt or removed
     */
    public static Result<PublicInformationList> decide(
            String body,
            ListDecision decision,
            Collection<PublicInformation> entries,
            ExemptionInventory exemptions,
            Stamp stamp) {
        Attempt attempt = new Attempt("catalogue.decide", "not-decided");
        return result(
                PublicListRules.deciding(attempt, decision, stamp)
                        .or(() -> PublicListRules.contents(attempt, decision, entries, exemptions)),
                new PublicInformationList(
                        History.beginning(stamp, new PublicListEvent.Decided(body, decision, numbers(entries)))));
    }

    /**
     * Restores a list from a storage.
     *
     * @param events its events in the order in which they were recorded; the first is the decision
     * @return the list as it was
     * @throws PpidException if the first event is no decision
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublicInformationList restore(List<Recorded<PublicListEvent>> events) {
        if (events.isEmpty() || !(events.get(0).event() instanceof PublicListEvent.Decided)) {
            throw new PpidException("a public list begins with no decision (expected it as the first event)");
        }
        return new PublicInformationList(History.of(events));
    }

    /**
     * Updates the list, at least every six months (PERKI 1/2021 Pasal 45 ayat (7)).
     *
     * @param decision the new decision of PPID, approved by Atasan PPID
     * @param entries what is in the list now
     * @param exemptions the exemptions of the body
     * @param stamp who records it and when
     * @return the updated list; denied as {@link #decide}, and where the decision is not later than the last one
     */
    public Result<PublicInformationList> update(
            ListDecision decision, Collection<PublicInformation> entries, ExemptionInventory exemptions, Stamp stamp) {
        Attempt attempt = new Attempt("catalogue.update", "decided");
        LocalDate last = lastDecision().date();
        return result(
                PublicListRules.deciding(attempt, decision, stamp)
                        .or(() -> PublicListRules.updating(attempt, lastDecision(), decision))
                        .or(() -> PublicListRules.contents(attempt, decision, entries, exemptions)),
                with(stamp, new PublicListEvent.Updated(decision, numbers(entries), last)));
    }

    private static Result<PublicInformationList> result(Optional<Denial> denial, PublicInformationList done) {
        return denial.<Result<PublicInformationList>>map(Result::denied).orElseGet(() -> Result.of(done));
    }

    private static List<EntryNumber> numbers(Collection<PublicInformation> entries) {
        return entries.stream().map(entry -> entry.entry().number()).distinct().toList();
    }

    /**
     * Returns the decision made last.
     *
     * @return the decision
     */
    public ListDecision lastDecision() {
        return history.last(PublicListEvent.Updated.class)
                .map(PublicListEvent.Updated::decision)
                .orElseGet(() -> first().decision());
    }

    /**
     * Returns what is in the list.
     *
     * @return an unmodifiable list of numbers in order
     */
    public List<EntryNumber> entries() {
        return history.last(PublicListEvent.Updated.class)
                .map(PublicListEvent.Updated::entries)
                .orElseGet(() -> first().entries());
    }

    /**
     * Returns the code of the public body.
     *
     * @return the code
     */
    public String body() {
        return first().body();
    }

    /**
     * Finds what must be in the list and is not: entries that an objection, a dispute or the end of an exemption opened.
     *
     * @param known the entries of the body
     * @param asOf the day
     * @return an unmodifiable list in order (UU 14/2008 Pasal 11 ayat (2), PERKI 1/2021 Pasal 52 ayat (4))
     */
    public List<PublicInformation> lacking(Collection<PublicInformation> known, LocalDate asOf) {
        return known.stream()
                .filter(entry -> entry.entry().origin().source() != EntrySource.COLLECTED)
                .filter(entry -> entry.history().beganBy(asOf) && !entry.isRemovedOn(asOf))
                .filter(entry -> !entries().contains(entry.entry().number()))
                .toList();
    }

    /**
     * Returns until when the list must be updated.
     *
     * @param law calendar and policy
     * @return the deadline, counted from the date of the last decision
     */
    public Deadline updateDue(Deadlines law) {
        return law.of(StatutoryDeadlines.CATALOGUE_UPDATE, lastDecision().date());
    }

    /**
     * Returns the decision that counts on a day.
     *
     * @param day the day
     * @return the last decision dated on or before it; empty before the first
     */
    public Optional<ListDecision> decisionOn(LocalDate day) {
        return decisions().stream()
                .filter(decision -> !decision.date().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns the standing on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return whether the update after the decision that counted on the day is overdue then
     */
    public ListState state(LocalDate asOf, Deadlines law) {
        return decisionOn(asOf)
                        .map(decision -> law.of(StatutoryDeadlines.CATALOGUE_UPDATE, decision.date()))
                        .filter(due -> due.isMissedOn(asOf))
                        .isPresent()
                ? ListState.STALE
                : ListState.CURRENT;
    }

    /**
     * Returns what silence did by a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return a notice {@code catalogue.update-missed} from the day after each missed update
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        List<LocalDate> dates = decisions().stream().map(ListDecision::date).toList();
        List<Expiry> notices = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            LocalDate next = i + 1 < dates.size() ? dates.get(i + 1) : LocalDate.MAX;
            LocalDate due =
                    law.of(StatutoryDeadlines.CATALOGUE_UPDATE, dates.get(i)).date();
            if (asOf.isAfter(due) && next.isAfter(due)) {
                notices.add(missed(due));
            }
        }
        return List.copyOf(notices);
    }

    private static Expiry missed(LocalDate due) {
        return new Expiry(
                "catalogue.update-missed",
                due.plusDays(1),
                StatutoryDeadlines.CATALOGUE_UPDATE.citation(),
                CatalogueTexts.TEXTS.both("expiry.catalogue.update-missed", due));
    }

    /**
     * Records the notices that are not recorded yet; a second time changes nothing.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp who records them and when
     * @return the list with its notices
     */
    public PublicInformationList noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        return new PublicInformationList(history.noting(stamp, expiries(asOf, law), PublicListEvent.Expired::new));
    }

    /**
     * Returns every act that is permitted on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the update, and until when; none on or before the day of the last decision
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        return asOf.isAfter(lastDecision().date())
                ? List.of(NextStep.of("catalogue.update", Role.PPID)
                        .by(updateDue(law))
                        .saying(
                                updateDue(law).citation(),
                                CatalogueTexts.TEXTS.both("next.update"),
                                CatalogueTexts.TEXTS.both("next.list-stale")))
                : List.of();
    }

    /**
     * Returns what happened.
     *
     * @return all events
     */
    @Override
    public History<PublicListEvent> history() {
        return history;
    }

    private List<ListDecision> decisions() {
        List<ListDecision> decisions = new ArrayList<>(List.of(first().decision()));
        history.all(PublicListEvent.Updated.class).forEach(event -> decisions.add(event.decision()));
        return decisions;
    }

    private PublicListEvent.Decided first() {
        return history.all(PublicListEvent.Decided.class).get(0);
    }

    private PublicInformationList with(Stamp stamp, PublicListEvent event) {
        return new PublicInformationList(history.plus(stamp, event));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicInformationList that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "PublicInformationList[" + body() + " " + lastDecision().number() + "]";
    }
}
