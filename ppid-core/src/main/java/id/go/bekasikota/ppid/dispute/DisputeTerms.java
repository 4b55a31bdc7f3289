package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.policy.Reading.DisputeClock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the law makes of a dispute: its terms, each from its own event, the absences that count, and its state on a day. */
final class DisputeTerms {
    private final DisputeFacts facts;
    private final Deadlines law;

    DisputeTerms(DisputeFacts facts, Deadlines law) {
        this.facts = facts;
        this.law = law;
    }

    DisputeFacts facts() {
        return facts;
    }

    Deadlines law() {
        return law;
    }

    /** The state on a day: that by acts alone, unless it became final by the passing of time. */
    DisputeState state(LocalDate asOf) {
        DisputeState phase = facts.phase();
        if (phase == DisputeState.DECIDED && isPast(finalSince(), asOf)) {
            return DisputeState.FINAL;
        }
        return phase == DisputeState.COURT_DECIDED && isPast(courtFinalSince(), asOf)
                ? DisputeState.COURT_FINAL
                : phase;
    }

    private static boolean isPast(Optional<LocalDate> since, LocalDate asOf) {
        return since.filter(day -> !day.isAfter(asOf)).isPresent();
    }

    /** The absences that count: after a summons received in time and without a reason that was accepted. */
    long absences(Side side, SessionKind session) {
        return facts.recorded(HearingAct.AbsenceRecorded.class).stream()
                .filter(absence -> absence.event().side() == side
                        && absence.event().session() == session
                        && absence.event().excuse() == Excuse.NONE
                        && summonedInTime(absence.event(), absence.on()))
                .count();
    }

    private boolean summonedInTime(HearingAct.AbsenceRecorded absence, LocalDate day) {
        Deadline latest = law.of(StatutoryDeadlines.DISPUTE_SUMMONS, day);
        return facts.recorded(HearingAct.Summoned.class).stream()
                .map(Recorded::event)
                .filter(summons -> summons.side() == absence.side()
                        && summons.session() == absence.session()
                        && summons.day().equals(day))
                .flatMap(summons -> summons.received().stream())
                .anyMatch(received -> !latest.isMissedOn(received));
    }

    /** Whether the event that starts the terms of Komisi Informasi is receipt or registration is a reading. */
    private Optional<LocalDate> clock() {
        return law.policy().reads(DisputeClock.REGISTRATION)
                ? facts.dayOf(PetitionAct.Registered.class)
                : Optional.of(facts.filed().on());
    }

    Optional<Deadline> start() {
        return from(clock(), StatutoryDeadlines.DISPUTE_START);
    }

    Optional<Deadline> finish() {
        return from(clock(), StatutoryDeadlines.DISPUTE_FINISH);
    }

    Optional<Deadline> repair() {
        Optional<LocalDate> received = facts.lastRecorded(PetitionAct.IncompleteNotified.class)
                .map(notice -> notice.event().received().orElseGet(notice::on));
        return from(received, StatutoryDeadlines.DISPUTE_REPAIR);
    }

    Optional<Deadline> mediation() {
        DeadlineRule rule = facts.has(MediationAct.Extended.class)
                ? StatutoryDeadlines.DISPUTE_MEDIATION_EXTENDED
                : StatutoryDeadlines.DISPUTE_MEDIATION;
        return from(firstMeeting(), rule);
    }

    Optional<LocalDate> firstMeeting() {
        return facts.firstDayOf(MediationAct.Met.class);
    }

    /** The term of each kind of act for the party that does it, where the law sets one. */
    Optional<Deadline> of(DisputeActKind kind, Optional<Side> side) {
        return switch (kind) {
            case INCOMPLETE_NOTIFIED -> from(Optional.of(facts.filed().on()), StatutoryDeadlines.DISPUTE_CHECK);
            case COMPLETED, UNSERVED_EXPLAINED -> repair();
            case HEARING_OPENED -> start();
            case SUMMONED ->
                facts.phase() == DisputeState.SCHEDULED
                        ? from(facts.firstDay(), StatutoryDeadlines.DISPUTE_SUMMONS)
                        : Optional.empty();
            case REPLACEMENT_ASKED -> from(facts.firstDay(), StatutoryDeadlines.DISPUTE_REPLACEMENT);
            case MEDIATION_MET ->
                firstMeeting().isPresent()
                        ? mediation()
                        : from(facts.dayOf(MediationAct.Ordered.class), StatutoryDeadlines.DISPUTE_MEDIATION_START);
            case MEDIATION_EXTENDED, MEDIATION_AGREED -> mediation();
            case CONCLUSIONS_FILED -> from(facts.decisionHearing(), StatutoryDeadlines.DISPUTE_CONCLUSIONS);
            case DECISION_READ -> finish();
            case COPY_RECEIVED -> from(facts.dayOf(DecisionAct.Read.class), StatutoryDeadlines.DISPUTE_COPY);
            case EXECUTION_RULED ->
                from(facts.dayOf(DecisionAct.ExecutionAsked.class), StatutoryDeadlines.COURT_EXECUTION);
            default -> atCourt(kind, side);
        };
    }

