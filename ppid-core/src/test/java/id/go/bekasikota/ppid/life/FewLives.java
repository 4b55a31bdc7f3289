package id.go.bekasikota.ppid.life;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Random lives like those of {@link PpidLifeProperties}, as many as whoever runs them asks for, and so without a demand on
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
}
