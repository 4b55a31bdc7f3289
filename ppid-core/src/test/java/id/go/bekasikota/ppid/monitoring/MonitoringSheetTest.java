package id.go.bekasikota.ppid.monitoring;

import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.feed.City.CITY;
import static id.go.bekasikota.ppid.feed.City.DAY;
import static id.go.bekasikota.ppid.feed.City.MERGER;
import static id.go.bekasikota.ppid.feed.City.fed;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.Catalogue;
import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.ListState;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.exemption.Exempt;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Proves;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sheet of the coordination meeting: PERKI 1/2021 Pasal 10 ayat (1) huruf j and ayat (2) huruf c; its columns are practice. */
@Proves({"PERKI 1/2021 Pasal 10 ayat (1) huruf j", "PERKI 1/2021 Pasal 10 ayat (2) huruf c"})
class MonitoringSheetTest {
    private static final LocalDate MONDAY = DAY;

    private static MonitoredRequest request(String unit, LocalDate due) {
        return new MonitoredRequest(unit, DAY.minusMonths(1), Optional.of(due), Optional.empty());
    }

    private static MonitoredRequest answered(String unit, LocalDate due, LocalDate answer) {
        return new MonitoredRequest(unit, DAY.minusMonths(1), Optional.of(due), Optional.of(answer));
    }

    private static SheetRow row(MonitoringSheet sheet, String unit) {
        return sheet.rows().stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static RequestFigures figures(MonitoredRequest... requests) {
        MonitoringSource source = MonitoringSource.of(CITY);
        List.of(requests).forEach(source::request);
        return row(source.sheet(MONDAY, LAW), "dinkes").requests();
    }

    private static CatalogueEntry entry(String unit, LocalDate published) {
        EntryFields fields = EntryFields.of("Laporan")
                .heldBy(unit)
                .responsible("Sekretaris")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Bekasi", DAY.minusYears(1));
        CatalogueEntry entry = Catalogue.entered("1", Disclosure.periodic())
                .acting(LAW, on(DAY))
                .amend(fields)
                .orThrow();
        return entry.acting(LAW, on(DAY))
                .publish(Catalogue.page(published), Catalogue.NOTHING_EXEMPT)
                .orThrow();
    }

    private static Exemption exemption(String id, String unit, LocalDate end) {
        return Exemption.classify(
                        ExemptionId.of(id),
                        Exempt.tested(ExemptionGround.E4).heldBy(unit).on(DAY.minusDays(9)),
                        Exempt.letter(ExemptionEnd.on(end)).issued("Bekasi", DAY.minusDays(9)),
                        LAW,
                        on(DAY.minusDays(9)))
                .orThrow();
    }

    @Test
    void requestsAreOpenDueWithinThreeWorkingDaysOrOverdue() {
        RequestFigures figures = figures(
                request("dinkes", MONDAY.minusDays(3)),
                request("dinkes", MONDAY),
                request("dinkes", MONDAY.plusDays(3)),
                request("dinkes", MONDAY.plusDays(4)),
                new MonitoredRequest("dinkes", DAY, Optional.empty(), Optional.empty()),
                new MonitoredRequest("dinkes", DAY.plusDays(1), Optional.of(MONDAY.plusDays(1)), Optional.empty()));

        assertThat(figures.open()).isEqualTo(5);
        assertThat(figures.dueSoon()).isEqualTo(2);
        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.answered()).isZero();
        assertThat(figures.onTimeRate()).contains(BigDecimal.ZERO);
    }

    @Test
    void threeWorkingDaysReachOverTheWeekend() {
        LocalDate thursday = LocalDate.of(2025, 3, 6);
        MonitoringSource source = MonitoringSource.of(CITY)
                .request(request("dinkes", LocalDate.of(2025, 3, 11)))
                .request(request("dinkes", LocalDate.of(2025, 3, 12)));

        assertThat(row(source.sheet(thursday, LAW), "dinkes").requests().dueSoon())
                .isEqualTo(1);
    }

    @Test
    void theOnTimeRateCountsTheAnsweredAndTheOverdue() {
        RequestFigures figures = figures(
                answered("dinkes", DAY, DAY),
                answered("dinkes", DAY.minusDays(4), DAY.minusDays(3)),
                request("dinkes", DAY.minusDays(1)),
                request("dinkes", DAY.plusDays(1)),
                answered("dinkes", DAY.plusDays(9), DAY.plusDays(2)));

        assertThat(figures.answered()).isEqualTo(2);
        assertThat(figures.onTimeRate()).contains(new BigDecimal("0.3333"));
        assertThat(figures().onTimeRate()).isEmpty();
    }

