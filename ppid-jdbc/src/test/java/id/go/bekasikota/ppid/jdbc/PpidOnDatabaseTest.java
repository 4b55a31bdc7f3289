package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.databases.PostgresServer;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the front door did is in the database for the next process, as it would be in memory. */
class PpidOnDatabaseTest {
    private static final RequestNumber SILENT = new RequestNumber("P/dinkes/2025/0001");
    private static final RequestNumber EXTENDED = new RequestNumber("P/dinkes/2025/0002");
    private static final ObjectionNumber OBJECTION = new ObjectionNumber("K/dinkes/2025/0001");

    private final SettableClock clock = SettableClock.on("2025-09-01");

    static Stream<DataSource> databases() {
        return Stream.of(H2Databases.migrated(), PostgresServer.migrated(), EmptiedDatabases.of(Databases.MARIADB));
    }

    Ppid over(Storage storage) {
        return Ppid.builder(BODY).clock(clock).storage(storage).build();
    }

    /** A request that nobody answers and one that is extended, an exemption, and an objection to silence. */
    Ppid lived(Storage storage) {
        Ppid ppid = over(storage);
        clock.moveTo("2025-09-01");
        ppid.requests().receive(asking("Anggaran 2024"), PPID).orThrow();
        ppid.requests().receive(asking("Kontrak", "Berita acara"), PPID).orThrow();
        clock.moveTo("2025-09-10");
        ppid.requests()
                .extend(EXTENDED, ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "sedang dihimpun"), PPID)
                .orThrow();
        ppid.exemptions()
                .classify(test(Extent.PART, LocalDate.of(2025, 9, 9)), letter("SK-1", LocalDate.of(2025, 9, 10)), PPID)
                .orThrow();
        clock.moveTo("2025-09-17");
        ppid.objections()
                .file(objecting(SILENT, ObjectionGround.C), Actor.requester())
                .orThrow();
        ppid.objections().enter(OBJECTION, SUPERIOR).orThrow();
        return ppid;
    }

    static List<Object> told(Ppid ppid) {
        LocalDate later = LocalDate.of(2025, 10, 15);
        return List.of(
                ppid.requests().get(SILENT),
                ppid.requests().get(EXTENDED),
                ppid.objections().get(OBJECTION),
                ppid.exemptions().inventory().all(),
                ppid.nextSteps(SILENT, later),
                ppid.nextSteps(EXTENDED, later),
                ppid.requests().gaps(SILENT),
                ppid.reports().service(DateRange.year(2025)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anotherProcessFindsWhatMemoryWouldHold(DataSource dataSource) {
        Ppid inMemory = lived(new InMemoryStorage());
        lived(JdbcStorage.owning(dataSource));

        Ppid next = over(JdbcStorage.owning(dataSource));

        assertThat(told(next)).isEqualTo(told(inMemory));
        LocalDate later = LocalDate.of(2026, 1, 5);
        clock.moveTo("2026-01-05");
        assertThat(next.advance(later)).isEqualTo(inMemory.advance(later)).isNotEmpty();
        assertThat(next.advance(later)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDeniedActAndOneThatFailedHalfWayLeaveNothing(DataSource dataSource) {
        Storage storage = JdbcStorage.owning(dataSource);
        Ppid ppid = lived(storage);
        List<Object> before = told(ppid);

        assertThat(ppid.requests()
                        .extend(EXTENDED, ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "lagi"), PPID)
                        .denial())
                .isPresent();
        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    ppid.requests().receive(asking("Lain"), PPID).orThrow();
                    throw new IllegalStateException("the host changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(told(ppid)).isEqualTo(before);
        assertThat(ppid.requests().receive(asking("Lain"), PPID).orThrow().number())
                .isEqualTo(new RequestNumber("P/dinkes/2025/0003"));
    }

    /** Each rests on the other case, so one of them sees what the other kept. */
    @ParameterizedTest
    @MethodSource("databases")
    void twoRequestsNeverVoidEachOther(DataSource dataSource) throws Exception {
        Ppid ppid = over(JdbcStorage.owning(dataSource));
        ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        ppid.requests().receive(asking("anggaran"), PPID).orThrow();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch together = new CountDownLatch(2);
            Future<Boolean> first = threads.submit(() -> voids(ppid, SILENT, EXTENDED, together));
            Future<Boolean> second = threads.submit(() -> voids(ppid, EXTENDED, SILENT, together));

            assertThat(List.of(first.get(1, TimeUnit.MINUTES), second.get(1, TimeUnit.MINUTES)))
                    .containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean voids(Ppid ppid, RequestNumber id, RequestNumber original, CountDownLatch together)
            throws InterruptedException {
        together.countDown();
        together.await();
        return ppid.requests()
                .voidDuplicate(id, original, "diajukan dua kali", PPID)
                .denial()
                .isEmpty();
    }
}
