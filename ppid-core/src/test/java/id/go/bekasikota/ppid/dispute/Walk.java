package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Walks a dispute from act to act, one day each. Immutable. */
record Walk(Dispute dispute, LocalDate day) {
    static final LocalDate FILED = LocalDate.of(2025, 1, 15);
    static final Petition PETITION = new Petition("KI Provinsi Jawa Barat", BodyKind.STATE, "berikan informasi");

    /** A petition in time, on an objection that was answered five days after its receipt. */
    static Walk filed(ObjectionGround... grounds) {
        Objection objection = ObjectionCases.received("2025-01-06", Set.of(grounds))
                .acting(LAW, ObjectionCases.by(ObjectionCases.SEKDA, "2025-01-10"))
                .answer(
                        SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                                .because("x")
                                .attaching(new SuperiorAnswer.AttachedDecision("SK-1", Optional.empty()))
                                .saying("y"),
                        ObjectionCases.EXEMPTIONS)
                .orThrow();
        return new Walk(
                Dispute.file(objection, PETITION, LAW, ObjectionCases.by(Actor.requester(), FILED))
                        .orThrow(),
                FILED);
    }

    Walk on(LocalDate date) {
        return new Walk(dispute, date);
    }

    Walk later(int days) {
        return on(day.plusDays(days));
    }

    /** Does ordinary acts, each on the day after the one before. */
    Walk then(DisputeActKind... kinds) {
        Walk walk = this;
        for (DisputeActKind kind : kinds) {
            walk = walk.then(kind, Side.PETITIONER);
        }
        return walk;
    }

    Walk then(DisputeActKind kind, Side side) {
        Walk next = later(1);
        return next.does(next.ordinary(kind, side));
    }

    Walk does(Recorded<? extends DisputeAct> act) {
        return new Walk(attempt(act).orThrow(), act.on());
    }

    Result<Dispute> attempt(Recorded<? extends DisputeAct> act) {
        return dispute.acting(LAW, act.stamp()).record(act.event());
    }

    /** An act of a kind today, in order but for the state. */
    Recorded<DisputeAct> ordinary(DisputeActKind kind, Side side) {
        return new Recorded<>(stamp(kind, side, day), Acts.ordinary(kind, side, day, dispute));
    }

    Result<Dispute> attempt(DisputeActKind kind) {
        return attempt(kind, Side.PETITIONER);
    }

    Result<Dispute> attempt(DisputeActKind kind, Side side) {
        return attempt(later(1).ordinary(kind, side));
    }

    DisputeState state() {
        return state(LAW);
    }

    DisputeState state(Deadlines law) {
        return dispute.state(day, law);
    }

    Stamp ki() {
        return ObjectionCases.by(Actor.commission(), day);
    }

    Stamp court() {
        return ObjectionCases.by(Actor.court(), day);
    }

    static Stamp stamp(DisputeActKind kind, Side side, LocalDate on) {
        Actor body = ObjectionCases.SEKDA;
        Actor by = switch (kind.power()) {
            case PETITION -> Actor.requester();
            case SERVE -> ObjectionCases.PPID;
            case REPRESENT_BODY -> body;
            case SPEAK_IN_DISPUTE -> side == Side.PETITIONER ? Actor.requester() : body;
            case ADJUDICATE -> Actor.commission();
            case JUDGE -> Actor.court();
            default -> throw new AssertionError(kind);
        };
        return ObjectionCases.by(by, on);
    }

    Walk registered() {
        return then(DisputeActKind.REGISTERED);
    }

    Walk preliminary() {
        return registered().then(DisputeActKind.PANEL_SET, DisputeActKind.FIRST_DAY_SET, DisputeActKind.HEARING_OPENED);
    }

    Walk mediation() {
        return preliminary().then(DisputeActKind.PRELIMINARY_EXAMINED, DisputeActKind.MEDIATION_ORDERED);
    }

    /** Straight to the merits, for ground a. */
    Walk merits() {
        return preliminary().then(DisputeActKind.PRELIMINARY_EXAMINED, DisputeActKind.ADJUDICATION_OPENED);
    }

    Walk decided() {
        return merits().then(DisputeActKind.DECISION_READ);
    }

    Walk copies() {
        return then(DisputeActKind.COPY_RECEIVED, Side.PETITIONER).then(DisputeActKind.COPY_RECEIVED, Side.RESPONDENT);
    }

    Walk atCourt() {
        return decided().copies().then(DisputeActKind.SUIT_FILED);
    }

    Walk judges() {
        return atCourt().then(DisputeActKind.SUIT_REGISTERED, DisputeActKind.JUDGES_SET);
    }

    Walk courtDecided() {
        return judges().then(DisputeActKind.COURT_DECIDED);
    }

    /** Two absences of a party that count. */
    Walk absentTwice(Side side, SessionKind session) {
        return absent(side, session).absent(side, session);
    }

    private Walk absent(Side side, SessionKind session) {
        Walk summoned = later(1);
        LocalDate hearing = summoned.day().plusDays(14);
        return summoned.does(new Recorded<>(
                        summoned.ki(), new HearingAct.Summoned(side, session, hearing, Optional.of(summoned.day()))))
                .on(hearing)
                .absence(side, session, Excuse.NONE);
    }

    Walk absence(Side side, SessionKind session, Excuse excuse) {
        return does(new Recorded<>(ki(), new HearingAct.AbsenceRecorded(side, session, excuse)));
    }
}
