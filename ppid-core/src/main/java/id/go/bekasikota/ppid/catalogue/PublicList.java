package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.attempt.Step;
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
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public list of a body with the decisions that set and updated it (Daftar Informasi Publik), UU 14/2008 Pasal 11 ayat
 * (1) huruf a, PERKI 1/2021 Pasal 45.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublicList implements Aggregate<PublicListEvent> {
    private final History<PublicListEvent> history;
    private final String body;
    private final List<ListDecision> decisions;
    private final List<EntryNumber> entries;

    private PublicList(History<PublicListEvent> history) {
        this.history = history;
        PublicListEvents.Decided first =
                history.all(PublicListEvents.Decided.class).get(0);
        List<PublicListEvents.Updated> updates = history.all(PublicListEvents.Updated.class);
        this.body = first.body();
        this.decisions = Stream.concat(
                        Stream.of(first.decision()), updates.stream().map(PublicListEvents.Updated::decision))
                .toList();
        this.entries = updates.isEmpty()
                ? first.entries()
                : updates.get(updates.size() - 1).entries();
    }

    /**
     * Sets the list for the first time.
     *
     * @param body the code of the public body
     * @param decision the decision of PPID, approved by Atasan PPID
     * @param entries what is in the list
     * @param exemptions the exemptions of the body
     * @param law calendar and policy
     * @param stamp who records it and when
     * @return the list; denied where a unit's officer decides (PERKI 1/2021 Pasal 12), where the approval is missing or where
     *     an entry is exempt or removed
     */
    public static Result<PublicList> decide(
            String body,
            ListDecision decision,
            Collection<CatalogueEntry> entries,
            ExemptionInventory exemptions,
            Deadlines law,
            Stamp stamp) {
        Given.value(decision, "decision");
        Given.value(stamp, "stamp");
        Attempt attempt = new Attempt(ListActKind.DECIDE, "not-decided", law, stamp);
        ListRules rules = new ListRules(decision, attempt);
        return attempt.result(
                () -> rules.decide().or(() -> rules.contents(entries, exemptions)),
                () -> new PublicList(History.beginning(
                        stamp, new PublicListEvents.Decided(body, decision, PublicListActs.numbers(entries)))));
    }

    /**
     * Restores a list from a storage; only its structure is checked, never policy, calendar or power.
     *
     * @param events its events in the order in which they were recorded; the first is the decision
     * @return the list as it was
     * @throws PpidException if the events are not in such an order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublicList restore(List<Recorded<PublicListEvent>> events) {
        return new PublicList(History.restored(events, PublicListEvents.Decided.class));
    }

    /**
     * Binds the acts on this list to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who records the act and when
     * @return the acts
     */
    public PublicListActs acting(Deadlines law, Stamp stamp) {
        return new PublicListActs(this, law, stamp);
    }

    /** This list with one event more. */
    PublicList plus(Stamp stamp, PublicListEvent event) {
        return new PublicList(history.plus(stamp, event));
    }

    /** {@return the decision made last} */
    public ListDecision lastDecision() {
        return decisions.get(decisions.size() - 1);
    }

    /** {@return an unmodifiable list of numbers in order} */
    public List<EntryNumber> entries() {
        return entries;
    }

    /** {@return the code of the public body} */
    public String body() {
        return body;
    }

    /**
     * Finds what must be in the list and is not: entries that an objection, a dispute or the end of an exemption opened.
     *
     * @param known the entries of the body
     * @param asOf the day
     * @return an unmodifiable list in order (UU 14/2008 Pasal 11 ayat (2), PERKI 1/2021 Pasal 52 ayat (4))
     */
    public List<CatalogueEntry> lacking(Collection<CatalogueEntry> known, LocalDate asOf) {
        Given.value(known, "known");
        return known.stream()
                .filter(entry -> entry.entry().origin().source() != EntrySource.COLLECTED)
                .filter(entry -> entry.history().beganBy(asOf) && !entry.isRemovedOn(asOf))
                .filter(entry -> !entries.contains(entry.entry().number()))
                .toList();
    }

    /**
     * {@return until when the list must be updated, counted from the date of the last decision}
     *
     * @param law calendar and policy
     */
    public Deadline updateDue(Deadlines law) {
        Given.value(law, "law");
        return law.of(StatutoryDeadlines.CATALOGUE_UPDATE, lastDecision().date());
    }

    /**
     * {@return the decision that counts on a day: the last decision dated on or before it; empty before the first}
     *
     * @param day the day
     */
    public Optional<ListDecision> decisionOn(LocalDate day) {
        Given.value(day, "day");
        return decisions.stream()
                .filter(decision -> !decision.date().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * {@return the standing on a day: whether the update after the decision that counted on the day is overdue then}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public ListState state(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return decisionOn(asOf)
                        .map(decision -> law.of(StatutoryDeadlines.CATALOGUE_UPDATE, decision.date()))
                        .filter(due -> due.isMissedOn(asOf))
                        .isPresent()
                ? ListState.STALE
                : ListState.CURRENT;
    }

    /**
     * {@return what silence did by a day: a notice {@code catalogue.update-missed} from the day after each missed update}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        List<LocalDate> dates = decisions.stream().map(ListDecision::date).toList();
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
     * @param stamp the passing of time, and when they are recorded
     * @return the list with its notices
     * @throws PpidException if anybody but time notes them
     */
    public PublicList noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        Given.value(stamp, "stamp");
        return new PublicList(history.noting(stamp, expiries(asOf, law), PublicListEvents.Expired::new));
    }

    /**
     * {@return every act that is permitted on a day: the update, and until when, counted from the decision that counts on the day; none
     * on the day of that decision or before the first}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        List<NextStep> update = decisionOn(asOf).map(ListDecision::date).filter(asOf::isAfter).stream()
                .map(date -> update(law.of(StatutoryDeadlines.CATALOGUE_UPDATE, date)))
                .toList();
        return Step.inForce(update, asOf);
    }

    private static NextStep update(Deadline due) {
        return Step.of(ListActKind.UPDATE)
                .by(due)
                .saying(
                        due.citation(),
                        CatalogueTexts.TEXTS.both("next.update"),
                        CatalogueTexts.TEXTS.both("next.list-stale"));
    }

    /** {@return all events} */
    @Override
    public History<PublicListEvent> history() {
        return history;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicList that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "PublicList[" + body + " " + lastDecision().number() + "]";
    }
}
