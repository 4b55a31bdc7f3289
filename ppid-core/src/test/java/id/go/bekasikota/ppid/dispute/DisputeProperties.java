package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of a dispute whatever is done to it, on whatever day, in whatever order. */
class DisputeProperties {
    private static final Set<DisputeState> ENDS = EnumSet.of(
            DisputeState.NOT_REGISTERED,
            DisputeState.STOPPED,
            DisputeState.WITHDRAWN,
            DisputeState.REFUSED,
            DisputeState.LAPSED);
    /** Acts that end a case early, chosen more rarely. */
    private static final Set<String> ENDING =
            Set.of("dispute.stopped", "dispute.withdrawal-set", "dispute.lapsed", "dispute.not-registered");

    private static final List<DisputeState> COURT = List.of(
            DisputeState.AT_COURT,
            DisputeState.COURT_EXAMINATION,
            DisputeState.COURT_DECIDED,
            DisputeState.AT_SUPREME_COURT,
            DisputeState.SUPREME_DECIDED);

    /** One thing tried: an act by its place among those offered, or any act; how many days later; for which party. */
    record Move(int choice, int any, int days, Side side) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 3 * DisputeActKind.values().length),
                        Arbitraries.integers().between(0, 40).edgeCases(edges -> edges.add(0, 1)),
                        Arbitraries.of(Side.class))
                .as(Move::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Set<ObjectionGround>> grounds() {
        return Arbitraries.of(ObjectionGround.class).set().ofMinSize(1).ofMaxSize(3);
    }

    /** A place to begin at, so that random acts also meet what comes late in a case. */
    private static Walk begun(Set<ObjectionGround> grounds, int start) {
        Walk filed = Walk.filed(grounds.toArray(ObjectionGround[]::new));
        boolean exempt = grounds.equals(Set.of(ObjectionGround.A));
        if (start == 0) {
            return filed;
        }
        if (start == 1) {
            return filed.preliminary();
        }
        Walk middle = exempt ? filed.merits() : filed.mediation();
        if (start == 2) {
            return middle;
        }
        Walk merits =
                exempt ? middle : middle.then(DisputeActKind.MEDIATION_FAILED, DisputeActKind.ADJUDICATION_RESUMED);
        Walk copies = merits.then(DisputeActKind.DECISION_READ).copies();
        return start == 3
                ? copies
                : copies.then(
                        DisputeActKind.SUIT_FILED,
                        DisputeActKind.SUIT_REGISTERED,
                        DisputeActKind.JUDGES_SET,
                        DisputeActKind.COURT_DECIDED);
    }

    @Property(tries = 120)
    @Proves({
        "UU 14/2008 Pasal 40 ayat (2)",
        "UU 14/2008 Pasal 48 ayat (1)",
        "Perma 2/2011 Pasal 4 ayat (3)",
        "Perma 2/2011 Pasal 12 ayat (1)"
    })
    void noIllegalStateIsReachedAndEveryDenialNamesStateAndArticle(
            @ForAll("grounds") Set<ObjectionGround> grounds,
            @ForAll @IntRange(max = 4) int start,
            @ForAll("moves") List<Move> moves) {
        Walk walk = begun(grounds, start);
        for (Move move : moves) {
            Walk next = walk.later(move.days());
            DisputeState before = next.state();
            Set<String> offered = offered(next);
            Recorded<DisputeAct> recorded = act(next, offered, move);
            DisputeAct act = recorded.event();
            Result<Dispute> result = next.attempt(recorded);

            result.denial().ifPresent(denial -> {
                assertThat(denial.state()).isEqualTo(before.code());
                assertThat(denial.citation().namesArticle()).isTrue();
                assertThat(denial.message().id()).isNotBlank();
                assertThat(denial.message().en()).isNotBlank();
            });
            assertThat(result.denial().isEmpty())
                    .as(
                            "offered is what is allowed: %s in %s",
                            DisputeActKind.of(act).code(), before.code())
                    .isEqualTo(offered.contains(name(act)));
            walk = result.fold(dispute -> new Walk(dispute, next.day()), denial -> next);
            assertThat(result.denial().isPresent() || DisputeTable.allows(before, DisputeActKind.of(act)))
                    .isTrue();
            legal(walk);
        }
        timeIsIdempotent(walk);
        theEventsAreTheCase(walk);
    }

    private static Recorded<DisputeAct> act(Walk walk, Set<String> offered, Move move) {
        List<DisputeActKind> kinds = List.of(DisputeActKind.values());
        List<String> names = offered.stream()
                .filter(name -> move.choice() < 4 || !ENDING.contains(name))
                .sorted()
                .toList();
        boolean any = move.any() < kinds.size() || names.isEmpty();
        String[] name =
                any ? new String[0] : names.get(move.choice() % names.size()).split(" ");
        DisputeActKind kind = any
                ? kinds.get(move.any() % kinds.size())
                : kinds.stream()
                        .filter(one -> one.code().equals(name[0]))
                        .findFirst()
                        .orElseThrow();
        Side side = name.length > 1 ? Side.of(name[1]) : move.side();
        return walk.ordinary(kind, side);
    }

    /** The acts on offer, each with its party where it is one party's. */
    private static Set<String> offered(Walk walk) {
        return DisputeRules.offered(new DisputeTerms(facts(walk), LAW), walk.ki())
                .map(attempt -> attempt.kind().code()
                        + attempt.side().map(side -> " " + side.code()).orElse(""))
                .collect(Collectors.toSet());
    }

    private static String name(DisputeAct act) {
        return DisputeActKind.of(act).code()
                + (act instanceof Sided sided ? " " + sided.side().code() : "");
    }

    private static DisputeFacts facts(Walk walk) {
        return new DisputeFacts(
                walk.dispute().petition(), walk.dispute().history().until(walk.day()));
    }

    private static void legal(Walk walk) {
        Dispute dispute = walk.dispute();
        DisputeState state = walk.state();
        Set<ObjectionGround> grounds = dispute.petition().event().basis().grounds();
        if (grounds.equals(Set.of(ObjectionGround.A))) {
            assertThat(dispute.history().has(MediationAct.Ordered.class)).isFalse();
        }
        if (COURT.contains(state)) {
            assertThat(dispute.history().has(DecisionAct.Read.class)).isTrue();
            assertThat(dispute.history().has(CourtAct.SuitFiled.class)).isTrue();
        }
        if (state == DisputeState.FINAL) {
            assertThat(Side.values())
                    .allSatisfy(side -> assertThat(
                                    dispute.courtTerm(side, LAW).orElseThrow().isMissedOn(walk.day()))
                            .isTrue());
        }
        if (ENDS.contains(state)) {
            assertThat(dispute.nextSteps(walk.day(), LAW)).isEmpty();
        }
        assertThat(dispute.history().recorded(DecisionAct.ExecutionAsked.class))
                .allSatisfy(asked -> assertThat(asked.stamp().by()).isEqualTo(Actor.requester()));
    }

    private static void timeIsIdempotent(Walk walk) {
        LocalDate asOf = walk.day().plusDays(200);
        Stamp stamp = ObjectionCases.by(Actor.time(), asOf);
        Dispute once = walk.dispute().noted(asOf, LAW, stamp);

        assertThat(once.noted(asOf, LAW, stamp).history()).isEqualTo(once.history());
        assertThat(once.state(asOf, LAW)).isEqualTo(walk.dispute().state(asOf, LAW));
        assertThat(once.nextSteps(asOf, LAW)).isEqualTo(walk.dispute().nextSteps(asOf, LAW));
        assertThat(once.expiries(asOf, LAW)).allSatisfy(notice -> {
            assertThat(notice.since()).isBeforeOrEqualTo(asOf);
            assertThat(notice.citation().namesArticle()).isTrue();
        });
    }

    private static void theEventsAreTheCase(Walk walk) {
        Dispute dispute = walk.dispute();
        LocalDate asOf = walk.day().plusDays(30);
        Dispute restored = PpidJson.read(PpidJson.write(dispute), Dispute.class);
        Deadlines worked = LAW.under(LAW.policy().collectiveLeaveWorked());

        assertThat(restored.history()).isEqualTo(dispute.history());
        assertThat(restored.state(asOf, LAW)).isEqualTo(dispute.state(asOf, LAW));
        assertThat(restored.nextSteps(asOf, LAW)).isEqualTo(dispute.nextSteps(asOf, LAW));
        assertThat(restored.expiries(asOf, worked)).isEqualTo(dispute.expiries(asOf, worked));
        assertThat(dispute.nextSteps(asOf, LAW).stream().map(NextStep::toString))
                .doesNotContainNull();
        assertThat(restored.version()).isEqualTo(dispute.history().events().size());
        assertThat(Arrays.asList(DisputeState.values())).contains(restored.state(asOf, worked));
    }
}
