package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer or a decision opens to everybody, and what refusals cite after it: UU 14/2008 Pasal 11 ayat (2), 18. */
class PublicOpeningTest {
    private static final ExemptionId ID = ExemptionId.of("SK-1");
    private static final LocalDate OPEN = DAY.plusMonths(3);

    private static DeclaredOpen declared(PublicOpening opening) {
        return new DeclaredOpen(
                opening, OPEN, Optional.of(OPEN.plusDays(9)), "PA-1", Cause.COURT, Cause.COURT.citation());
    }

    private static Exemption exemption(String id) {
        return Exempt.of(id, ExemptionGround.H3, ExemptionEnd.consentOrPublicOffice(), DAY);
    }

    @Test
    void onlyTheWholeOfTheExemptionNamedIsOpenedAsAWhole_Uu11_2() {
        assertThat(exemption("SK-1").toPublic().opensAllOf(ID)).isTrue();
        assertThat(exemption("SK-2").toPublic().opensAllOf(ID)).isFalse();
        assertThat(PublicOpening.part(ID, "kolom nama").opensAllOf(ID)).isFalse();
        assertThat(PublicOpening.of("Nomor rekening pegawai").opensAllOf(ID)).isFalse();
    }

    @Test
    void eachPieceOpenedTogetherEntersThePublicListByItself_Uu11_2() {
        DeclaredOpen open = declared(PublicOpening.part(ID, "kolom nama", "kolom jabatan"));

        assertThat(open.information()).isEqualTo("kolom nama");
        assertThat(open.each())
                .containsExactly(
                        declared(PublicOpening.part(ID, "kolom nama")),
                        declared(PublicOpening.part(ID, "kolom jabatan")));
    }

    /** What was opened in part, and what was opened under another letter, is a fault of a refusal that cites it. */
    @ParameterizedTest(name = "{0} on day {1}: {2}")
    @CsvSource({
        "SK-1, -1, ''",
        "SK-1, 0, UU 14/2008 Pasal 11 ayat (2)",
        "SK-2, -1, ''",
        "SK-2, 0, UU 14/2008 Pasal 18 ayat (1) huruf g",
        "SK-9, 0, UU 14/2008 Pasal 19",
    })
    void aRefusalThatCitesWhatWasOpenedIsAFaultFromThatDayOn_Uu11_2_Uu18_1_g(String id, int day, String article) {
        DeclaredOpen part = declared(PublicOpening.part(ID, "Nomor rekening pegawai"));
        Exemption opened = exemption("SK-1").declared("K/1#1", List.of(part), by(Actor.court(), OPEN));
        ExemptionInventory inventory = ExemptionInventory.of(List.of(opened, exemption("SK-2")));
        Citing refusal = new Citing("REG-1", ExemptionId.of(id), OPEN.plusDays(day));

        assertThat(inventory.faults(List.of(refusal)))
                .extracting(fault -> fault.citation().toString())
                .isEqualTo(article.isEmpty() ? List.of() : List.of(article));
    }

    /** Consent and office open what concerns a person, a hearing what law enforcers hold; the denial says which. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "WRITTEN_CONSENT, Pasal 17 huruf g and huruf h",
        "PUBLIC_OFFICE, Pasal 17 huruf g and huruf h",
        "PUBLIC_HEARING, Pasal 17 huruf a",
    })
    void aCauseThatDoesNotOpenAGroundSaysWhichItOpens_Uu18_2_Pp5_2(Cause cause, String opens) {
        Exemption defence = Exempt.of(ExemptionGround.C1, ExemptionEnd.on(DAY.plusYears(1)));

        assertThat(defence.acting(LAW, on(OPEN))
                        .open(OpeningOrder.of(cause, OPEN, "surat 7"))
                        .denial()
                        .orElseThrow()
                        .message(Language.ENGLISH))
                .contains("Pasal 17 huruf c", "it opens only " + opens);
    }
}
