package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.BodyKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suit, cassation and what they open: UU 14/2008 Pasal 47 to 50, Perma 2/2011. */
class DisputeCourtTest {

    private static Denial denial(Result<Dispute> result) {
        return result.denial().orElseThrow();
    }

    @DisplayName("UU 14/2008 Pasal 47, Perma 2/2011 Pasal 3: state bodies before PTUN, others before PN")
    @ParameterizedTest(name = "{0}: {1} yes, {2} no ({3})")
    @CsvSource({"STATE, PTUN, PN, UU 14/2008 Pasal 47 ayat (1)", "OTHER, PN, PTUN, UU 14/2008 Pasal 47 ayat (2)"})
    @Proves({"UU 14/2008 Pasal 47", "Perma 2/2011 Pasal 2", "Perma 2/2011 Pasal 3"})
    void theCourtFollowsTheKindOfBody(BodyKind body, Court right, Court wrong, String citation) {
        Walk city = Walk.filed(ObjectionGround.A);
        Recorded<PetitionAct.Filed> filed = city.dispute().petition();
        Dispute dispute = Dispute.restore(List.of(new Recorded<>(
                filed.stamp(),
                new PetitionAct.Filed(filed.event().number(), filed.event().basis(), new Petition("KI", body, "")))));
        Walk copies = new Walk(dispute, Walk.FILED).decided().copies().later(1);

        assertThat(denial(copies.dispute()
                                .acting(LAW, requester(copies.day().toString()))
                                .record(new CourtAct.SuitFiled(Side.PETITIONER, wrong)))
                        .citation())
                .hasToString(citation);
        assertThat(copies.dispute()
                        .acting(LAW, requester(copies.day().toString()))
                        .record(new CourtAct.SuitFiled(Side.PETITIONER, right))
                        .denial())
                .isEmpty();
        assertThat(Court.of(body)).isEqualTo(right);
    }

    @DisplayName("Perma 2/2011 Pasal 4 ayat (1): both parties may sue, each once")
    @Test
    @Proves({"UU 14/2008 Pasal 4 ayat (4)", "Perma 2/2011 Pasal 4 ayat (1)"})
    void bothPartiesMaySue() {
        Walk one = Walk.filed(ObjectionGround.A).atCourt();
        Walk both = one.then(DisputeActKind.SUIT_FILED, Side.RESPONDENT);

        assertThat(both.state()).isEqualTo(DisputeState.AT_COURT);
        assertThat(denial(both.attempt(DisputeActKind.SUIT_FILED, Side.RESPONDENT))
                        .message()
                        .en())
                .contains("for the respondent");
        Walk registered = both.then(DisputeActKind.SUIT_REGISTERED);
        assertThat(registered
                        .attempt(DisputeActKind.SUIT_ANSWERED, Side.PETITIONER)
                        .denial())
                .isEmpty();
        assertThat(registered
                        .attempt(DisputeActKind.SUIT_ANSWERED, Side.RESPONDENT)
                        .denial())
                .isEmpty();
    }

