package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state with every act, against a table of its own: PERKI 1/2013 Pasal 13 to 60, Perma 2/2011 Pasal 4 to 12. */
class DisputeTableTest {
    /** Act, the states that know it, and where it leads; = stays. Read from the rules, not from the code. */
    private static final String TABLE = """
            filed                 |
            representative-appointed | filed incomplete registered scheduled preliminary mediation agreed mediation-failed adjudication refused decided at-court court-examination court-decided at-supreme-court > =
            representative-withdrawn | filed incomplete registered scheduled preliminary mediation agreed mediation-failed adjudication refused decided at-court court-examination court-decided at-supreme-court > =
            incomplete-notified   | filed > incomplete
            completed             | incomplete > =
            unserved-explained    | incomplete > =
            registered            | filed incomplete > registered
            not-registered        | incomplete > not-registered
            petition-copy-served  | filed incomplete registered scheduled > =
            stopped               | filed incomplete registered scheduled preliminary mediation agreed mediation-failed adjudication > stopped
            withdrawal-asked      | filed incomplete > withdrawn
            withdrawal-asked      | registered scheduled preliminary mediation agreed mediation-failed adjudication > =
            withdrawal-set        | registered scheduled preliminary mediation agreed mediation-failed adjudication > withdrawn
            panel-set             | registered scheduled preliminary mediation agreed mediation-failed adjudication > =
            first-day-set         | registered scheduled > scheduled
            summoned              | scheduled preliminary mediation adjudication > =
            replacement-asked     | registered scheduled > =
            replied               | registered scheduled > =
            hearing-opened        | scheduled > preliminary
            preliminary-examined  | preliminary > =
            interim-decided       | preliminary > refused
            absence-recorded      | preliminary mediation adjudication > =
            lapsed                | preliminary mediation adjudication > lapsed
            mediation-ordered     | preliminary > mediation
            mediation-met         | mediation > =
            mediation-extended    | mediation > =
            mediation-agreed      | mediation > agreed
            mediation-decided     | agreed > decided-by-mediation
            mediation-failed      | mediation > mediation-failed
            adjudication-opened   | preliminary > adjudication
            adjudication-resumed  | mediation-failed > adjudication
            exemption-tested      | adjudication > =
            decision-hearing-set  | adjudication > =
            conclusions-filed     | adjudication > =
            decision-read         | adjudication > decided
            copy-received         | refused decided at-court court-examination > =
            execution-asked       | final > execution-asked
            execution-ruled       | execution-asked > execution-granted
            carried-out           | decided-by-mediation decided final court-decided court-final supreme-decided execution-asked execution-granted execution-refused > =
            suit-filed            | refused decided at-court > at-court
            suit-filed            | court-examination > =
            suit-registered       | at-court court-examination > =
            file-requested        | at-court court-examination > =
            file-sent             | at-court court-examination > =
            suit-answered         | at-court court-examination > =
            judges-set            | at-court > court-examination
            court-decided         | court-examination > court-decided
            court-notified        | court-decided at-supreme-court > =
            court-copy-received   | court-decided at-supreme-court > =
            cassation-filed       | court-decided at-supreme-court > at-supreme-court
            supreme-judges-set    | at-supreme-court > =
            supreme-decided       | at-supreme-court > supreme-decided
            """;

    /** For each act the states that know it, with the state that it leads to. */
    private static final Map<DisputeActKind, Map<DisputeState, DisputeState>> EXPECTED = read();

    private static final Map<DisputeState, List<Walk>> CASES = cases();

    private static Map<DisputeActKind, Map<DisputeState, DisputeState>> read() {
        Map<DisputeActKind, Map<DisputeState, DisputeState>> expected = new EnumMap<>(DisputeActKind.class);
        TABLE.lines().forEach(line -> {
            String[] cells = line.split("[|>]", -1);
            DisputeActKind kind = DisputeActKind.of("dispute." + cells[0].strip());
            Map<DisputeState, DisputeState> row =
                    expected.computeIfAbsent(kind, key -> new EnumMap<>(DisputeState.class));
            if (cells.length == 3) {
                String to = cells[2].strip();
                for (String from : cells[1].strip().split(" +", -1)) {
                    DisputeState state = DisputeState.of(from);
                    row.put(state, to.equals("=") ? state : DisputeState.of(to));
                }
            }
        });
        return expected;
    }

