package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.contract.CrossCases;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Acts on cases that rest on each other, by two processes of 16 threads each, are what one officer would have done in the order of
 * the log. The system property {@code ppid.cross} says how many each thread tries.
 */
class CrossCaseRaceTest {
    private static final String EACH = System.getProperty("ppid.cross", "5");

    @ParameterizedTest
    @EnumSource(value = Databases.class, names = "H2", mode = EnumSource.Mode.EXCLUDE)
    void actsOfTwoProcessesAreWhatOneOfficerWouldHaveDone(Databases database) throws Exception {
        DataSource dataSource = database.migrated();
        Storage storage = JdbcStorage.owning(dataSource);
        CrossCases.begun(storage);

        List<OtherProcess> processes = List.of(
                OtherProcess.start(CrossCaseProcess.class, database, dataSource, EACH, "1000"),
                OtherProcess.start(CrossCaseProcess.class, database, dataSource, EACH, "1000000"));
        List<CrossCases.Kept> kept = new ArrayList<>();
        for (OtherProcess process : processes) {
            process.lines(CrossCaseProcess.KEPT)
                    .forEach(line -> kept.add(CrossCases.Kept.read(line.substring(CrossCaseProcess.KEPT.length()))));
        }

        CrossCases.assertInOrder(storage, kept);
    }
}
