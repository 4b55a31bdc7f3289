package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedFigures;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.life.UnitRegisters.Case;
import id.go.bekasikota.ppid.life.UnitRegisters.Fate;
import id.go.bekasikota.ppid.monitoring.CityFigures;
import id.go.bekasikota.ppid.monitoring.CityFigures.Mismatch;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.report.ServiceReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What units count from their own register files and hand in, merged by PPID Utama, is the city's own report over all cases,
 * which it counts where it sees them all; and where one unit hands in something else, that unit is shown.
 */
@Proves("PERKI 1/2021 Pasal 10 ayat (1) huruf j")
class CityFiguresProperties {
    private static final DateRange HALF = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 2);
    private static final LocalDate MERGED = LocalDate.of(2025, 5, 5);
    private static final LocalDate GONE = LocalDate.of(2025, 4, 1);
    private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 3);
    /** Who hands in a register, and whose cases stand in it; nobody else is left to do so for a unit that was merged away. */
    private static final Map<String, Set<String>> REGISTERS = Map.of(
            "dinkes", Set.of("dinkes"),
            "dagang", Set.of("dagang", "pasar"),
            "baru", Set.of("baru"),
            "tenang", Set.of("tenang"));

    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            unit("kominfo"),
                            unit("dinkes"),
                            unit("pasar").mergedOn(MERGED, "dagang"),
                            unit("dagang"),
                            unit("baru").foundedOn(FOUNDED),
                            unit("lama").dissolvedOn(GONE),
                            unit("tenang"))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.of(2020, 1, 1),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .build();

    private static Unit unit(String code) {
        return Unit.of(code, "Unit " + code, UnitKind.OFFICE);
    }

    /** Cases of units that exist on the day of receipt; the unit "tenang" never has one. */
    @Provide
    Arbitrary<List<Case>> lives() {
        Arbitrary<String> units = Arbitraries.of("kominfo", "dinkes", "pasar", "dagang", "baru", "lama");
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 180);
        Arbitrary<Integer> taken = Arbitraries.integers().between(1, 40);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 1_000_000);
        return Combinators.combine(numbers, units, days, Arbitraries.of(Fate.class), taken)
                .as((number, unit, day, fate, after) -> {
                    LocalDate received = HALF.from().plusDays(day);
                    return new Case(number, unit, received, fate, received.plusDays(after)).endedBy(HALF.to());
                })
                .filter(one -> CITY.units().existsOn(one.unit(), one.received()))
                .list()
                .uniqueElements(Case::number)
                .ofMaxSize(25);
    }

    private static void handIn(Ppid ppid, String unit, List<Case> cases) {
        Set<String> counted = REGISTERS.getOrDefault(unit, Set.of());
        List<Case> own =
                cases.stream().filter(one -> counted.contains(one.unit())).toList();
        Feed feed = Feed.of(TODAY, Set.of(FeedContent.REQUESTS), LETTER)
                .with(new FeedFigures(HALF, UnitRegisters.counted(own, HALF), Optional.of(LETTER)));
        Officer officer = new Officer(Role.UNIT_OFFICER, "Sekretaris " + unit, unit);
        ppid.organization().receiveFeed(unit, feed, officer).orThrow();
    }

    private static CityFigures figures(Ppid ppid, List<Case> handedIn) {
        REGISTERS.keySet().forEach(unit -> handIn(ppid, unit, handedIn));
        return ppid.organization().figures(HALF, TODAY);
    }

    @Property(tries = 60)
    void figuresHandedInMergedAreTheCitysOwnReport(@ForAll("lives") List<Case> cases) {
        Ppid all = UnitRegisters.lived(CITY, cases, TODAY);
        List<Case> ofTheSeat = cases.stream()
                .filter(one -> Set.of("kominfo", "lama").contains(one.unit()))
                .toList();
        Ppid utama = UnitRegisters.lived(CITY, ofTheSeat, TODAY);
        CityFigures merged = figures(utama, cases);

        assertThat(merged.city()).isEqualTo(all.reports().tally(HALF));
        assertThat(ServiceReport.of(merged.city(), HALF))
                .isEqualTo(all.reports().service(HALF));
        assertThat(merged.city().overall().requests().received()).isEqualTo(cases.size());
        assertThat(merged.mismatches()).isEmpty();
        assertThat(merged.missing()).isEmpty();
    }

    @Property(tries = 60)
    void whereAllCasesAreSeenTheyAreTheSameAndNothingDiffers(@ForAll("lives") List<Case> cases) {
        CityFigures figures = figures(UnitRegisters.lived(CITY, cases, TODAY), cases);

        assertThat(figures.city()).isEqualTo(figures.seen());
        assertThat(figures.mismatches()).isEmpty();
        figures.handedIn()
                .units()
                .forEach((unit, tally) ->
                        assertThat(tally).isEqualTo(figures.seen().units().get(unit)));
    }

    @Property(tries = 60)
    void whoHandsInSomethingElseIsShownAndNobodyElse(@ForAll("lives") List<Case> cases) {
        String unit = "dinkes";
        List<Case> withOne = new ArrayList<>(cases);
        withOne.add(new Case(0, unit, HALF.from().plusDays(8), Fate.OPEN, HALF.to()));
        Ppid utama = UnitRegisters.lived(CITY, withOne, TODAY);
        CityFigures figures = figures(utama, cases);

        assertThat(figures.city()).isEqualTo(figures.seen());
        assertThat(figures.mismatches()).extracting(Mismatch::unit).containsOnly(unit);
        assertThat(figures.mismatches())
                .filteredOn(gap -> gap.figure().equals("received"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.seen() - gap.handedIn()).isEqualTo(1));
        assertThat(figures.mismatches())
                .filteredOn(gap -> gap.figure().equals("overdue"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.seen() - gap.handedIn()).isEqualTo(1));
    }
}
