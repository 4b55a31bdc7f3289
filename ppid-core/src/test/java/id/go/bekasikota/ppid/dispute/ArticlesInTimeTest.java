package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a dispute of 2011 or 2012 no article speaks that was not in force. */
class ArticlesInTimeTest {

    /** A petition after silence of the superior. */
    private static Walk filed(String objected, String petition) {
        return new Walk(
                Dispute.file(received(objected, Set.of(ObjectionGround.C)), Walk.PETITION, LAW, requester(petition))
                        .orThrow(),
                day(petition));
    }

    private static List<Walk> life(Walk filed) {
        List<Walk> walks = new ArrayList<>(List.of(filed, filed.registered(), filed.preliminary(), filed.mediation()));
        Walk decided = filed.mediation()
                .then(
                        DisputeActKind.MEDIATION_FAILED,
                        DisputeActKind.ADJUDICATION_RESUMED,
                        DisputeActKind.DECISION_READ)
                .copies();
        walks.add(decided);
        Walk court = decided.then(
                DisputeActKind.SUIT_FILED,
                DisputeActKind.SUIT_REGISTERED,
                DisputeActKind.JUDGES_SET,
                DisputeActKind.COURT_DECIDED);
        walks.add(court);
        return walks;
    }

    @DisplayName("PERKI 1/2013 Pasal 65, Perma 2/2011 Pasal 15: before their first day they neither deny nor offer")
    @ParameterizedTest
    @CsvSource({"2011-01-03, 2011-02-16", "2012-03-05, 2012-04-20", "2013-01-07, 2013-02-20", "2019-01-07, 2019-02-20"})
    @Proves({"PERKI 1/2013 Pasal 65", "Perma 2/2011 Pasal 15"})
    void noArticleSpeaksBeforeItsFirstDay(String objected, String petition) {
        for (Walk walk : life(filed(objected, petition))) {
            assertThat(walk.dispute().nextSteps(walk.day(), LAW))
                    .extracting(NextStep::citation)
                    .allSatisfy(citation -> inForce(citation, walk));
            for (DisputeActKind kind : DisputeActKind.values()) {
                for (Side side : Side.values()) {
                    walk.on(walk.day().minusDays(1))
                            .attempt(kind, side)
                            .denial()
                            .map(Denial::citation)
                            .ifPresent(citation -> inForce(citation, walk));
                }
            }
        }
    }

    private static void inForce(Citation citation, Walk walk) {
        assertThat(citation.regulation().isInForceOn(walk.day()))
                .as("%s on %s", citation, walk.day())
                .isTrue();
    }

    @DisplayName("PERKI 1/2013 Pasal 65: where no older rule that was read carries an act, it is allowed with a remark")
    @Test
    @Proves("PERKI 1/2013 Pasal 65")
    void whatNoRuleThatWasReadCarriesIsRemarked() {
        Walk before = filed("2011-01-03", "2011-02-16");
        Walk after = filed("2013-03-07", "2013-04-29");

        Result<Dispute> registered = before.attempt(DisputeActKind.REGISTERED);
        assertThat(registered.denial()).isEmpty();
        assertThat(registered.remark().orElseThrow().id())
                .isEqualTo("PERKI 1/2013 belum berlaku pada hari itu; peraturan sebelumnya belum dibaca");
        assertThat(before.registered().attempt(DisputeActKind.STOPPED).remark()).isPresent();
        assertThat(after.attempt(DisputeActKind.REGISTERED).remark()).isEmpty();
    }

    @DisplayName("UU 14/2008 Pasal 37 ayat (1): in 2011 the statute bars a second petition after an interim refusal")
    @Test
    @Proves("UU 14/2008 Pasal 37 ayat (1)")
    void beforeThePerkiTheStatuteBarsASecondPetition() {
        Walk preliminary = filed("2011-01-03", "2011-02-16").preliminary().later(1);
        Walk refused = preliminary
                .does(new Recorded<>(preliminary.ki(), new HearingAct.Examined(Set.of(PreliminaryPoint.TIME))))
                .then(DisputeActKind.INTERIM_DECIDED);

        assertThat(refused.dispute().refiling(refused.day(), LAW).orElseThrow().citation())
                .hasToString("UU 14/2008 Pasal 37 ayat (1)");
    }

    @DisplayName("UU 14/2008 Pasal 37: the statute is cited where it carries the rule")
    @ParameterizedTest
    @CsvSource({
        "PERKI 1/2013 Pasal 9 ayat (1), 2012-01-02, UU 14/2008 Pasal 37 ayat (1)",
        "PERKI 1/2013 Pasal 13 huruf b, 2012-01-02, UU 14/2008 Pasal 37 ayat (2)",
        "PERKI 1/2013 Pasal 9 ayat (1), 2013-04-29, PERKI 1/2013 Pasal 9 ayat (1)",
        "PERKI 1/2021 Pasal 36 ayat (2), 2019-05-02, UU 14/2008 Pasal 22 ayat (8)",
        "PERKI 1/2021 Pasal 36 ayat (2), 2021-06-30, PERKI 1/2021 Pasal 36 ayat (2)",
        "PERKI 1/2021 Pasal 39 ayat (1), 2019-05-02, UU 14/2008 Pasal 35 ayat (1)",
        "PP 61/2010 Pasal 3 ayat (1), 2010-05-03, UU 14/2008 Pasal 19",
        "PERKI 1/2021 Pasal 10 ayat (2) huruf e, 2019-05-02, PP 61/2010 Pasal 3 ayat (2)",
        "PERKI 1/2021 Pasal 31 ayat (2), 2021-06-29,",
        "Perma 2/2011 Pasal 9 ayat (2), 2011-11-28, UU 14/2008 Pasal 50"
    })
    void theStatuteIsCitedWhereItCarriesTheRule(String article, String on, String cited) {
        assertThat(Citation.parse(article).inForceOn(day(on)).map(Citation::toString))
                .isEqualTo(java.util.Optional.ofNullable(cited));
    }
}
