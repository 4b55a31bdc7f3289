package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.AccessibleForm;
import id.go.bekasikota.ppid.catalogue.PledgeContent;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.catalogue.ServicePledge;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.duty.DutyRecord;
import id.go.bekasikota.ppid.duty.YearlyDuty;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a body owes as a whole beside its cases, and what time tells of it. */
class DutiesTest {
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            Unit.of("kominfo", "Dinas Kominfo", UnitKind.OFFICE),
                            Unit.of("dinkes", "Dinas Kesehatan", UnitKind.OFFICE))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.of(2018, 1, 1),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .officer(LocalDate.of(2023, 1, 2), PPID)
            .recordsSince(LocalDate.of(2023, 7, 1))
            .build();

    private final SettableClock clock = SettableClock.on("2025-01-20");
    private final Ppid ppid = door(CITY);

    private Ppid door(Organization organization) {
        return TestStorage.door(BODY).clock(clock).organization(organization).build();
    }

    private static Publication on(String day) {
        return Publication.on(PublicationChannel.WEBSITE, LocalDate.parse(day), LETTER);
    }

    private List<String> owed(String asOf) {
        return owed(ppid, asOf);
    }

    private static List<String> owed(Ppid ppid, String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        return ppid.duties(day).stream()
                .filter(duty -> duty.kind().equals("duty"))
                .map(duty -> duty.step().act().substring("duty.".length())
                        + duty.step().until().map(until -> " " + until).orElse("")
                        + (duty.isOverdueOn(day) ? " late" : ""))
                .toList();
    }

    private List<String> told(String asOf) {
        return ppid.advance(LocalDate.parse(asOf)).stream()
                .filter(told -> told.kind().equals("duty"))
                .map(told -> told.expiry().code() + " " + told.expiry().since())
                .toList();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 56 ayat (1)", "PERKI 1/2021 Pasal 56 ayat (2)-(3)", "UU 14/2008 Pasal 12"})
    void eachYearSinceTheRecordsBeganIsOwedUntilItIsDone() {
        assertThat(owed("2025-01-20"))
                .containsExactly(
                        "report 2024-03-31 late",
                        "report-copy 2024-03-31 late",
                        "figures 2024-12-31 late",
                        "report 2025-03-31",
                        "report-copy 2025-03-31",
                        "figures 2025-12-31",
                        "pledge");

        ppid.reports().publishReport(2024, on("2025-01-19"), PPID).orThrow();
        ppid.reports().sendReport(2023, LocalDate.of(2024, 3, 1), LETTER, PPID).orThrow();
        ppid.reports().announceFigures(2023, on("2025-01-20"), PPID).orThrow();

        assertThat(owed("2025-01-20"))
                .containsExactly("report 2024-03-31 late", "report-copy 2025-03-31", "figures 2025-12-31", "pledge");
        assertThat(owed("2025-01-19")).hasSize(7);
        assertThat(ppid.reports().recordedDuties().done(YearlyDuty.FIGURES, 2023, LocalDate.of(2025, 1, 20)))
                .contains(LocalDate.of(2025, 1, 20));
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 56 ayat (1)", "UU 14/2008 Pasal 12"})
    void timeTellsOnceOfEachThatPassed() {
        ppid.reports().sendReport(2023, LocalDate.of(2024, 3, 31), LETTER, PPID).orThrow();

        assertThat(told("2025-01-20"))
                .containsExactly(
                        "duty.report-missed 2024-04-01",
                        "duty.figures-missed 2025-01-01",
                        "catalogue.first-missed 2024-01-02");
        assertThat(told("2025-01-20")).isEmpty();
        assertThat(told("2025-03-31")).isEmpty();
        assertThat(told("2025-04-01"))
                .containsExactly("duty.report-missed 2025-04-01", "duty.report-copy-missed 2025-04-01");
    }

    @Test
    void whatOnlyTheVideotronShowedFulfilsNothing() {
        Publication shown = Publication.onVideotron(
                LocalDate.of(2025, 1, 20), DocumentRef.of("file:/arsip/1.jpg", "image/jpeg"), "Laporan");
        ppid.reports().publishReport(2024, shown, PPID).orThrow();

        assertThat(owed("2025-01-20")).contains("report 2025-03-31");
    }

    @Test
    void noYearIsToldOfBeforeItIsOverAndNothingThatHasNotHappened() {
        assertThat(state(ppid.reports().publishReport(2025, on("2025-01-20"), PPID)))
                .isEqualTo("duty.report");
        assertThat(state(ppid.reports().announceFigures(2009, on("2025-01-20"), PPID)))
                .isEqualTo("duty.figures");
        assertThat(state(ppid.reports().sendReport(2024, LocalDate.of(2025, 1, 21), LETTER, PPID)))
                .isEqualTo("duty.report-copy");
        Officer elsewhere = new Officer(Role.UNIT_OFFICER, "Sekretaris", "dinkes");
        assertThat(ppid.reports()
                        .publishReport(2024, on("2025-01-20"), elsewhere)
                        .denial()
                        .orElseThrow()
                        .message())
                .isEqualTo(Power.ACCOUNT.lacking());
        assertThat(ppid.reports().recordedDuties()).isEqualTo(DutyRecord.none());
    }

    private static String state(Result<DutyRecord> denied) {
        return denied.denial().orElseThrow().act();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 47", "PERKI 1/2021 Pasal 48 ayat (1)"})
    void thePledgeIsOwedUntilItLacksNothing() {
        Map<PledgeContent, String> whole =
                Arrays.stream(PledgeContent.values()).collect(Collectors.toMap(content -> content, content -> "isi"));
        ppid.reports()
                .pledge(new ServicePledge(Map.of(), List.of(on("2025-01-20"))), PPID)
                .orThrow();
        assertThat(owed("2025-01-20")).contains("pledge");
        assertThat(ppid.duties(LocalDate.of(2025, 1, 20)))
                .filteredOn(duty -> duty.step().act().equals("duty.pledge"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.tell(Language.ENGLISH, LocalDate.of(2025, 1, 20)))
                        .startsWith("Kepala Dinas Kominfo: PPID completes the service pledge: "));
        Publication heard = on("2025-01-20").with(AccessibleForm.AUDIO);
        ppid.reports().pledge(new ServicePledge(whole, List.of(heard)), PPID).orThrow();

        assertThat(owed("2025-01-20")).doesNotContain("pledge");
        assertThat(owed("2021-06-29")).isEmpty();
        assertThat(ppid.reports()
                        .pledge(new ServicePledge(whole, List.of(on("2025-01-21"))), PPID)
                        .denial())
                .isPresent();
    }

    @Test
    void aBodyWithoutAKnownBeginningOwesTheLastYearAndIsToldOfNothing() {
        Ppid plain = TestStorage.door(PublicBody.of("badan-lain", "Badan Lain"))
                .clock(clock)
                .build();

        assertThat(owed(plain, "2025-01-20"))
                .containsExactly("report 2025-03-31", "report-copy 2025-03-31", "figures 2025-12-31", "pledge");
        assertThat(plain.advance(LocalDate.of(2027, 1, 20))).isEmpty();

        plain.reports().announceFigures(2023, on("2024-06-01"), PPID).orThrow();
        assertThat(plain.advance(LocalDate.of(2025, 1, 20)))
                .extracting(told -> told.expiry().code() + " " + told.expiry().since())
                .containsExactly("duty.report-missed 2024-04-01", "duty.report-copy-missed 2024-04-01");
    }

    @Test
    void nothingButTheDutiesOfAnOrganizationAreItsUnits() {
        List<String> units = ppid.duties(LocalDate.of(2025, 1, 20)).stream()
                .filter(duty -> duty.kind().equals("feed"))
                .map(duty -> duty.unit().orElse("") + " " + duty.step().act() + " "
                        + duty.step().ground().orElse("-") + " "
                        + duty.step().until().map(LocalDate::toString).orElse("-"))
                .toList();

        assertThat(units)
                .containsExactly(
                        "dinkes feed.receive - 2024-01-01",
                        "dinkes feed.receive requests -",
                        "dinkes proposal.make exemption -");
    }

    @Test
    void aDutyIsReadBackAsItWas() {
        Duty duty = ppid.duties(LocalDate.of(2025, 1, 20)).get(0);
        assertThat(PpidJson.read(PpidJson.write(duty), Duty.class)).isEqualTo(duty);
        ppid.reports().publishReport(2024, on("2025-01-19"), PPID).orThrow();
        DutyRecord done = ppid.reports().recordedDuties();
        assertThat(PpidJson.read(PpidJson.write(done), DutyRecord.class)).isEqualTo(done);
        assertThat(ppid.reports()
                        .publishReport(2024, on("2025-01-19"), Actor.requester())
                        .denial())
                .isPresent();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 56 ayat (1)", "UU 14/2008 Pasal 12"})
    void noReportIsOwedOfAYearThatEndedBeforeItsRegulation() {
        LocalDate seated = LocalDate.of(2018, 1, 1);
        Ppid old = door(Organization.of(BODY, CITY.units(), Dated.of("the seat", Map.of(seated, CITY.seatOn(seated))))
                .recordsSince(LocalDate.of(2019, 1, 1))
                .build());

        assertThat(owed(old, "2022-03-31"))
                .filteredOn(line -> line.startsWith("report "))
                .containsExactly("report 2022-03-31");
        assertThat(owed(old, "2022-04-01")).contains("report 2022-03-31 late", "figures 2020-12-31 late");
        assertThat(owed(old, "2021-12-31")).noneMatch(line -> line.startsWith("report"));
    }
}
