package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exempt list of a day, and refusals that cite what is not in force: PERKI 1/2021 Pasal 34 ayat (2), annex II. */
class ExemptionInventoryTest {
    private static final LocalDate END = DAY.plusYears(1);

    private final Exemption dated = Exempt.of("SK-1", ExemptionGround.E3, ExemptionEnd.on(END), DAY);
    private final Exemption later =
            Exempt.of("SK-2", ExemptionGround.B, ExemptionEnd.byLegislation("UU 30/2000"), DAY.plusMonths(2));
    private final Exemption opened = Exempt.of("SK-3", ExemptionGround.H3, ExemptionEnd.consentOrPublicOffice(), DAY)
            .acting(LAW, on(DAY.plusMonths(1)))
            .open(OpeningOrder.of(Cause.WRITTEN_CONSENT, DAY.plusMonths(1), "surat 7"))
            .orThrow();
    private final ExemptionInventory inventory = ExemptionInventory.of(List.of(dated, later, opened));

    private List<String> listed(LocalDate day) {
        return inventory.listOn(day).stream().map(row -> row.id().value()).toList();
    }

    @Test
    @Proves("UU 14/2008 Pasal 2 ayat (1)")
    void theListOfADayHoldsWhatIsExemptOnIt() {
        assertThat(listed(DAY.minusDays(1))).isEmpty();
        assertThat(listed(DAY)).containsExactly("SK-1", "SK-3");
        assertThat(listed(DAY.plusMonths(2))).containsExactly("SK-1", "SK-2");
        assertThat(listed(END)).containsExactly("SK-2");
        assertThat(inventory.all()).hasSize(3);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 49 ayat (3)", "PERKI 1/2021 Lampiran II"})
    void aRowHasTheColumnsOfTheTestSheet_PerkiAnnexII() {
        ExemptRow row = inventory.listOn(DAY).get(0);

        assertThat(row.number()).isEqualTo(1);
        assertThat(row.letter()).isEqualTo("SK-1");
        assertThat(row.test().information()).isEqualTo("Nomor rekening pegawai");
        assertThat(row.test().legalBasis()).isEqualTo("UU 27/2022 Pasal 4");
        assertThat(row.test().ifOpened()).isNotBlank();
        assertThat(row.test().ifClosed()).isNotBlank();
        assertThat(row.period().tell(Language.INDONESIAN)).isEqualTo("terbuka mulai Selasa, 3 Maret 2026");
        assertThat(inventory.listOn(DAY).get(1).period().tell(Language.ENGLISH)).contains("written consent");
        assertThat(inventory.listOn(END).get(0).period().tell(Language.ENGLISH)).isEqualTo("as UU 30/2000 says");
        assertThat(PpidJson.read(PpidJson.write(row), ExemptRow.class)).isEqualTo(row);
    }

    @Test
    void whatEndsWithinASpanIsFound() {
        assertThat(inventory.endingBetween(END.minusDays(9), END)).containsExactly(dated);
        assertThat(inventory.endingBetween(END.minusDays(9), END.minusDays(1))).isEmpty();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 19", "PP 61/2010 Pasal 11 ayat (3)"})
    void refusalsThatCiteALapsedAMissingOrAnOpenedDecisionAreFound() {
        Citing good = new Citing("REG-1", dated.id(), DAY);
        Citing lapsed = new Citing("REG-2", dated.id(), END);
        Citing missing = new Citing("REG-3", ExemptionId.of("SK-9"), DAY);
        Citing early = new Citing("REG-4", later.id(), DAY);
        Citing open = new Citing("REG-5", opened.id(), DAY.plusMonths(1));

        List<Citing.Fault> faults = inventory.faults(List.of(good, lapsed, missing, early, open));

        assertThat(faults).extracting(Citing.Fault::citing).containsExactly(lapsed, missing, early, open);
        assertThat(faults)
                .extracting(Citing.Fault::state)
                .containsExactly(
                        ExemptionState.ENDED,
                        ExemptionState.NOT_CLASSIFIED,
                        ExemptionState.NOT_CLASSIFIED,
                        ExemptionState.OPENED);
        assertThat(faults)
                .extracting(fault -> fault.citation().toString())
                .containsExactly(
                        "PP 61/2010 Pasal 11 ayat (3)",
                        "UU 14/2008 Pasal 19",
                        "UU 14/2008 Pasal 19",
                        "UU 14/2008 Pasal 18 ayat (2) huruf a");
        assertThat(PpidJson.read(PpidJson.write(faults.get(0)), Citing.Fault.class))
                .isEqualTo(faults.get(0));
    }

    @Test
    void aRefusalIsBarredByTheSameReasons() {
        assertThat(dated.bar(DAY)).isEmpty();
        Citing.Problem ended = dated.bar(END).orElseThrow();
        assertThat(ended.text().in(Language.ENGLISH))
                .isEqualTo("The period of the decision SK-1 ended; its information is open from Tuesday, 3 March 2026");
        assertThat(ended.citation()).hasToString("PP 61/2010 Pasal 11 ayat (3)");
        assertThat(later.bar(DAY).orElseThrow().state()).isEqualTo(ExemptionState.NOT_CLASSIFIED);
        assertThat(dated.bar("SK-1", DAY)).isEmpty();
        assertThat(dated.bar("SK-1", END)).contains(ended);
        assertThat(inventory.stateOf(ExemptionId.of("SK-9"), DAY)).isEqualTo(ExemptionState.NOT_CLASSIFIED);
        assertThat(inventory.stateOf(dated.id(), DAY)).isEqualTo(ExemptionState.EXEMPT);
    }

    @Test
    void anIdentityTwiceIsRefused() {
        assertThatThrownBy(() -> ExemptionInventory.of(List.of(dated, dated)))
                .hasMessageContaining("\"SK-1\" stands twice");
        assertThatThrownBy(() -> ExemptionId.of(" ")).hasMessageContaining("is blank (expected one printable line)");
    }
}
