package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One of several processes that register requests at the turn of a year, half of which the host undoes. Half of the threads
 * own their transactions, the others join those of a host. Prints the numbers that were kept.
 */
final class RacingProcess {
    private static final int THREADS = 16;

    private RacingProcess() {}

    /** Starts it: address, user, password, transactions of each thread, seed. */
    public static void main(String[] arguments) throws Exception {
        int each = Integer.parseInt(arguments[3]);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setUsername(arguments[1]);
        config.setPassword(arguments[2]);
        config.setMaximumPoolSize(THREADS);
        config.setConnectionTimeout(60_000);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(Long.parseLong(arguments[4]) + thread);
                Callable<List<String>> work =
                        thread % 2 == 0 ? () -> owning(pool, random, each) : () -> joining(pool, random, each);
                running.add(threads.submit(work));
            }
            for (Future<List<String>> future : running) {
                future.get().forEach(System.out::println);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static List<String> owning(HikariDataSource pool, Random random, int each) {
        Storage storage = JdbcStorage.owning(pool);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            try {
                kept.add(storage.inTransaction(stores -> {
                    String number = receive(storage, random);
                    if (random.nextBoolean()) {
                        throw new Undone();
                    }
                    return number;
                }));
            } catch (Undone e) {
                // not kept
            }
        }
        return kept;
    }

    private static List<String> joining(HikariDataSource pool, Random random, int each) throws SQLException {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            try (Connection connection = pool.getConnection()) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(false);
                String number = receive(JdbcStorage.joining(() -> connection), random);
                if (random.nextBoolean()) {
                    connection.rollback();
                } else {
                    connection.commit();
                    kept.add(number);
                }
            } catch (StorageException e) {
                // the pool rolled it back; a host tries again where it may
                if (!String.valueOf(e).contains("try again")
                        && !String.valueOf(e.getMessage()).contains("roll the whole")) {
                    throw e;
                }
            }
        }
        return kept;
    }

    private static String receive(Storage storage, Random random) {
        SettableClock clock = SettableClock.on(random.nextBoolean() ? "2025-12-31" : "2026-01-01");
        return Ppid.builder(BODY)
                .storage(storage)
                .clock(clock)
                .build()
                .requests()
                .receive(asking("Anggaran"), PPID)
                .orThrow()
                .number()
                .text();
    }
}
