package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.dispute.CommissionLevel.CENTRAL;
import static id.go.bekasikota.ppid.dispute.CommissionLevel.CITY;
import static id.go.bekasikota.ppid.dispute.CommissionLevel.PROVINCE;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Komisi Informasi is competent, and that another one is a gap and no denial: PERKI 1/2013 Pasal 6. */
class CompetentCommissionTest {
    private static final LocalDate PROVINCE_SINCE = day("2012-01-01");
    private static final LocalDate CITY_SINCE = day("2026-01-05");

    private static Competence of(CommissionLevel body) {
        return Competence.of(body).withCommission(PROVINCE, PROVINCE_SINCE).withCommission(CITY, CITY_SINCE);
    }

    @ParameterizedTest
    @CsvSource({
        "CITY, 2026-01-05, CITY, 3",
        "CITY, 2026-01-04, PROVINCE, 4",
        "CITY, 2011-12-31, CENTRAL, 5",
        "PROVINCE, 2026-01-05, PROVINCE, 2",
        "PROVINCE, 2011-12-31, CENTRAL, 5",
        "CENTRAL, 2026-01-05, CENTRAL, 1"
    })
    @Proves("PERKI 1/2013 Pasal 6")
    void theCommissionOfTheBodysLevelElseTheOneAbove(
            CommissionLevel body, LocalDate day, CommissionLevel competent, String ayat) {
        assertThat(of(body).on(day)).isEqualTo(competent);
        assertThat(of(body).citation(day)).hasToString("PERKI 1/2013 Pasal 6 ayat (" + ayat + ")");
    }

    /** Where a city has its commission and the province has none, the city's is competent all the same. */
    @Test
    @Proves("PERKI 1/2013 Pasal 6")
    void theCommissionOfACityNeedsNoneOfTheProvince() {
        Competence alone = Competence.of(CITY).withCommission(CITY, CITY_SINCE);

        assertThat(alone.on(CITY_SINCE)).isEqualTo(CITY);
        assertThat(alone.on(CITY_SINCE.minusDays(1))).isEqualTo(CENTRAL);
    }

    private static Dispute filedWith(CommissionLevel level) {
        Walk filed = Walk.filed(ObjectionGround.C);
        Petition petition = new Petition("Komisi Informasi", BodyKind.STATE, "").at(level);
        return Dispute.file(
                        received("2025-01-06", Set.of(ObjectionGround.C)),
                        petition,
                        LAW,
                        by(Actor.requester(), filed.day()))
                .orThrow();
    }

    @Test
    @Proves("PERKI 1/2013 Pasal 6")
    void anotherCommissionIsAGapAndThePetitionStaysRecorded() {
        OtherCommission gap = filedWith(CENTRAL).otherCommission(of(CITY)).orElseThrow();

        assertThat(gap.competent()).isEqualTo(PROVINCE);
        assertThat(gap.citation()).hasToString("PERKI 1/2013 Pasal 6 ayat (4)");
        assertThat(gap.tell(Language.INDONESIAN))
                .startsWith("Permohonan diajukan kepada Komisi Informasi pusat, sedangkan yang berwenang adalah Komisi"
                        + " Informasi provinsi (PERKI 1/2013 Pasal 6 ayat (4))");
        assertThat(PpidJson.read(PpidJson.write(gap), OtherCommission.class)).isEqualTo(gap);
        assertThat(filedWith(PROVINCE).otherCommission(of(CITY))).isEmpty();
        assertThat(Walk.filed(ObjectionGround.C).dispute().otherCommission(of(CITY)))
                .isEmpty();
    }
}