    private static Map<DisputeState, List<Walk>> cases() {
        Map<DisputeState, List<Walk>> cases = new EnumMap<>(DisputeState.class);
        Arrays.stream(DisputeState.values()).forEach(state -> cases.put(state, new ArrayList<>()));
        List<Walk> walks = new ArrayList<>();
        for (ObjectionGround[] grounds : new ObjectionGround[][] {{ObjectionGround.A}, {ObjectionGround.C}}) {
            petition(Walk.filed(grounds), walks);
            hearings(Walk.filed(grounds), walks);
        }
        mediation(Walk.filed(ObjectionGround.C), walks);
        decision(Walk.filed(ObjectionGround.A), walks);
        courts(Walk.filed(ObjectionGround.A), walks);
        for (Walk walk : walks) {
            for (int days : new int[] {0, 90}) {
                Walk later = walk.later(days);
                add(cases, later);
                if (days == 0 && DisputeTable.allows(later.later(1).state(), DisputeActKind.REPRESENTATIVE_APPOINTED)) {
                    add(cases, later.then(DisputeActKind.REPRESENTATIVE_APPOINTED));
                }
            }
        }
        return cases;
    }

    private static void add(Map<DisputeState, List<Walk>> cases, Walk walk) {
        Objects.requireNonNull(cases.get(walk.later(1).state())).add(walk);
    }

    private static void petition(Walk filed, List<Walk> walks) {
        Walk incomplete = filed.then(DisputeActKind.INCOMPLETE_NOTIFIED);
        Walk unserved = filed.later(1);
        walks.addAll(List.of(
                filed,
                incomplete,
                incomplete.then(DisputeActKind.COMPLETED),
                incomplete.later(30).then(DisputeActKind.NOT_REGISTERED),
                unserved.does(new Recorded<>(
                        unserved.ki(), new PetitionAct.IncompleteNotified(Set.of(Paper.OBJECTION), Optional.empty()))),
                filed.then(DisputeActKind.STOPPED)));
        Walk registered = filed.registered();
        walks.addAll(List.of(
                registered,
                registered.then(DisputeActKind.PANEL_SET),
                registered.then(DisputeActKind.WITHDRAWAL_ASKED),
                registered.then(DisputeActKind.WITHDRAWAL_ASKED, DisputeActKind.WITHDRAWAL_SET)));
    }

    private static void hearings(Walk filed, List<Walk> walks) {
        Walk panel = filed.registered().then(DisputeActKind.PANEL_SET).later(1);
        Walk scheduled = panel.does(new Recorded<>(
                panel.ki(),
                new HearingAct.FirstDaySet(Optional.empty(), panel.day().plusDays(30))));
        Walk preliminary = filed.preliminary();
        Walk failing = preliminary.later(1);
        Walk failed =
                failing.does(new Recorded<>(failing.ki(), new HearingAct.Examined(Set.of(PreliminaryPoint.TIME))));
        walks.addAll(List.of(
                scheduled,
                scheduled.then(DisputeActKind.WITHDRAWAL_ASKED),
                preliminary,
                preliminary.then(DisputeActKind.WITHDRAWAL_ASKED),
                preliminary.then(DisputeActKind.PRELIMINARY_EXAMINED),
                preliminary.absentTwice(Side.PETITIONER, SessionKind.HEARING),
                preliminary.absentTwice(Side.PETITIONER, SessionKind.HEARING).then(DisputeActKind.LAPSED),
                failed,
                failed.then(DisputeActKind.INTERIM_DECIDED)));
    }

    private static void mediation(Walk filed, List<Walk> walks) {
        Walk mediation = filed.mediation();
        Walk agreed = mediation.then(DisputeActKind.MEDIATION_AGREED);
        Walk failed = mediation.then(DisputeActKind.MEDIATION_FAILED);
        walks.addAll(List.of(
                mediation,
                mediation.then(DisputeActKind.MEDIATION_MET),
                mediation.then(DisputeActKind.WITHDRAWAL_ASKED),
                mediation.absentTwice(Side.PETITIONER, SessionKind.MEDIATION),
                agreed,
                agreed.then(DisputeActKind.WITHDRAWAL_ASKED),
                agreed.then(DisputeActKind.MEDIATION_DECIDED),
                failed,
                failed.then(DisputeActKind.WITHDRAWAL_ASKED),
                failed.then(DisputeActKind.ADJUDICATION_RESUMED)));
    }

    private static void decision(Walk filed, List<Walk> walks) {
        Walk merits = filed.merits();
        Walk copies = filed.decided().copies();
        Walk asked = copies.later(60).then(DisputeActKind.EXECUTION_ASKED);
        Walk refused = asked.later(1);
        walks.addAll(List.of(
                merits,
                merits.then(DisputeActKind.WITHDRAWAL_ASKED),
                merits.absentTwice(Side.PETITIONER, SessionKind.HEARING),
                filed.decided(),
                copies,
                asked,
                asked.then(DisputeActKind.EXECUTION_RULED),
                refused.does(
                        new Recorded<>(refused.court(), new DecisionAct.ExecutionRuled(ExecutionRuling.REFUSED)))));
    }

