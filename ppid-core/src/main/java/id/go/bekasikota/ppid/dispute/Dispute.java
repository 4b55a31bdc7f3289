package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.CasePage;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.objection.PetitionTerm;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.parts.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dispute before Komisi Informasi and the courts (sengketa informasi publik), UU 14/2008 Bab VIII to X, PERKI 1/2013,
 * Perma 2/2011.
 *
 * <p>Whatever is done in it, by a party, by Komisi Informasi or by a court, is one act of a sealed family. The states are those of
 * the table of states and acts, computed from the acts and a day. No term of Komisi Informasi or of a court makes anything lapse: they
 * are targets. Immutable and thread-safe.
 */
public final class Dispute implements Aggregate<DisputeEvent> {
    private final History<DisputeEvent> history;
    private final DisputeFacts facts;

    private Dispute(History<DisputeEvent> history) {
        this.history = history;
        this.facts = new DisputeFacts(history.recorded(PetitionAct.Filed.class).get(0), history);
    }

    /**
     * Files a petition after an objection (UU 14/2008 Pasal 37, PERKI 1/2013 Pasal 5, 9, 13).
     *
     * <p>An early or late petition is recorded and marked ({@link #timeliness}), as Komisi Informasi judges it (Pasal 36
     * ayat (1) huruf d).
     *
     * @param objection the objection, answered or not
     * @param petition where it goes and against whom
     * @param law calendar and policy
     * @param stamp the petitioner, or an officer who records it; the day is that of receipt by Komisi Informasi
     * @return the dispute; denied where the objection was withdrawn or settled, or before it was received
     */
    public static Result<Dispute> file(Objection objection, Petition petition, Deadlines law, Stamp stamp) {
        Given.value(objection, "objection");
        Given.value(stamp, "stamp");
        return filed(DisputeNumber.first(objection.number()), objection, petition, law, stamp);
    }

    /**
     * Says why a petition that names another kind of body than the one it is against is denied: the competent court depends on it
     * (UU 14/2008 Pasal 47).
     *
     * @param petition the petition
     * @param kind the kind of the body that it is against
     * @param law calendar and policy
     * @param stamp who files it and when
     * @return the denial; empty where it names that kind
     */
    public static Optional<Denial> otherKind(Petition petition, BodyKind kind, Deadlines law, Stamp stamp) {
        Given.value(petition, "petition");
        Given.value(stamp, "stamp");
        Attempt attempt = PetitionRules.filing(ObjectionState.OPEN, law, stamp);
        String court = Court.of(kind).citation().toString();
        return attempt.denial(() -> attempt.unlessBy(court, petition.body() == kind, "kind", kind));
    }

    static Result<Dispute> filed(
            DisputeNumber number, Objection objection, Petition petition, Deadlines law, Stamp stamp) {
        ObjectionState state = objection.state(stamp.on(), law);
        Attempt attempt = PetitionRules.filing(state, law, stamp);
        return attempt.result(
                () -> PetitionRules.filing(attempt, objection, state),
                () -> new Dispute(History.beginning(
                        stamp, new PetitionAct.Filed(number, objection.basis(stamp.on(), law), petition))));
    }

    /**
     * Restores a dispute from its events. Its structure is checked, and nothing else: a dispute that was kept opens under any
     * policy and calendar.
     *
     * @param events all events in the order in which they were recorded
     * @return the dispute as it was
     * @throws PpidException if they do not begin with one petition, under the statute; if one was recorded before the one before
     *     it, or lies before what it follows from; or if one follows the end of the case that cannot
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Dispute restore(List<Recorded<DisputeEvent>> events) {
        return new Dispute(DisputeStructure.restored(events));
    }

    /**
     * Binds what is done in this dispute to who does it and when.
     *
     * @param law calendar and policy
     * @param stamp who and when; an officer of the body may record what Komisi Informasi or a court did
     * @return the acts
     */
    public DisputeActs acting(Deadlines law, Stamp stamp) {
        return new DisputeActs(this, law, stamp);
    }

    /**
     * Says why the requester may not file another petition on the same objection.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the denial while this dispute is dealt with or decided, and after it was registered and withdrawn before the
     *     hearing (PERKI 1/2013 Pasal 15 ayat (4)); empty where no text bars it: withdrawn before registration, not registered,
     *     stopped, lapsed or withdrawn in adjudication
     */
    public Optional<Denial> refiling(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        return acting(law, new Stamp(Actor.requester(), asOf, Instant.EPOCH)).refiling();
    }

