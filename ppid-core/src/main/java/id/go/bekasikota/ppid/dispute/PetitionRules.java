package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.organization.Power;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The chapter of the petition: filing, registration and withdrawal. */
final class PetitionRules {
    private static final String PETITION = "UU 14/2008 Pasal 37 ayat (1)";
    private static final String UNSERVED = "PERKI 1/2013 Pasal 18 ayat (1)";

    /** The ends after which the texts do not bar a new petition; its days run on (PERKI 1/2013 Pasal 13). */
    private static final Set<DisputeState> ENDED =
            EnumSet.of(DisputeState.NOT_REGISTERED, DisputeState.STOPPED, DisputeState.LAPSED, DisputeState.WITHDRAWN);

    private PetitionRules() {}

    /** The act that begins a dispute: tried on an objection, or on the dispute before, so in a state of either. */
    private enum Filing implements ActKind {
        FILE;

        private static final Row ROW = new Row(
                "dispute.file",
                Power.REQUEST,
                Citation.parse("PERKI 1/2013 Pasal 9 ayat (1)"),
                DisputeTexts.TEXTS,
                "deny.file.");

        @Override
        public Row row() {
            return ROW;
        }
    }

    static Attempt filing(Coded state, Deadlines law, Stamp stamp) {
        return new Attempt(Filing.FILE, state.code(), law, stamp);
    }

    static Optional<Denial> filing(Attempt attempt, Objection objection, ObjectionState state) {
        boolean closed = state == ObjectionState.SETTLED || state == ObjectionState.WITHDRAWN;
        return attempt.unlessBy(
                        PETITION, !attempt.on().isBefore(objection.received()), "objection", objection.received())
                .or(() -> attempt.unlessBy(PETITION, !closed, "closed", state));
    }

    /**
     * Why a second petition on the same objection is denied: while one is dealt with, or after one was withdrawn between its
     * registration, which the deed cancels, and the hearing.
     */
    static Optional<Denial> refiling(Attempt attempt, DisputeFacts before, DisputeState state) {
        boolean early = state == DisputeState.WITHDRAWN
                && before.has(PetitionAct.Registered.class)
                && !before.has(HearingAct.Opened.class);
        boolean free = ENDED.contains(state);
        return attempt.unlessBy("PERKI 1/2013 Pasal 15 ayat (4)", !early, "withdrawn")
                .or(() -> attempt.unlessBy(decidedBy(state), free, "again", state))
                .or(() -> attempt.unlessBy(PETITION, free, "again", state));
    }

    /** What was decided is closed to a new petition by the article of its end, else it goes to court (UU 14/2008 Pasal 48). */
    private static String decidedBy(DisputeState state) {
        return switch (state) {
            case DECIDED, AT_COURT, COURT_EXAMINATION -> "UU 14/2008 Pasal 48 ayat (1)";
            case COURT_DECIDED, AT_SUPREME_COURT -> "UU 14/2008 Pasal 50";
            default ->
                DisputeTable.closedBy(state, DisputeActKind.FILED)
                        .map(Citation::toString)
                        .orElse(PETITION);
        };
    }

    static Optional<Denial> gate(Tried tried) {
        return switch (tried.kind()) {
            case COMPLETED -> tried.once(PetitionAct.Completed.class);
            case UNSERVED_EXPLAINED ->
                tried.once(PetitionAct.UnservedExplained.class)
                        .or(() -> tried.attempt()
                                .unlessBy(
                                        UNSERVED,
                                        tried.facts().missing().stream().anyMatch(Paper::isServed),
                                        "unserved"));
            case REGISTERED ->
                tried.attempt()
                        .unlessBy(
                                "PERKI 1/2013 Pasal 17 ayat (3)", !tried.facts().lacksIdentity(), "identity");
            case NOT_REGISTERED -> notRegistered(tried);
            case PETITION_COPY_SERVED -> tried.once(PetitionAct.CopyServed.class);
            case WITHDRAWAL_ASKED ->
                tried.once(PetitionAct.WithdrawalAsked.class).or(() -> beforeDecision(tried));
            case REPRESENTATIVE_WITHDRAWN ->
                tried.attempt().unless(tried.facts().isRepresented(tried.on()), "not-appointed");
            case WITHDRAWAL_SET -> tried.after(PetitionAct.WithdrawalAsked.class, DisputeActKind.WITHDRAWAL_ASKED);
            default -> Optional.empty();
        };
    }

    /** Where papers other than identity are missing without a reason, the rule is silent: Komisi Informasi's act counts. */
    private static Optional<Denial> notRegistered(Tried tried) {
        boolean explained = tried.facts().has(PetitionAct.UnservedExplained.class)
                && !tried.facts().lacksIdentity();
        return tried.attempt()
                .unless(!tried.facts().has(PetitionAct.Completed.class), "completed")
                .or(() -> tried.attempt().unlessBy(UNSERVED, !explained, "explained"))
                .or(() -> tried.terms()
                        .repair()
                        .flatMap(end -> tried.attempt().unless(end.isMissedOn(tried.on()), "repair-runs", shown(end))));
    }

    private static Object shown(Deadline end) {
        return end.due().known().<Object>map(day -> day).orElse(end.due());
    }

    private static Optional<Denial> beforeDecision(Tried tried) {
        return tried.facts()
                .decisionHearing()
                .flatMap(day -> tried.attempt().unless(tried.on().isBefore(day), "before-hearing", day));
    }

    static Optional<Denial> content(Tried tried, DisputeAct act) {
        if (act instanceof PetitionAct.RepresentativeAppointed appointed) {
            return representative(tried, appointed);
        }
        if (act instanceof PetitionAct.RepresentativeWithdrawn withdrawn) {
            boolean appointed = tried.facts().isAppointed(withdrawn.representative(), tried.on());
            return tried.attempt().unless(appointed, "not-appointed");
        }
        if (act instanceof PetitionAct.IncompleteNotified notice) {
            return tried.attempt()
                    .unless(!notice.missing().isEmpty(), "missing")
                    .or(() -> receivedAfter(tried, notice.received()));
        }
        return act instanceof PetitionAct.UnservedExplained explained
                ? tried.attempt().unless(!explained.reason().isBlank(), "reason")
                : Optional.empty();
    }

    /** An official of the body, or somebody outside it; no party and no judge. */
    private static Optional<Denial> representative(Tried tried, PetitionAct.RepresentativeAppointed appointed) {
        return tried.attempt()
                .unless(appointed.representative().canRepresentTheBody(), "representative")
                .or(() -> tried.notPast(appointed.since()));
    }

    static Optional<Denial> receivedAfter(Tried tried, Optional<LocalDate> received) {
        return received.flatMap(day -> tried.attempt().unless(!day.isBefore(tried.on()), "received", day, tried.on()));
    }
}
