package id.go.bekasikota.ppid.letter;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.meeting.OpenTask;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what PPID Utama writes to the units (pembuat surat kepada unit), from what is recorded by the end of a day. A letter about an act
 * takes the last one on or before the day. Immutable and thread-safe.
 */
public final class UnitLetters {
    private final LocalDate asOf;
    private final Deadlines law;
    private final Letterhead head;
    private final Organization organization;

    private UnitLetters(LocalDate asOf, Deadlines law, Letterhead head, Organization organization) {
        this.asOf = asOf;
        this.law = law;
        this.head = head;
        this.organization = organization;
    }

    /**
     * {@return the maker of the letters of a day}
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @param head the body and who signs
     * @param organization the units and who serves them, by date
     */
    public static UnitLetters on(LocalDate asOf, Deadlines law, Letterhead head, Organization organization) {
        return new UnitLetters(asOf, law, head, organization);
    }

    /**
     * Makes the invitation of a unit to a coordination meeting.
     *
     * @param meeting the meeting
     * @param unit the code of the unit
     * @param left what is left of all meetings; what other units are to do is left out
     * @return the letter
     * @throws PpidException if the unit is not invited
     */
    public InvitationLetter invitation(Meeting meeting, String unit, List<OpenTask> left) {
        Given.value(meeting, "meeting");
        Given.value(unit, "unit");
        Given.value(left, "left");
        if (!meeting.invited().contains(unit)) {
            throw new PpidException("the unit " + unit + " is not invited to the meeting " + meeting.number()
                    + " (expected one of " + meeting.invited() + ")");
        }
        List<OpenTask> own =
                left.stream().filter(task -> task.unit().equals(unit)).toList();
        return new InvitationLetter(
                head, addressee(unit, meeting.date()), meeting.number(), meeting.date(), meeting.place(), own);
    }

    /**
     * Makes the minutes of a coordination meeting.
     *
     * @param meeting the meeting
     * @return the letter, with what was done since by the day
     */
    public MinutesLetter minutes(Meeting meeting) {
        Given.value(meeting, "meeting");
        List<MinutesLetter.Invited> units = meeting.invited().stream()
                .map(unit -> new MinutesLetter.Invited(addressee(unit, meeting.date()), meeting.came(unit, asOf)))
                .toList();
        List<MinutesLetter.Agreed> tasks = new ArrayList<>();
        for (MeetingTask task : meeting.tasksBy(asOf)) {
            int number = tasks.size() + 1;
            tasks.add(new MinutesLetter.Agreed(
                    number, addressee(task.unit(), meeting.date()), task, meeting.done(number, asOf)));
        }
        return new MinutesLetter(head, meeting.number(), meeting.date(), meeting.place(), units, tasks);
    }

    /**
     * Makes the answer to a proposal, for the unit that answers for it on the day of the answer.
     *
     * @param proposal the proposal
     * @return the letter
     * @throws PpidException if PPID Utama did not decide on it by the day
     */
    public ProposalAnswerLetter answer(Proposal proposal) {
        Given.value(proposal, "proposal");
        ProposalState state = proposal.state(asOf);
        if (state == ProposalState.WAITING) {
            throw new PpidException("the proposal " + proposal.number() + " waits for PPID Utama on " + asOf
                    + " (expected one that was decided)");
        }
        LocalDate date = proposal.answeredOn(asOf).orElseThrow();
        ProposalAnswerLetter.Answer answer = new ProposalAnswerLetter.Answer(
                state,
                date,
                proposal.returnedBecause(),
                proposal.joinedInto(),
                state == ProposalState.CARRIED_OUT ? proposal.carriedOutAs() : Optional.empty());
        return new ProposalAnswerLetter(
                head,
                addressee(answering(proposal.unit(), date), date),
                proposal.number(),
                proposal.proposed().kind(),
                answer);
    }

    /**
     * Makes what PPID Utama reminds a unit of.
     *
     * @param unit the code of the unit
     * @param duties what is owed; that of other units, and of the body as a whole, is left out
     * @return the letter
     */
    public UnitReminderLetter reminder(String unit, List<Duty> duties) {
        Given.value(unit, "unit");
        Given.value(duties, "duties");
        List<Duty> own = duties.stream()
                .filter(duty -> duty.unit().filter(unit::equals).isPresent())
                .sorted(Duty.BY_DAY)
                .toList();
        return new UnitReminderLetter(head, addressee(unit, asOf), asOf, own);
    }

    /**
     * Makes the receipt for what a unit handed in last.
     *
     * @param feeds the feeds of the unit
     * @return the letter
     * @throws PpidException if nothing was handed in by the day
     */
    public FeedReceiptLetter receipt(UnitFeed feeds) {
        Given.value(feeds, "feeds");
        Feed last = feeds.feedsBy(asOf).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new PpidException(
                        "the unit " + feeds.unit() + " handed in nothing by " + asOf + " (expected a feed)"));
        return new FeedReceiptLetter(
                head,
                addressee(answering(feeds.unit(), asOf), last.date()),
                last,
                law.of(organization.feedRuleOn(last.date()), last.date()));
    }

    /** The unit that answers for another one on a day; that one itself where nobody does. */
    private String answering(String unit, LocalDate day) {
        return organization
                .units()
                .find(unit)
                .flatMap(known -> organization.units().successorOn(unit, day))
                .map(Unit::code)
                .orElse(unit);
    }

    private UnitAddressee addressee(String unit, LocalDate day) {
        return UnitAddressee.of(organization, unit, day);
    }
}
