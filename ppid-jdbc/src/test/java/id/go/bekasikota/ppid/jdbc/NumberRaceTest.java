package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Numbers have no gap and none is given twice: two processes of 16 threads each, half of the transactions undone, at the turn
 * of the year. The system property {@code ppid.race} says how many transactions each thread does.
 */
class NumberRaceTest {
    private static final String EACH = System.getProperty("ppid.race", "6");

    @ParameterizedTest
    @EnumSource(value = Databases.class, names = "H2", mode = EnumSource.Mode.EXCLUDE)
    void numbersHaveNoGapAndNoneIsGivenTwice(Databases database) throws Exception {
        DataSource dataSource = database.migrated();
        List<OtherProcess> processes = List.of(
                OtherProcess.start(RacingProcess.class, database, dataSource, EACH, "1"),
                OtherProcess.start(RacingProcess.class, database, dataSource, EACH, "1000"));
        List<String> given = new ArrayList<>();
        for (OtherProcess process : processes) {
            given.addAll(process.lines("P/"));
        }

        Storage storage = JdbcStorage.owning(dataSource);
        List<String> kept = storage.inTransaction(stores -> stores.requests().ids(BODY.code(), "", Integer.MAX_VALUE));
        assertThat(given).containsExactlyInAnyOrderElementsOf(kept).hasSizeGreaterThan(16);
        for (String year : List.of("2025", "2026")) {
            List<String> ofYear = kept.stream()
                    .filter(number -> number.contains("/" + year + "/"))
                    .toList();
            assertThat(ofYear)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, ofYear.size())
                            .mapToObj(number -> String.format("P/dinkes/%s/%04d", year, number))
                            .toList());
        }
    }
}