    private static void courts(Walk filed, List<Walk> walks) {
        Walk atCourt = filed.atCourt();
        Walk oneCopy = filed.decided()
                .then(DisputeActKind.COPY_RECEIVED, Side.RESPONDENT)
                .then(DisputeActKind.SUIT_FILED, Side.RESPONDENT)
                .then(DisputeActKind.SUIT_REGISTERED);
        Walk decided = filed.courtDecided();
        Walk cassation = decided.then(DisputeActKind.CASSATION_FILED);
        walks.addAll(List.of(
                atCourt,
                oneCopy,
                oneCopy.then(DisputeActKind.FILE_REQUESTED),
                oneCopy.then(DisputeActKind.JUDGES_SET),
                oneCopy.then(DisputeActKind.FILE_REQUESTED, DisputeActKind.JUDGES_SET),
                filed.judges(),
                filed.judges().then(DisputeActKind.SUIT_FILED, Side.RESPONDENT),
                decided,
                decided.then(DisputeActKind.COURT_NOTIFIED, Side.RESPONDENT),
                cassation,
                decided.then(DisputeActKind.CASSATION_FILED, Side.RESPONDENT),
                cassation.then(DisputeActKind.SUPREME_DECIDED)));
    }

    @DisplayName("PERKI 1/2013, Perma 2/2011: each state allows the acts of the table and denies all others")
    @ParameterizedTest
    @EnumSource(DisputeState.class)
    @Proves({
        "UU 14/2008 Pasal 42",
        "UU 14/2008 Pasal 44 ayat (1)",
        "PERKI 1/2013 Pasal 15",
        "PERKI 1/2013 Pasal 16",
        "PERKI 1/2013 Pasal 24",
        "PERKI 1/2013 Pasal 31",
        "PERKI 1/2013 Pasal 35",
        "PERKI 1/2013 Pasal 38",
        "PERKI 1/2013 Pasal 46",
        "PERKI 1/2013 Pasal 47",
        "PERKI 1/2013 Pasal 49",
        "PERKI 1/2013 Pasal 59 ayat (1)",
        "Perma 2/2011 Pasal 6",
        "Perma 2/2011 Pasal 12 ayat (1)"
    })
    void aStateAllowsTheActsOfTheTableAndDeniesAllOthers(DisputeState state) {
        List<Walk> walks = Objects.requireNonNull(CASES.get(state));
        assertThat(walks).as("cases in " + state.code()).isNotEmpty();

        for (DisputeActKind kind : DisputeActKind.values()) {
            Set<DisputeState> reached = EnumSet.noneOf(DisputeState.class);
            for (Walk walk : walks) {
                for (Side side : Side.values()) {
                    tried(walk, walk.attempt(kind, side), state, kind).ifPresent(reached::add);
                }
            }
            Optional<DisputeState> expected = Optional.ofNullable(
                    Objects.requireNonNull(EXPECTED.get(kind)).get(state));
            assertThat(reached)
                    .as(state.code() + " x " + kind.code())
                    .isEqualTo(expected.map(Set::of).orElse(Set.of()));
        }
    }

    /** The state after the act; every denial names act, state and article, and says something in both languages. */
    private static Optional<DisputeState> tried(
            Walk walk, Result<Dispute> result, DisputeState state, DisputeActKind kind) {
        result.denial().ifPresent(denial -> assertNamed(denial, state, kind));
        return result.fold(
                dispute -> Optional.of(dispute.state(walk.day().plusDays(1), LAW)), denial -> Optional.empty());
    }

    private static void assertNamed(Denial denial, DisputeState state, DisputeActKind kind) {
        assertThat(denial.act()).isEqualTo(kind.code());
        assertThat(denial.state()).isEqualTo(state.code());
        assertThat(denial.citation().namesArticle()).isTrue();
        assertThat(denial.message().id())
                .containsIgnoringCase(kind.label(Language.INDONESIAN))
                .isNotEqualTo(denial.message().en());
        assertThat(denial.message().en()).contains(state.label(Language.ENGLISH));
    }

    @Test
    void theTableNamesEveryAct() {
        assertThat(EXPECTED.keySet()).containsExactlyInAnyOrder(DisputeActKind.values());
    }

    @Test
    void aDenialSaysWhatCanBeDone() {
        Denial denial = Walk.filed(ObjectionGround.A)
                .attempt(DisputeActKind.DECISION_READ)
                .denial()
                .orElseThrow();

        assertThat(denial.citation()).hasToString("PERKI 1/2013 Pasal 59 ayat (1)");
        assertThat(denial.message().en())
                .contains("It is denied to read the decision while the case is received by Komisi Informasi")
                .contains("give notice of missing papers; register the petition");
    }
}
