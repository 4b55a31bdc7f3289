package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.ListDecision;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Approval;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who records what others decide: an opening by a court or Komisi Informasi, and the decisions of the body itself. */
class OpeningRecordedTest {
    private static final LocalDate DAY = LocalDate.parse("2025-09-10");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(SettableClock.on("2025-09-10")).build();

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

    @Test
    @Proves({"PP 61/2010 Pasal 3 ayat (1)", "PP 61/2010 Pasal 10 ayat (1)", "PERKI 1/2021 Pasal 45 ayat (5)"})
    void whatTheBodyDecidesIsRecordedByItsOfficersAlone() {
        Exemption exemption = classified("SK-1");
        ListDecision decision = new ListDecision("K-1", DAY, PPID, Approval.of(SUPERIOR), LETTER);
        Feed feed = Feed.of(DAY, Set.of(FeedContent.REQUESTS), LETTER);
        Ppid withUnits = TestStorage.door(BODY)
                .clock(SettableClock.on("2025-09-10"))
                .organization(ORGANIZATION)
                .build();

        for (Actor other : List.of(Actor.requester(), Actor.commission(), Actor.court(), Actor.time())) {
            assertThat(articleOf(ppid.exemptions().classify(test(Extent.WHOLE, DAY), letter("SK-2", DAY), other)))
                    .isEqualTo("PP 61/2010 Pasal 3 ayat (1)");
            assertThat(articleOf(ppid.exemptions()
                            .reclassify(exemption.id(), test(Extent.PART, DAY), letter("SK-3", DAY), other)))
                    .isEqualTo("PP 61/2010 Pasal 10 ayat (1)");
            assertThat(articleOf(ppid.catalogue().decideList(decision, List.of(), other)))
                    .isEqualTo("PERKI 1/2021 Pasal 45 ayat (5)");
            assertThat(withUnits
                            .organization()
                            .receiveFeed("dinkes", feed, other)
                            .denial())
                    .isPresent();
        }
        assertThat(ppid.exemptions().inventory().all())
                .extracting(Exemption::id)
                .containsExactly(exemption.id());
        assertThat(ppid.catalogue().publicList()).isEmpty();
        assertThat(withUnits.organization().receiveFeed("dinkes", feed, UNIT).denial())
                .isEmpty();
    }

    private static String articleOf(Result<?> result) {
        return result.denial().orElseThrow().citation().toString();
    }
}