    @DisplayName("Perma 2/2011 Pasal 6 ayat (3): each suit is registered and answered from its own registration")
    @Test
    @Proves("Perma 2/2011 Pasal 6")
    void aSecondSuitIsAnsweredFromItsOwnRegistration() {
        Walk judges =
                Walk.filed(ObjectionGround.A).atCourt().on(day("2025-02-02")).then(DisputeActKind.SUIT_REGISTERED);
        Walk examined = judges.then(DisputeActKind.JUDGES_SET);
        assertThat(denial(examined.attempt(DisputeActKind.SUIT_REGISTERED))
                        .message()
                        .en())
                .contains("done once");

        // the suit of the body registered on Monday 17 February 2025: thirty working days end on 9 April
        Walk second = judges.then(DisputeActKind.SUIT_FILED, Side.RESPONDENT)
                .then(DisputeActKind.JUDGES_SET)
                .on(day("2025-02-16"))
                .then(DisputeActKind.SUIT_REGISTERED);
        assertThat(second.dispute().nextSteps(day("2025-02-18"), LAW))
                .filteredOn(step -> step.act().equals("dispute.suit-answered"))
                .extracting(NextStep::actor, step -> step.until().orElseThrow())
                .containsExactly(tuple("petitioner", day("2025-04-09")), tuple("respondent", day("2025-03-17")));
        assertThat(second.on(day("2025-04-08"))
                        .attempt(DisputeActKind.SUIT_ANSWERED, Side.PETITIONER)
                        .denial())
                .isEmpty();
        assertThat(second.dispute().expiries(day("2025-04-10"), LAW))
                .filteredOn(notice -> notice.code().equals("dispute.answer-over"))
                .extracting(Expiry::since)
                .containsExactly(day("2025-03-18"), day("2025-04-10"));
    }

    @Test
    void whereTheOtherPartySuedNothingBecomesFinalByWaiting() {
        Walk sued = Walk.filed(ObjectionGround.A).atCourt();

        assertThat(sued.dispute().nextSteps(sued.day(), LAW))
                .filteredOn(step -> step.act().equals("dispute.suit-filed"))
                .singleElement()
                .satisfies(step -> assertThat(step.otherwise().en()).contains("the suit of the other party"));
    }

    @DisplayName("Perma 2/2011 Pasal 6: file, answer and judges, each in its time")
    @Test
    @Proves({"Perma 2/2011 Pasal 6", "Perma 2/2011 Pasal 9 ayat (1)"})
    void fileAnswerAndJudgesInTheirTime() {
        Walk sued = Walk.filed(ObjectionGround.A).atCourt();
        assertThat(denial(sued.attempt(DisputeActKind.FILE_REQUESTED)).message().en())
                .contains("register the suit");
        assertThat(denial(sued.attempt(DisputeActKind.JUDGES_SET)).citation())
                .hasToString("Perma 2/2011 Pasal 6 ayat (4)");
        Walk registered = sued.on(day("2025-02-02")).then(DisputeActKind.SUIT_REGISTERED);
        assertThat(denial(registered.attempt(DisputeActKind.FILE_SENT))
                        .message()
                        .en())
                .contains("ask Komisi Informasi for decision and file");
        assertThat(denial(registered.attempt(DisputeActKind.SUIT_ANSWERED, Side.PETITIONER))
                        .message()
                        .en())
                .contains("no suit of the respondent");

        // registered on Monday 3 February 2025: 14 working days 21 February, 30 working days 17 March, judges 20 March
        assertThat(until(registered, "dispute.file-requested")).contains(day("2025-02-21"));
        assertThat(until(registered, "dispute.suit-answered")).contains(day("2025-03-17"));
        assertThat(until(registered, "dispute.judges-set")).contains(day("2025-03-20"));
        assertThat(registered
                        .on(day("2025-03-16"))
                        .attempt(DisputeActKind.SUIT_ANSWERED, Side.RESPONDENT)
                        .denial())
                .isEmpty();
        assertThat(denial(registered.on(day("2025-03-17")).attempt(DisputeActKind.SUIT_ANSWERED, Side.RESPONDENT))
                        .citation())
                .hasToString("Perma 2/2011 Pasal 6 ayat (3)");
        assertThat(registered.dispute().expiries(day("2025-03-21"), LAW))
                .extracting(Expiry::code)
                .contains("dispute.file-request-missed", "dispute.answer-over", "dispute.judges-missed");

        Walk asked = registered.then(DisputeActKind.FILE_REQUESTED);
        assertThat(asked.dispute().expiries(day("2025-02-25"), LAW))
                .extracting(Expiry::code)
                .contains("dispute.file-send-missed")
                .doesNotContain("dispute.file-request-missed");
        Walk judges = asked.then(DisputeActKind.FILE_SENT, DisputeActKind.JUDGES_SET);
        assertThat(judges.state())
                .as("judges before the thirtieth day: not regulated")
                .isEqualTo(DisputeState.COURT_EXAMINATION);
        assertThat(judges.dispute().expiries(day("2025-12-31"), LAW))
                .extracting(Expiry::code)
                .contains("dispute.court-missed");
        assertThat(registered
                        .dispute()
                        .acting(LAW, ObjectionCases.by(ObjectionCases.SEKDA, "2025-02-10"))
                        .record(new CourtAct.SuitAnswered(Side.RESPONDENT))
                        .denial())
                .isEmpty();
    }