    /**
     * {@return where the dispute stands on a day}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public DisputeState state(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        return terms(asOf, law).state(asOf);
    }

    /**
     * {@return what silence and expiry did by a day: the expiries in the order of their days}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        return new DisputeExpiries(terms(asOf, law), asOf).all();
    }

    /**
     * Notes what silence and expiry did by a day; an expiry that is there already is not repeated.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp the passing of time, and when it is noted
     * @return the dispute with the new expiries
     * @throws PpidException if anybody else notes them
     */
    public Dispute noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        Given.value(asOf, "asOf");
        Given.value(stamp, "stamp");
        return new Dispute(history.noting(stamp, expiries(asOf, law), DisputeEvent.Expired::new));
    }

    /**
     * {@return whether the passing of time may still do something to it after a day: it has not come to an end, or execution was
     * asked for}
     *
     * @param asOf the day, by which everything that time did is noted
     * @param law calendar and policy
     */
    public boolean isLive(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        return !state(asOf, law).isQuiet();
    }

    /**
     * {@return every act that is permitted next, with who does it: the steps in the order of the law; empty at an end}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return DisputeSteps.on(asOf, terms(asOf, law));
    }

    /**
     * Judges the day of the petition.
     *
     * @param law calendar and policy
     * @return early, in time, doubtful or late
     */
    public PetitionTerm.Timeliness timeliness(Deadlines law) {
        return petition().event().basis().term(law).on(petition().on());
    }

    /**
     * {@return a party's own term for a suit: the deadline from its own receipt of the copy; empty while that is not recorded}
     *
     * @param side the party
     * @param law calendar and policy
     */
    public Optional<Deadline> courtTerm(Side side, Deadlines law) {
        Given.value(law, "law");
        return new DisputeTerms(facts, law).court(side);
    }

    /**
     * {@return a party's own days of cassation, by both texts: both dates and the one to be warned of}
     *
     * @param side the party
     * @param law calendar and policy
     */
    public CassationTerm cassationTerm(Side side, Deadlines law) {
        Given.value(law, "law");
        return new DisputeTerms(facts, law).cassation(side);
    }

    /**
     * Counts the absences that can make a petition lapse or a mediation fail.
     *
     * @param side the party
     * @param session the kind of session; each is counted apart
     * @param law calendar and policy
     * @return those after a summons received in time and without a reason that was accepted
     */
    public long absences(Side side, SessionKind session, Deadlines law) {
        return new DisputeTerms(facts, law).absences(side, session);
    }

    /**
     * {@return what the dispute opened to everybody by a day (UU 14/2008 Pasal 11 ayat (2)): each piece of information of a
     * decision that is final, with its day; empty while none is}
     *
     * @param asOf the day
     * @param law calendar and policy
     */
    public List<DeclaredOpen> opened(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        return new DisputeResult(terms(asOf, law))
                .opens().stream()
                        .filter(open -> !open.since().isAfter(asOf))
                        .flatMap(open -> open.each().stream())
                        .toList();
    }

    /**
     * {@return what the dispute opens to everybody as it stands, if nothing more is done in it (UU 14/2008 Pasal 11 ayat (2)):
     * a decision of which both parties received the copy also from the later day on which it will be final; what is opened,
     * each from its day on; empty where nothing is, and while a suit or an appeal is pending}
     *
     * @param law calendar and policy
     */
    public List<DeclaredOpen> opens(Deadlines law) {
        return new DisputeResult(new DisputeTerms(facts, law)).opens();
    }

    /**
     * {@return what its decisions name as opened to the public, whether they stand or not, an unmodifiable list, by Komisi
     * Informasi before the courts}
     */
    public List<PublicOpening> named() {
        return DisputeResult.named(facts);
    }

    /** {@return how it ended before Komisi Informasi; empty while pending} */
    public Optional<DisputeOutcome> outcome() {
        return DisputeResult.outcome(facts);
    }

    /** {@return the row that reports and the storage of the register know: day of the petition and outcome} */
    public DisputeRecord toRecord() {
        return new DisputeRecord(petition().on(), outcome());
    }

    /**
     * Says whether the petition went to another Komisi Informasi than the competent one (PERKI 1/2013 Pasal 6): a gap, never a
     * denial.
     *
     * @param competence which commission is competent for the body
     * @return the gap; empty where it went to the competent one, where its level was not recorded, and before that regulation
     */
    public Optional<OtherCommission> otherCommission(Competence competence) {
        Given.value(competence, "competence");
        return competence.other(petition());
    }

    /**
     * {@return the dispute as a page shows it on a day: state, what is asked of Komisi Informasi and next steps, in both languages}
     *
     * @param asOf the day, from its petition on
     * @param law calendar and policy
     */
    public CasePage page(LocalDate asOf, Deadlines law) {
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        return new CasePage(
                "dispute",
                number().text(),
                asOf,
                CasePage.Shown.of(state(asOf, law)),
                petition().on(),
                List.of(),
                List.of(new CasePage.Item(1, petition().event().petition().demand(), Optional.empty())),
                nextSteps(asOf, law));
    }

    /** {@return the number: the objection that it follows, and which petition on it this is} */
    public DisputeNumber number() {
        return petition().event().number();
    }

    /** {@return the petition as recorded: the objection that it rests on, where it went and against whom} */
    public Recorded<PetitionAct.Filed> petition() {
        return facts.filed();
    }

    @Override
    public History<DisputeEvent> history() {
        return history;
    }

    /** This dispute with one event more. */
    Dispute plus(Stamp stamp, DisputeAct act) {
        return new Dispute(history.plus(stamp, act));
    }

    DisputeFacts facts() {
        return facts;
    }

    private DisputeTerms terms(LocalDate asOf, Deadlines law) {
        return new DisputeTerms(facts.until(asOf), law);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dispute that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Dispute[" + number() + ", filed " + petition().on() + ", "
                + facts.phase().code() + "]";
    }
}
