package id.go.bekasikota.ppid.life;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Random lives like those of {@link PpidLifeProperties} and of units, as many as whoever runs them asks for, and so without a demand on
 * how far they come: for storages in which an act costs more than in memory. The build of this module leaves it out.
 */
class FewLives {
    @Provide
    Arbitrary<ActionChain<Life>> lives() {
        return new PpidLifeProperties().lives();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void noIllegalStateIsReached(@ForAll("lives") ActionChain<Life> chain) {
        PpidLifeProperties.live(chain);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nothingIsSleptThrough(@ForAll("lives") ActionChain<Life> chain) {
        new RestProperties().nothingIsSleptThrough(chain);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void unitsStayWithinTheirAuthority(@ForAll @Size(max = 25) List<@IntRange(max = 5_000) Integer> acts) {
        UnitLifeProperties units = new UnitLifeProperties();
        units.noUnitActsOnAnothersCase(acts);
        units.nothingIsOwedTwiceOrByAUnitThatIsGone(acts);
        units.aProposalEndsOnceAndItsStepsAreWhatIsNotDenied(acts);
    }

    @Provide
    Arbitrary<List<UnitRegisters.Case>> registers() {
        return new CityFiguresProperties().lives();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void figuresHandedInAreTheCitysOwn(@ForAll("registers") List<UnitRegisters.Case> cases) {
        CityFiguresProperties figures = new CityFiguresProperties();
        figures.figuresHandedInMergedAreTheCitysOwnReport(cases);
        figures.whereAllCasesAreSeenTheyAreTheSameAndNothingDiffers(cases);
        figures.whoHandsInSomethingElseIsShownAndNobodyElse(cases);
    }
}