    private static Optional<LocalDate> until(Walk walk, String act) {
        return walk.dispute().nextSteps(walk.day().plusDays(1), LAW).stream()
                .filter(step -> step.act().equals(act))
                .findFirst()
                .flatMap(NextStep::until);
    }

    /** Read on Thursday 20 March 2025 in the presence of the petitioner alone. */
    private static Walk courtDecided() {
        return Walk.filed(ObjectionGround.A).judges().on(day("2025-03-19")).then(DisputeActKind.COURT_DECIDED);
    }

    @DisplayName(
            "UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2): both dates of cassation, the earlier is the safe one")
    @Test
    @Proves({"UU 14/2008 Pasal 49 ayat (3)", "UU 14/2008 Pasal 50", "Perma 2/2011 Pasal 9 ayat (2)"})
    void bothDatesOfCassationAreShownPartyByParty() {
        Walk decided = courtDecided().then(DisputeActKind.COURT_COPY_RECEIVED, Side.PETITIONER);
        CassationTerm petitioner = decided.dispute().cassationTerm(Side.PETITIONER, LAW);
        // from the reading: 21, 24 to 26 March, 8 to 11, 14 to 17 and 21 April, with 27 March: fourteen working days
        assertThat(petitioner.procedural().orElseThrow().date()).isEqualTo("2025-04-21");
        // from receipt on 21 March, fourteen days of the calendar
        assertThat(petitioner.statutory().orElseThrow().date()).isEqualTo("2025-04-04");
        // from the earliest event, the reading
        assertThat(petitioner.warnBy().orElseThrow().date()).isEqualTo("2025-04-03");

        CassationTerm none = decided.dispute().cassationTerm(Side.RESPONDENT, LAW);
        assertThat(none.procedural()).isEmpty();
        assertThat(none.warnBy()).isEmpty();
        assertThat(none.isOverOn(day("2025-12-31"))).isFalse();

        Walk posted = decided.on(day("2025-04-07")).then(DisputeActKind.COURT_NOTIFIED, Side.RESPONDENT);
        CassationTerm respondent = posted.dispute().cassationTerm(Side.RESPONDENT, LAW);
        // posted on 8 April: 9 to 11, 14 to 17, 21 to 25, 28 and 29 April
        assertThat(respondent.procedural().orElseThrow().date()).isEqualTo("2025-04-29");
        assertThat(respondent.warnBy().orElseThrow().date()).isEqualTo("2025-04-22");
    }

