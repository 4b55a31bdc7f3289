package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ended is closed by the article of its end, never by the article that would allow the act. */
class EndedDisputeTest {

    static Stream<Arguments> ends() {
        Walk filed = Walk.filed(ObjectionGround.C);
        Walk incomplete = filed.then(DisputeActKind.INCOMPLETE_NOTIFIED);
        Walk preliminary = filed.preliminary();
        Walk mediated = filed.mediation().then(DisputeActKind.MEDIATION_AGREED, DisputeActKind.MEDIATION_DECIDED);
        Walk decided = Walk.filed(ObjectionGround.A).decided().copies();
        Walk court = Walk.filed(ObjectionGround.A).courtDecided();
        return Stream.of(
                Arguments.of(filed.then(DisputeActKind.STOPPED), "PERKI 1/2013 Pasal 4 ayat (4)"),
                Arguments.of(filed.then(DisputeActKind.WITHDRAWAL_ASKED), "PERKI 1/2013 Pasal 14 ayat (1)"),
                Arguments.of(
                        incomplete.later(30).then(DisputeActKind.NOT_REGISTERED), "PERKI 1/2013 Pasal 17 ayat (3)"),
                Arguments.of(
                        preliminary
                                .absentTwice(Side.PETITIONER, SessionKind.HEARING)
                                .then(DisputeActKind.LAPSED),
                        "PERKI 1/2013 Pasal 30"),
                Arguments.of(mediated, "UU 14/2008 Pasal 39"),
                Arguments.of(decided.later(60), "PERKI 1/2013 Pasal 60 ayat (3)"),
                Arguments.of(
                        court.then(DisputeActKind.CASSATION_FILED).then(DisputeActKind.SUPREME_DECIDED),
                        "Perma 2/2011 Pasal 11"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    @Proves({
        "UU 14/2008 Pasal 39",
        "PERKI 1/2013 Pasal 4 ayat (4)",
        "PERKI 1/2013 Pasal 14",
        "PERKI 1/2013 Pasal 17 ayat (3)",
        "PERKI 1/2013 Pasal 30",
        "PERKI 1/2013 Pasal 60 ayat (3)",
        "Perma 2/2011 Pasal 11"
    })
    void aSuitAfterAnEndIsDeniedByTheArticleOfThatEnd(Walk ended, String article) {
        Denial denial = ended.attempt(DisputeActKind.SUIT_FILED).denial().orElseThrow();

        assertThat(denial.citation()).hasToString(article);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 39", "UU 14/2008 Pasal 48 ayat (1)", "UU 14/2008 Pasal 37 ayat (1)"})
    void anotherPetitionIsDeniedByWhatBecameOfTheFirst() {
        Walk filed = Walk.filed(ObjectionGround.C);
        Walk mediated = filed.mediation().then(DisputeActKind.MEDIATION_AGREED, DisputeActKind.MEDIATION_DECIDED);
        Walk decided = Walk.filed(ObjectionGround.A).decided();

        assertThat(refiling(mediated)).isEqualTo("UU 14/2008 Pasal 39");
        assertThat(refiling(decided)).isEqualTo("UU 14/2008 Pasal 48 ayat (1)");
        assertThat(refiling(filed)).isEqualTo("UU 14/2008 Pasal 37 ayat (1)");
    }

    private static String refiling(Walk walk) {
        return walk.dispute().refiling(walk.day(), LAW).orElseThrow().citation().toString();
    }
}