    private Optional<Deadline> atCourt(DisputeActKind kind, Optional<Side> side) {
        Optional<LocalDate> registered = facts.firstDayOf(CourtAct.SuitRegistered.class);
        return switch (kind) {
            case SUIT_FILED -> side.flatMap(this::court);
            case FILE_REQUESTED -> from(registered, StatutoryDeadlines.COURT_REQUEST_FILE);
            case FILE_SENT -> from(facts.dayOf(CourtAct.FileRequested.class), StatutoryDeadlines.COURT_SEND_FILE);
            case SUIT_ANSWERED -> side.flatMap(this::answer);
            case JUDGES_SET ->
                from(
                        from(registered, StatutoryDeadlines.COURT_ANSWER)
                                .flatMap(end -> end.due().known()),
                        StatutoryDeadlines.COURT_PANEL);
            case COURT_DECIDED -> from(facts.dayOf(CourtAct.JudgesSet.class), StatutoryDeadlines.COURT_DECIDE);
            case CASSATION_FILED -> side.flatMap(party -> cassation(party).warnBy());
            case SUPREME_DECIDED ->
                from(facts.dayOf(CourtAct.SupremeJudgesSet.class), StatutoryDeadlines.COURT_CASSATION_DECIDE);
            default -> Optional.empty();
        };
    }

    /** A party's term to answer the suit of the other, from the registration of that suit. */
    Optional<Deadline> answer(Side side) {
        return from(facts.registered(side.other()), StatutoryDeadlines.COURT_ANSWER);
    }

    /** A party's own term for a suit, from its own receipt of the copy. */
    Optional<Deadline> court(Side side) {
        return from(facts.dayOf(DecisionAct.CopyReceived.class, side), StatutoryDeadlines.COURT_FILE);
    }

    /** The days of a suit from an interim decision, from which no text excepts it and of which none speaks; the earliest count. */
    Optional<Deadline> afterInterimRefusal() {
        return facts.refusedByInterim()
                ? from(facts.dayOf(HearingAct.InterimDecided.class), StatutoryDeadlines.COURT_FILE)
                : Optional.empty();
    }

    /** A party's own days of cassation, from its own events. */
    CassationTerm cassation(Side side) {
        Optional<LocalDate> present = facts.lastRecorded(CourtAct.Decided.class)
                .filter(decided -> decided.event().decision().present().contains(side))
                .map(Recorded::on);
        Optional<LocalDate> notified = facts.dayOf(CourtAct.Notified.class, side);
        Optional<LocalDate> received = facts.dayOf(CourtAct.CopyReceived.class, side);
        Optional<LocalDate> earliest =
                Stream.of(present, notified, received).flatMap(Optional::stream).min(LocalDate::compareTo);
        return new CassationTerm(
                present.or(() -> notified).map(day -> law.of(StatutoryDeadlines.COURT_CASSATION_PROCEDURAL, day)),
                from(received, StatutoryDeadlines.COURT_CASSATION),
                from(earliest, StatutoryDeadlines.COURT_CASSATION));
    }

    /** The day after the later of both parties' terms; empty while one has not begun, and after an interim decision alone. */
    Optional<LocalDate> finalSince() {
        return facts.has(DecisionAct.Read.class)
                ? laterOfBoth(
                        side -> court(side).flatMap(end -> end.due().known()).map(day -> day.plusDays(1)))
                : Optional.empty();
    }

    Optional<LocalDate> courtFinalSince() {
        return laterOfBoth(side -> cassation(side).overSince());
    }

    private static Optional<LocalDate> laterOfBoth(Function<Side, Optional<LocalDate>> since) {
        return Arrays.stream(Side.values())
                .map(since)
                .reduce((one, other) -> one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b)))
                .orElseThrow();
    }

    /** Before a rule was in force there is no term: the rules on disputes before those of 2011 and 2013 were not read. */
    private Optional<Deadline> from(Optional<LocalDate> day, DeadlineRule rule) {
        return day.filter(rule.basis()::isInForceOn).map(start -> law.of(rule, start));
    }
}