    @DisplayName(
            "Perma 2/2011 Pasal 9 ayat (2): cassation until the party's own day; the court's decision is final after both")
    @Test
    @Proves({"Perma 2/2011 Pasal 9 ayat (2)", "Perma 2/2011 Pasal 11"})
    void theCourtsDecisionIsFinalWhenEveryPartysDaysAreOver() {
        Walk both = courtDecided()
                .then(DisputeActKind.COURT_COPY_RECEIVED, Side.PETITIONER)
                .on(day("2025-04-07"))
                .then(DisputeActKind.COURT_NOTIFIED, Side.RESPONDENT);

        assertThat(both.on(day("2025-04-20"))
                        .attempt(DisputeActKind.CASSATION_FILED, Side.PETITIONER)
                        .denial())
                .isEmpty();
        Denial late = denial(both.on(day("2025-04-21")).attempt(DisputeActKind.CASSATION_FILED, Side.PETITIONER));
        assertThat(late.citation()).hasToString("Perma 2/2011 Pasal 9 ayat (2)");
        assertThat(late.message(Language.INDONESIAN)).containsOnlyOnce("Perma 2/2011 Pasal 9 ayat (2)");
        assertThat(late.state()).isEqualTo("court-decided");
        assertThat(both.on(day("2025-04-21"))
                        .attempt(DisputeActKind.CASSATION_FILED, Side.RESPONDENT)
                        .denial())
                .isEmpty();
        assertThat(both.on(day("2025-04-29")).state()).isEqualTo(DisputeState.COURT_DECIDED);
        assertThat(both.on(day("2025-04-30")).state()).isEqualTo(DisputeState.COURT_FINAL);
        assertThat(both.dispute().expiries(day("2025-04-30"), LAW).stream()
                        .filter(notice -> notice.code().contains("cassation")
                                || notice.code().contains("court-final")))
                .extracting(Expiry::code)
                .containsExactly(
                        "dispute.cassation-warning-petitioner",
                        "dispute.cassation-over-petitioner",
                        "dispute.cassation-warning-respondent",
                        "dispute.cassation-over-respondent",
                        "dispute.court-final");
        assertThat(both.dispute().opened(day("2025-04-29"), LAW)).isEmpty();
        assertThat(both.dispute().opened(day("2025-04-30"), LAW))
                .singleElement()
                .satisfies(opened -> assertThat(opened.information()).isEqualTo("Daftar gaji"));
        assertThat(denial(both.on(day("2025-05-01")).attempt(DisputeActKind.EXECUTION_ASKED))
                        .state())
                .as("a court's decision is executed by the court's own procedure")
                .isEqualTo("court-final");
    }

    @Test
    @Proves("UU 14/2008 Pasal 50")
    void aReceiptAfterTheReadingKeepsTheStatutesDaysOpen() {
        Walk received = courtDecided().on(day("2025-04-14")).then(DisputeActKind.COURT_COPY_RECEIVED, Side.PETITIONER);
        CassationTerm term = received.dispute().cassationTerm(Side.PETITIONER, LAW);

        assertThat(term.procedural().orElseThrow().date()).isEqualTo("2025-04-21");
        assertThat(term.statutory().orElseThrow().date()).isEqualTo("2025-04-29");
        assertThat(term.isOverOn(day("2025-04-29"))).isFalse();
        assertThat(term.isOverOn(day("2025-04-30"))).isTrue();
        assertThat(term.overSince()).contains(day("2025-04-30"));
    }