    @Test
    void theListIsFreshOrStalePerUnit() {
        List<CatalogueEntry> entries =
                List.of(entry("dinkes", DAY.minusMonths(7)), entry("dinkes", DAY), entry("disparbud", DAY));
        MonitoringSheet sheet = MonitoringSource.of(CITY).entries(entries).sheet(DAY.plusDays(1), LAW);

        assertThat(row(sheet, "dinkes").list()).isEqualTo(new ListFigures(2, 1, 0, Optional.of(DAY)));
        assertThat(row(sheet, "kominfo").list()).isEqualTo(new ListFigures(0, 0, 0, Optional.empty()));
        assertThat(sheet.listState()).isEmpty();
    }

    @Test
    void exemptionsInForceAndThoseThatEndBeforeTheNextFeedAreCounted() {
        LocalDate horizon = DAY.plusMonths(6);
        ExemptionInventory exemptions = ExemptionInventory.of(List.of(
                exemption("SK-1", "dinkes", horizon),
                exemption("SK-2", "dinkes", horizon.plusDays(1)),
                exemption("SK-3", "dinkes", DAY),
                exemption("SK-4", "disparbud", horizon)));
        MonitoringSheet sheet = MonitoringSource.of(CITY).exemptions(exemptions).sheet(DAY, LAW);

        assertThat(row(sheet, "dinkes").exempt()).isEqualTo(new ExemptFigures(2, List.of(ExemptionId.of("SK-1"))));
        assertThat(row(sheet, "disparbud").exempt().inForce()).isEqualTo(1);
    }

    @Test
    void whatAMergedUnitHeldStandsWithWhoTookOver() {
        MonitoringSource source = MonitoringSource.of(CITY)
                .feeds(List.of(fed("dispora", DAY)))
                .entries(List.of(entry("dispora", DAY)))
                .exemptions(ExemptionInventory.of(List.of(exemption("SK-1", "dispora", MERGER.plusYears(1)))))
                .request(request("dispora", MERGER));

        assertThat(row(source.sheet(MERGER.minusDays(1), LAW), "dispora")
                        .requests()
                        .open())
                .isEqualTo(1);
        MonitoringSheet after = source.sheet(MERGER, LAW);
        assertThat(after.rows()).extracting(SheetRow::unit).containsExactly("kominfo", "dinkes", "disparbud", "bpbd");
        SheetRow heir = row(after, "disparbud");
        assertThat(heir.requests().open()).isEqualTo(1);
        assertThat(heir.list().entries()).isEqualTo(1);
        assertThat(heir.exempt().inForce()).isEqualTo(1);
        assertThat(heir.feed().orElseThrow().inherited()).containsExactly("dispora");
        assertThat(row(after, "kominfo").feed()).isEmpty();
    }

    @Test
    void whatBelongsToNoUnitIsCountedApart() {
        MonitoringSource source = MonitoringSource.of(CITY)
                .request(request("lama", DAY))
                .request(request("tiada", DAY))
                .request(request("dinkes", DAY))
                .entries(List.of(entry("lama", DAY)))
                .exemptions(ExemptionInventory.of(List.of(exemption("SK-1", "bpbd", DAY.plusYears(1)))));

        assertThat(source.sheet(DAY, LAW).unassigned()).isEqualTo(new MonitoringSheet.Unassigned(1, 1, 2));
    }

    @Test
    void theSheetNamesTheLabelAndTheStateOfTheListAndIsTheSameAfterJson() {
        PublicList list = PublicList.decide(
                        "kota", Catalogue.decision("K-1", DAY), List.of(), Catalogue.NOTHING_EXEMPT, LAW, on(DAY))
                .orThrow();
        MonitoringSource source = MonitoringSource.of(CITY)
                .list(list)
                .feeds(List.of(fed("dinkes", DAY)))
                .request(answered("dinkes", DAY, DAY));
        MonitoringSheet sheet = source.sheet(DAY, LAW);

        assertThat(sheet.unitLabel()).isEqualTo("PPID Pelaksana");
        assertThat(sheet.listState()).contains(ListState.CURRENT);
        assertThat(source.sheet(DAY.plusMonths(7), LAW).listState()).contains(ListState.STALE);
        assertThat(source.sheet(DAY.minusDays(1), LAW).listState()).isEmpty();
        assertThat(PpidJson.read(PpidJson.write(sheet), MonitoringSheet.class)).isEqualTo(sheet);
    }
}
