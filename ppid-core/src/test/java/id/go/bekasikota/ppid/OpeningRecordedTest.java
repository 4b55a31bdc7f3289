package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who records that a court, Komisi Informasi or Atasan PPID opened exempt information. */
class OpeningRecordedTest {
    private static final LocalDate DAY = LocalDate.parse("2025-09-10");
    private final Ppid ppid =
            Ppid.builder(BODY).clock(SettableClock.on("2025-09-10")).build();

    private Exemption classified(String number) {
        return ppid.exemptions()
                .classify(
                        test(Extent.WHOLE, LocalDate.parse("2025-08-01")),
                        letter(number, LocalDate.parse("2025-08-04")),
                        PPID)
                .orThrow();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 52 ayat (3)")
    void whoAsksForItDoesNotRecordThatTheCourtOpenedIt() {
        Exemption exemption = classified("SK-1");
        OpeningOrder court = OpeningOrder.of(OpeningOrder.Cause.COURT, DAY, "putusan 1");

        for (Actor other : List.of(Actor.requester(), Actor.commission(), Actor.time())) {
            Denial denial = ppid.exemptions()
                    .open(exemption.id(), court, other)
                    .denial()
                    .orElseThrow();
            assertThat(denial.citation()).hasToString("PERKI 1/2021 Pasal 52 ayat (3)");
        }
        assertThat(ppid.exemptions().get(exemption.id()).state(DAY)).isEqualTo(ExemptionState.EXEMPT);
        assertThat(ppid.exemptions().open(exemption.id(), court, Actor.court()).denial())
                .isEmpty();
        assertThat(ppid.exemptions()
                        .open(classified("SK-2").id(), court, SUPERIOR)
                        .denial())
                .isEmpty();
    }
}