    @DisplayName("UU 14/2008 Pasal 49: the court's orders follow the grounds")
    @ParameterizedTest(name = "ground {0}: {1} -> {2}")
    @CsvSource({
        "A, '', ''",
        "A, GIVE_PART, ''",
        "A, REFUSE_ALL, ''",
        "A, GIVE_ALL REFUSE_PART, UU 14/2008 Pasal 49 ayat (1)",
        "A, DO_DUTY, UU 14/2008 Pasal 49 ayat (2)",
        "C, DO_DUTY MEET_TIME, ''",
        "C, REJECT, ''",
        "C, '', UU 14/2008 Pasal 49 ayat (2)",
        "C, REJECT DO_DUTY, UU 14/2008 Pasal 49 ayat (2)",
        "C, GIVE_ALL, UU 14/2008 Pasal 49 ayat (1)",
        "C, SET_FEE, UU 14/2008 Pasal 49 ayat (2)",
        "F, SET_FEE, ''"
    })
    @Proves({"UU 14/2008 Pasal 49 ayat (1)", "UU 14/2008 Pasal 49 ayat (2)", "Perma 2/2011 Pasal 10"})
    void theCourtsOrdersFollowTheGrounds(ObjectionGround ground, String orders, String citation) {
        Walk merits = ground == ObjectionGround.A
                ? Walk.filed(ground).merits()
                : Walk.filed(ground)
                        .mediation()
                        .then(DisputeActKind.MEDIATION_FAILED, DisputeActKind.ADJUDICATION_RESUMED);
        Walk judges = merits.then(DisputeActKind.DECISION_READ)
                .copies()
                .then(DisputeActKind.SUIT_FILED, DisputeActKind.SUIT_REGISTERED, DisputeActKind.JUDGES_SET)
                .later(1);
        CourtOrder[] set = Arrays.stream(orders.split(" "))
                .filter(order -> !order.isEmpty())
                .map(CourtOrder::valueOf)
                .toArray(CourtOrder[]::new);

        Result<Dispute> result = judges.attempt(new Recorded<>(
                judges.court(),
                new CourtAct.Decided(
                        CourtDecision.of("P-1", CourtRuling.ANNULLED, set).readBefore())));

        assertThat(result.denial().map(denial -> denial.citation().toString()).orElse(""))
                .isEqualTo(citation);
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2), PERKI 1/2021 Pasal 52 ayat (3): what a court decision opens or closes again")
    @Test
    @Proves({"UU 14/2008 Pasal 11 ayat (2)", "PERKI 1/2021 Pasal 52 ayat (3)", "Perma 2/2011 Pasal 9 ayat (3)"})
    void theSupremeCourtDecidesWhatStaysOpen() {
        Walk cassation = courtDecided().then(DisputeActKind.CASSATION_FILED, Side.RESPONDENT);
        Walk next = cassation.later(1);
        Walk closed = next.does(new Recorded<>(
                next.court(),
                new CourtAct.SupremeDecided(CourtDecision.of("MA-1", CourtRuling.ANNULLED, CourtOrder.REFUSE_ALL)
                        .readBefore())));
        Walk part = next.does(new Recorded<>(
                next.court(),
                new CourtAct.SupremeDecided(CourtDecision.of("MA-1", CourtRuling.ANNULLED, CourtOrder.GIVE_PART)
                        .opening("Daftar gaji tanpa nama")
                        .readBefore())));

        assertThat(closed.dispute().opened(closed.day(), LAW)).isEmpty();
        assertThat(part.dispute().opened(part.day(), LAW))
                .extracting(DeclaredOpen::information)
                .containsExactly("Daftar gaji tanpa nama");
        assertThat(cassation.then(DisputeActKind.SUPREME_DECIDED).dispute().opened(day("2025-12-31"), LAW))
                .extracting(DeclaredOpen::decision)
                .containsExactly("PA-1");
        Walk set = cassation.then(DisputeActKind.SUPREME_JUDGES_SET);
        assertThat(set.dispute().expiries(day("2025-12-31"), LAW))
                .extracting(Expiry::code)
                .contains("dispute.supreme-missed")
                .doesNotContain("dispute.court-final", "dispute.cassation-over-respondent");
        assertThat(cassation
                        .dispute()
                        .acting(LAW, requester("2025-03-24"))
                        .record(new CourtAct.CassationFiled(Side.PETITIONER))
                        .denial())
                .isEmpty();
        assertThat(LeftOut.in(
                        "decision", CourtDecision.of(" ", CourtRuling.UPHELD).readBefore()))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message().en()).contains("Perma 2/2011 Pasal 10"));
    }

    @DisplayName("PERKI 1/2013 Pasal 60: a body may sue as well as the petitioner")
    @Test
    @Proves("PERKI 1/2013 Pasal 60 ayat (1)")
    void theBodyMaySue() {
        assertThat(Walk.filed(ObjectionGround.A)
                        .decided()
                        .copies()
                        .then(DisputeActKind.SUIT_FILED, Side.RESPONDENT)
                        .state())
                .isEqualTo(DisputeState.AT_COURT);
    }
}
