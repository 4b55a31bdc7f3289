package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.CaseExpiry;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.duty.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.StatisticsReport;

/** What rests is looked at no later than the day on which there is something to tell of it. */
class RestProperties {
    private static final int DAYS = 50;

    @Provide
    Arbitrary<ActionChain<Life>> lives() {
        return new PpidLifeProperties().lives();
    }

    @Property(tries = 40)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nothingIsSleptThrough(@ForAll("lives") ActionChain<Life> chain) {
        Life life = chain.run();
        Ppid ppid = life.ppid();
        Map<LocalDate, List<Duty>> told = new TreeMap<>();
        for (int day = 0; day < DAYS; day++) {
            ppid.advance(life.today());
            told.put(life.today(), ppid.reminders(life.today(), 0));
            life.wait(1);
        }
        List<CaseExpiry> last = ppid.advance(life.today());

        wake(life);

        assertThat(ppid.advance(life.today()))
                .as("told before it was woken: %s", last)
                .isEmpty();
        wake(life);
        told.forEach((day, duties) ->
                assertThat(ppid.reminders(day, 0)).as("on %s", day).isEqualTo(duties));
    }

    /** As if another law had come: then everything is live. */
    private static void wake(Life life) {
        life.storage().inTransaction(stores -> {
            stores.passUnder(BODY.code(), "another law");
            return stores;
        });
    }
}
