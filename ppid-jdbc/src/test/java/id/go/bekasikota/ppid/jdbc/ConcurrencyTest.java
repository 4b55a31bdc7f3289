package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.databases.PostgresServer;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.Storage;
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

    static Stream<DataSource> databases() {
        return Stream.of(H2Databases.migrated(), PostgresServer.migrated(), EmptiedDatabases.of(Databases.MARIADB));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void importsOfABodyComeOneAfterTheOther(DataSource dataSource) throws Exception {
        Storage storage = JdbcStorage.owning(dataSource);

        List<String> outcomes = atOnce(i -> Cases.replace(storage, "body", SampleCases.of(i, 20 + i)));

        assertThat(outcomes).containsOnly("kept");
        List<CaseRecord> left = Cases.all(storage, "body");
        assertThat(left).containsExactlyInAnyOrderElementsOf(SampleCases.of(left.size() - 20, left.size()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void firstCasesOfABodyAreAllKeptAndOneIdOnce(DataSource dataSource) throws Exception {
        Storage storage = JdbcStorage.owning(dataSource);
        InformationRequest request = Ppid.builder(SampleLife.BODY)
                .build()
                .requests()
                .receive(SampleLife.asking("Anggaran"), SampleLife.PPID)
                .orThrow();

        assertThat(atOnce(i -> add(storage, "N" + i, request))).containsOnly("kept");
        assertThat(atOnce(i -> add(storage, "same", request)))
                .containsOnlyOnce("kept")
                .contains(DuplicateCaseException.class.getSimpleName());
        assertThat(storage.<List<String>>inTransaction(
                        stores -> stores.requests().ids("body", "", 10)))
                .hasSize(AT_ONCE + 1);
    }

    private static void add(Storage storage, String id, InformationRequest request) {
        storage.inTransaction(stores -> {
            stores.requests().add("body", id, request);
            return id;
        });
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
                        } catch (DuplicateCaseException e) {
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
