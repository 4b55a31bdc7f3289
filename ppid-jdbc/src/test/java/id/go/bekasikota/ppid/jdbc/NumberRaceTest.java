package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        List<Process> processes = List.of(start(database, dataSource, "1"), start(database, dataSource, "1000"));
        List<String> given = new ArrayList<>();
        for (Process process : processes) {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
            printed.lines().filter(line -> line.startsWith("P/")).forEach(given::add);
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

    private static Process start(Databases database, DataSource dataSource, String seed) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                RacingProcess.class.getName()),
                        Stream.concat(database.address(dataSource).stream(), Stream.of(EACH, seed)))
                .toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
