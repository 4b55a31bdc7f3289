package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.RecordedCaseException;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Transactions at the same time: first cases of a body and a unit, one number twice, an import beside a case. */
class ConcurrencyTest {
    private static final int AT_ONCE = 4;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 26);

    static Stream<DataSource> databases() {
        return Stream.of(H2Databases.migrated(), PostgresServer.migrated(), MariaDbServer.emptied());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void firstCasesOfABodyAndAUnitAreAllKept(DataSource dataSource) throws Exception {
        Storage storage = JdbcStorage.owning(dataSource);

        List<String> outcomes = atOnce(i -> Cases.add(storage, "body", SampleCases.pending("N" + i, "unit", DAY)));

        assertThat(outcomes).containsOnly("kept");
        assertThat(Cases.all(storage, "body")).hasSize(AT_ONCE);
        assertThat(Cases.units(storage, "body")).containsExactly("unit");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void oneNumberIsKeptOnce(DataSource dataSource) throws Exception {
        Storage storage = JdbcStorage.owning(dataSource);

        List<String> outcomes = atOnce(i -> Cases.add(storage, "body", SampleCases.pending("N", "unit" + i, DAY)));

        assertThat(outcomes).containsOnlyOnce("kept").contains(DuplicateCaseException.class.getSimpleName());
        assertThat(Cases.units(storage, "body")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anImportBesideARecordedCaseIsRefusedOrCameFirst(DataSource dataSource) throws Exception {
        Storage storage = JdbcStorage.owning(dataSource);

        List<String> outcomes = atOnce(i -> {
            if (i == 0) {
                Cases.add(storage, "body", SampleCases.pending("N", "unit", DAY));
            } else {
                Cases.replace(storage, "body", SampleCases.of(i, 20));
            }
        });

        assertThat(outcomes).isSubsetOf("kept", RecordedCaseException.class.getSimpleName());
        assertThat(outcomes.get(0)).isEqualTo("kept");
        assertThat(Cases.all(storage, "body").size()).isIn(1, 21);
    }

    private interface Act {
        void run(int index);
    }

    private static List<String> atOnce(Act act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch together = new CountDownLatch(AT_ONCE);
            List<Future<String>> running = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        try {
                            act.run(i);
                            return "kept";
                        } catch (DuplicateCaseException | RecordedCaseException e) {
                            return e.getClass().getSimpleName();
                        }
                    }))
                    .toList();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> each : running) {
                outcomes.add(each.get(1, TimeUnit.MINUTES));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
